import type { CompiledQuery, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Any of Kysely's query builders. */
export interface Query {
  compile(): CompiledQuery;
}

/** What the adapters around readers need of a database, so that one set of typed queries serves every store. */
export interface SqlDatabase {
  readonly query: Kysely<Tables>;
  /**
   * Runs writes in one transaction, all or none. They are given whole instead of through a callback: an open transaction
   * would be shared by whatever else this process writes on the same connection until it ends.
   */
  atomically(queries: readonly Query[]): Promise<void>;
}
