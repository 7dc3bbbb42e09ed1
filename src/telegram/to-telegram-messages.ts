import type { Block } from '../rendering/message-tree.ts';
import type { BotAction } from './bot-action.ts';
import type { BotButton, BotTree } from './bot-tree.ts';
import { type Piece, toPiece } from './inline-pieces.ts';
import type { Entity, InlineButton } from './outgoing-message.ts';
import { splitBlock } from './split-block.ts';

/** A message of the Bot API at most: text in UTF-16 units, and formatting entities. */
export const MESSAGE_LIMITS = { text: 4_096, entities: 100 } as const;

export interface TextMessage {
  readonly text: string;
  readonly entities: readonly Entity[];
}

export interface TelegramMessages {
  /** At least one, each within the limits. */
  readonly messages: readonly TextMessage[];
  /** Below the last message; `actions` are what their callback_data count, from 0. */
  readonly keyboard: readonly (readonly InlineButton[])[];
  readonly actions: readonly BotAction[];
}

/**
 * A message tree as text with entities, split where it is too long: at gaps first, then between blocks, inside a block only
 * where it alone is too long. Entity offsets are UTF-16 units of their own message. `callbackData` makes a button's
 * callback_data of the number of its action.
 */
export function toTelegramMessages(
  tree: BotTree,
  callbackData: (action: number) => string,
): TelegramMessages {
  const messages = sections(tree.blocks).reduce(addSection, [] as readonly TextMessage[]);
  const actions: BotAction[] = [];
  const keyboard = tree.buttons
    .map((row) => row.flatMap((button) => toButton(button, actions, callbackData)))
    .filter((row) => row.length > 0);
  return { messages: messages.length > 0 ? messages : [{ text: '…', entities: [] }], keyboard, actions };
}

/** The pieces between two gaps. */
function sections(blocks: readonly Block[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [[]];
  for (const block of blocks)
    if (block.kind === 'gap') found.push([]);
    else found.at(-1)?.push(...splitBlock(block, MESSAGE_LIMITS).map(toPiece));
  return found
    .map((section) => section.filter((piece) => piece.text !== ''))
    .filter((section) => section.length > 0);
}

function addSection(messages: readonly TextMessage[], section: readonly Piece[]): readonly TextMessage[] {
  const whole = section.reduce<TextMessage | null>(
    (message, piece) => (message === null ? piece : join(message, '\n', piece)),
    null,
  );
  if (whole === null) return messages;
  const last = messages.at(-1);
  const joined = last && join(last, '\n\n', whole);
  if (joined && fits(joined)) return [...messages.slice(0, -1), joined];
  if (fits(whole)) return [...messages, whole];
  return section.reduce(addPiece, messages);
}

function addPiece(messages: readonly TextMessage[], piece: Piece, index: number): readonly TextMessage[] {
  const last = messages.at(-1);
  const joined = last && join(last, index === 0 ? '\n\n' : '\n', piece);
  return joined && fits(joined) ? [...messages.slice(0, -1), joined] : [...messages, piece];
}

function join(message: TextMessage, between: string, next: TextMessage): TextMessage {
  const shift = message.text.length + between.length;
  return {
    text: message.text + between + next.text,
    entities: [
      ...message.entities,
      ...next.entities.map((entity) => ({ ...entity, offset: entity.offset + shift })),
    ],
  };
}

function fits({ text, entities }: TextMessage): boolean {
  return text.length <= MESSAGE_LIMITS.text && entities.length <= MESSAGE_LIMITS.entities;
}

function toButton(
  button: BotButton,
  actions: BotAction[],
  callbackData: (action: number) => string,
): readonly InlineButton[] {
  if ('href' in button)
    return /^https?:\/\//.test(button.href) ? [{ text: button.label, url: button.href }] : [];
  actions.push(button.action);
  return [{ text: button.label, callback_data: callbackData(actions.length - 1) }];
}
