import type { ArticleArchive } from '../../sources/article-archive.ts';
import type { ArticleRecord } from './state-records.ts';
import type { StateTable } from './state-tables.ts';

export interface VersionKey {
  readonly id: string;
  readonly version: number;
}

/** A store as its state is read: all of it as it stood at one moment, whatever is written meanwhile. */
export interface StateReader {
  /** The rows that come after a row by the table's key; undefined: the first ones. */
  rows(
    table: StateTable,
    after: Readonly<Record<string, unknown>> | undefined,
    limit: number,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Versions of articles in the order of ids, and of versions within one. */
  versions(after: VersionKey | undefined, limit: number): Promise<readonly Omit<ArticleRecord, 'kind'>[]>;
  close(): Promise<void>;
}

/** A store that state is brought into. */
export interface StateWriter {
  readonly archive: ArticleArchive;
  /** Whether it holds neither articles nor readers. */
  isEmpty(): Promise<boolean>;
  insert(table: StateTable, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
  /** Lets columns that the database counts go on after the rows that were inserted. */
  settle(tables: readonly StateTable[]): Promise<void>;
  close(): Promise<void>;
}
