import type { ErrorCode } from '../errors.ts';
import type { FolderSync } from '../sources/sync-folder.ts';

/** What the main thread hands to the ingest thread. */
export interface IngestJob {
  readonly database: string;
  readonly folder: string;
  /** Where the ids of files count from. */
  readonly baseFolder: string;
  readonly origin: string;
  /** Paths of files that are just being written. */
  readonly unsettled?: readonly string[];
}

/** What the thread says. Errors travel as plain data: classes do not survive the way between threads. */
export type IngestMessage =
  | { readonly kind: 'progress'; readonly articles: number }
  | { readonly kind: 'done'; readonly sync: FolderSync }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string };
