import type { AnswerQuote, Citation, Searched, Sentence } from '../answers/answer.ts';

export interface DigestStory {
  readonly title: string;
  /** ISO 639-1 of the reports that it is told from, where it is known. */
  readonly language?: string;
  /** True where the reader has seen this story before and something material changed. */
  readonly update: boolean;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly AnswerQuote[];
  /** Independent reports. */
  readonly origins: number;
  /** Reprints of those reports. */
  readonly copies: number;
  /** ISO instant of the newest report. */
  readonly latest: string;
}

/** What `digest` returns, word for word as documented for the command line. */
export interface Digest {
  readonly asOf: string;
  readonly since: string;
  readonly stories: readonly DigestStory[];
  readonly citations: readonly Citation[];
  readonly searched: Searched;
}
