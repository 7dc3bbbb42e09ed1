import type { KeptDays } from '../sources/expire-articles.ts';

/** What the main thread hands to the thread that deletes old articles, when it starts; any message to it says stop. */
export interface RetentionJob {
  readonly database: string;
  readonly kept: KeptDays;
  readonly nowMs: number;
}
