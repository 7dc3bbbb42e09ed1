import { say } from './bot-tree.ts';
import { button } from './button.ts';
import type { Turn } from './turn.ts';

/** Older ones are no news any more. */
const OFFERED_FOR_MS = 24 * 60 * 60_000;

/** Messages of which nobody knows whether they arrived are offered when the reader writes next. */
export async function offerUnknown(turn: Turn): Promise<void> {
  const since = new Date(turn.now.getTime() - OFFERED_FOR_MS);
  const ids = await turn.services.store.outbox.notOffered(turn.origin.chatId, since);
  if (ids.length === 0) return;
  turn.offer(
    say(turn.wording.mayHaveBeenLost(ids.length), [
      button(turn.wording.sendAgain, { kind: 'resend', ids: [...ids] }),
    ]),
    ids,
  );
}
