import type { BotAction } from './bot-action.ts';

/** A button's label and what it does. */
export function button(label: string, action: BotAction) {
  return { label, action };
}
