import type { ProposedSentence } from './sentence-model.ts';

/**
 * What a model proposed before for the same question and evidence, so that it is asked once. What comes out of it is checked
 * again like anything else that a model says.
 */
export interface ProposalCache {
  get(key: string, now: Date): Promise<readonly ProposedSentence[] | null>;
  put(key: string, proposed: readonly ProposedSentence[], now: Date): Promise<void>;
  /** Deletes at most `limit` entries put before `before`; returns how many. */
  prune(before: Date, limit: number): Promise<number>;
}
