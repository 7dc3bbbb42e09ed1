import type { ErrorCode } from '../errors.ts';
import type { Delivery, Prepared } from '../sources/delivery.ts';

/** What a preparing thread is started with. */
export interface PrepareJob {
  /** The store, in which the thread looks up what is known already. */
  readonly database: string;
  readonly origin: string;
  /** Where the ids of files count from, see `fileId`. */
  readonly baseFolder: string;
  /** True where another thread of the process answers questions and is to go first. */
  readonly yieldsToAnswers: boolean;
}

/** A chunk on its way to a thread, under a number of its own. */
export interface PrepareRequest {
  readonly number: number;
  readonly chunk: readonly Delivery[];
}

/** What the thread made of it. Errors travel as plain data: classes do not survive the way between threads. */
export type PrepareReply =
  | { readonly kind: 'prepared'; readonly number: number; readonly results: readonly Prepared[] }
  | {
      readonly kind: 'failed';
      readonly number: number;
      readonly code: ErrorCode;
      readonly message: string;
    };
