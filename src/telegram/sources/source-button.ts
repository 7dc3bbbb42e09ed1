import type { BotButton } from '../bot-tree.ts';
import { button } from '../button.ts';
import type { SourceAct } from './source-act.ts';

/** A button that does something about sources. */
export function sourceButton(label: string, act: SourceAct): BotButton {
  return button(label, { kind: 'source', act });
}
