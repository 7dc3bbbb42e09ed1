import { sql } from 'kysely';

/** Written into the query: SQLite plans a query anew at each run where a parameter decides which partial index serves it. */
export const [PENDING, SENDING, UNKNOWN] = [
  sql.lit<string>('pending'),
  sql.lit<string>('sending'),
  sql.lit<string>('unknown'),
];
