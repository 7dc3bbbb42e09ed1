import { say } from './bot-tree.ts';
import type { Turn } from './turn.ts';

/** Whether the user may use the bot. Who may not is told why, but only in private. */
export async function admit(turn: Turn, startParameter: string | null): Promise<boolean> {
  const { settings, store } = turn.services;
  const { userId, kind } = turn.origin;
  if (settings.access === 'open' || turn.isAdmin || settings.allowedIds.includes(userId)) return true;
  const isPrivate = kind === 'private';
  if (settings.access === 'list') {
    if (isPrivate) turn.reply(say(turn.wording.notOpen));
    return false;
  }
  if (await store.access.isMember(userId)) return true;
  if (startParameter !== null && (await store.access.redeem(startParameter, userId, turn.now))) return true;
  if (isPrivate)
    turn.reply(say(startParameter === null ? turn.wording.inviteNeeded : turn.wording.inviteRefused));
  return false;
}
