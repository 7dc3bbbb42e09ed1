import type { CompiledQuery, Kysely, RawBuilder, SelectQueryBuilder } from 'kysely';
import type { UpdateClaim } from '../../delivery/update-store.ts';
import type { Tables } from './tables.ts';

/** Any of Kysely's query builders. */
export interface Query {
  compile(): CompiledQuery;
}

/** What the adapters around readers need of a database, so that one set of typed queries serves every store. */
export interface SqlDatabase {
  readonly query: Kysely<Tables>;
  /** The update whose handling guards what is written; null where nothing does. */
  readonly claim: UpdateClaim | null;
  /** The store's own clock, in milliseconds since 1970: one for all workers, whatever theirs say. */
  readonly nowMs: RawBuilder<number>;
  /** Locks the rows that a claim is about to take, and passes over those that another worker is just taking. */
  lockForClaim<DB, TB extends keyof DB, O>(
    select: SelectQueryBuilder<DB, TB, O>,
  ): SelectQueryBuilder<DB, TB, O>;
  /**
   * Runs writes in one transaction, all or none. They are given whole instead of through a callback: an open transaction
   * would be shared by whatever else this process writes on the same connection until it ends.
   */
  atomically(queries: readonly Query[]): Promise<void>;
  /**
   * Resolves when all that this process wrote before would survive a power cut. To be awaited before anybody outside is told of it, or
   * told something because of it; a store whose commits last by themselves resolves at once.
   */
  lasting(): Promise<void>;
  /**
   * The same database for who handles a claimed update: once another worker has taken the update over, every write throws
   * a VerbatimError `lease-lost` and changes nothing.
   */
  guardedBy(claim: UpdateClaim): SqlDatabase;
}
