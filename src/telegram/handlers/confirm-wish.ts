import type { SettingsChange } from '../bot-action.ts';
import { say } from '../bot-tree.ts';
import { button } from '../button.ts';
import type { Turn } from '../turn.ts';

/** Says what was set, and offers to take it back by the changes that lead to what was before. */
export function confirmWish(turn: Turn, lines: readonly string[], before: readonly SettingsChange[]): void {
  const { wording } = turn;
  const undo =
    before.length === 0 ? [] : [button(wording.wishes.undo, { kind: 'undo', changes: [...before] })];
  turn.reply(say(lines, [...undo, button(wording.settings, { kind: 'settings' })]));
}
