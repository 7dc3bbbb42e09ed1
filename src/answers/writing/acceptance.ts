import type { AnswerQuote, Sentence } from '../answer.ts';

/** What becomes of one proposed sentence. */
export type Acceptance =
  /** `spans` are those that the sentence tells, whole or in part. */
  | { readonly kind: 'sentence'; readonly sentence: Sentence; readonly spans: readonly string[] }
  | { readonly kind: 'quote'; readonly quote: AnswerQuote }
  | { readonly kind: 'rejected'; readonly reason: string };
