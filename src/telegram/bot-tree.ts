import type { Block, Inline } from '../rendering/message-tree.ts';
import type { BotAction } from './bot-action.ts';

/** A button of the bot's own or of a message tree. */
export type BotButton =
  | { readonly label: string; readonly action: BotAction }
  | { readonly label: string; readonly href: string };

/** A message tree whose buttons may also stand for the bot's own actions. */
export interface BotTree {
  readonly blocks: readonly Block[];
  readonly buttons: readonly (readonly BotButton[])[];
}

/** Our words, paragraphs with a gap between them, with rows of buttons below. */
export function say(
  paragraphs: string | readonly string[],
  ...buttons: readonly (readonly BotButton[])[]
): BotTree {
  const words = typeof paragraphs === 'string' ? [paragraphs] : paragraphs;
  return { blocks: words.flatMap((text, n) => [...(n > 0 ? [GAP] : []), ourWords(text)]), buttons };
}

const GAP: Block = { kind: 'gap' };

/** What the bot says itself, shown as it is: no character of it formats anything. */
export function ourWords(text: string): Block {
  return paragraph({ kind: 'text', text });
}

/** A block of the children as they are given: marked ones keep their form, unlike those of `ourWords`. */
export function paragraph(...children: readonly Inline[]): Block {
  return { kind: 'paragraph', children };
}
