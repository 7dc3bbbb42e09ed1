import type { Slot } from './next-send.ts';

/** What the keys of all parts of all digests begin with. */
export const DIGEST_KEY = 'digest:';

/** What the dates of digests that were asked for begin with; no schedule has such a date. */
export const ASKED = 'asked:';

/** The place of a digest that a reader asked for, told from others by the update that asked for it. */
export function askedSlot(botId: number, updateId: number): Slot {
  return { localDate: `${ASKED}${botId}`, slot: updateId };
}

/** The key in the outbox of one part of a reader's digest: the same one never goes out twice. */
export function digestMessageKey(readerId: number, { localDate, slot }: Slot, part: number): string {
  return `${DIGEST_KEY}${readerId}:${localDate}:${slot}:${part}`;
}

/** More than a digest has parts. */
const MOST_PARTS = 30;

/** The keys of all of its parts, in their order. */
export function digestMessageKeys(readerId: number, slot: Slot): readonly string[] {
  return Array.from({ length: MOST_PARTS }, (_, part) => digestMessageKey(readerId, slot, part));
}
