import type { Slot } from './next-send.ts';

/** The key in the outbox of one part of a reader's digest: the same one never goes out twice. */
export function digestMessageKey(readerId: number, { localDate, slot }: Slot, part: number): string {
  return `digest:${readerId}:${localDate}:${slot}:${part}`;
}

/** More than a digest has parts. */
const MOST_PARTS = 30;

/** The keys of all of its parts, in their order. */
export function digestMessageKeys(readerId: number, slot: Slot): readonly string[] {
  return Array.from({ length: MOST_PARTS }, (_, part) => digestMessageKey(readerId, slot, part));
}
