import { nextSend, type SendPlan, type Slot } from './next-send.ts';
import type { NextSend, Reader } from './reader.ts';

/** When a reader wants digests; null where they want none, or their zone is not known. */
export function planOf({ times, days, zone }: Pick<Reader, 'times' | 'days' | 'zone'>): SendPlan | null {
  return times.length === 0 || zone === null ? null : { times, days, zone };
}

/** The last slot that was used; null where none was. */
export function usedSlot({
  lastLocalDate,
  lastSlot,
}: Pick<Reader, 'lastLocalDate' | 'lastSlot'>): Slot | null {
  return lastLocalDate === null ? null : { localDate: lastLocalDate, slot: lastSlot };
}

/** What a change of settings leaves for the next digest. What a pause left out is not made up for. */
export function planNext(reader: Reader, now: Date): NextSend | null {
  const plan = planOf(reader);
  if (plan === null) return null;
  const from = new Date(Math.max(now.getTime() + 1, reader.pausedUntil?.getTime() ?? 0));
  return nextSend(plan, from, usedSlot(reader));
}

/**
 * The same where times or zone changed: today's digest that was still to come does come, though the new time of today is
 * over already.
 */
export function planMoved(before: Reader, after: Reader, now: Date): NextSend | null {
  const moved = planNext(after, now);
  const pending = planOf(before) === null || before.paused !== null ? null : before.next;
  if (moved === null || pending === null || pending.at <= now) return moved;
  const isToday = pending.at < moved.at && pending.localDate < moved.localDate;
  return isToday && after.days.length === before.days.length ? pending : moved;
}
