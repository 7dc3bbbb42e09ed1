import type { DeleteResult } from 'kysely';

/** All rows that several deletions took together; the driver counts in bigints. */
export function countDeleted(results: readonly DeleteResult[]): number {
  return results.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
}
