/** A sentence of an article that the model may choose, by an id that holds for one request only. */
export interface OfferedSpan {
  readonly id: string;
  readonly text: string;
}

/** A quotation that the model may place, by its id; it never types its words. */
export interface OfferedQuote {
  readonly id: string;
  readonly speaker: string;
  readonly text: string;
}

export interface WritingRequest {
  readonly question: string;
  readonly spans: readonly OfferedSpan[];
  readonly quotes: readonly OfferedQuote[];
  /** Why the sentences of the first try were refused, for the one retry. */
  readonly complaints?: readonly string[];
}

/** A sentence as the model proposes it: a slot such as `{{q3}}`, or the words it keeps of one span. */
export interface ProposedSentence {
  readonly text: string;
  /** The span it shortens; absent or null for a slot. */
  readonly span?: string | null | undefined;
}

/**
 * A language model as the answers need it. Throws a VerbatimError ('unreachable', 'refused', 'timeout', 'bad-input' for an
 * answer that is not of the form) when there is no proposal to be had; what it proposes is believed in nothing.
 */
export interface SentenceModel {
  propose(request: WritingRequest, signal: AbortSignal): Promise<readonly ProposedSentence[]>;
}
