import type { Slot } from './next-send.ts';

/** The key in the outbox of one part of a reader's digest: the same one never goes out twice. */
export function digestMessageKey(readerId: number, { localDate, slot }: Slot, part: number): string {
  return `digest:${readerId}:${localDate}:${slot}:${part}`;
}
