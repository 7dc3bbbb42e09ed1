import type { Slot } from '../../digests/next-send.ts';
import type { QueuedDigest } from '../../digests/reader-store.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Tells the slots of all readers apart. */
export function slotKey(readerId: number, { localDate, slot }: Slot): string {
  return `${readerId} ${localDate} ${slot}`;
}

/** Those slots of the digests that are used, by `slotKey`. */
export async function usedSlots(
  { query }: SqlDatabase,
  digests: readonly QueuedDigest[],
): Promise<ReadonlySet<string>> {
  if (digests.length === 0) return new Set();
  const wanted = new Set(digests.map(({ reader, slot }) => slotKey(reader.id, slot)));
  const rows = await query
    .selectFrom('digest_slots')
    .select(['reader_id', 'local_date', 'slot'])
    .where(
      'reader_id',
      'in',
      digests.map(({ reader }) => reader.id),
    )
    .where('local_date', 'in', [...new Set(digests.map(({ slot }) => slot.localDate))])
    .execute();
  const used = rows.map((row) => `${row.reader_id} ${row.local_date} ${row.slot}`);
  return new Set(used.filter((key) => wanted.has(key)));
}
