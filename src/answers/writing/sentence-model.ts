/** `exact`: the model chooses and code cuts. `fluent`: it words freely, and each sentence is checked against its passages. */
export type WritingStyle = 'exact' | 'fluent';

/** What is to be written: an answer from several articles, one story, what one person said, what two said. */
export type WritingTask = 'articles' | 'story' | 'person' | 'comparison';

/** A sentence of an article that the model may choose, by an id that holds for one request only. */
export interface OfferedSpan {
  readonly id: string;
  readonly text: string;
  readonly source?: string;
  /** ISO date of publication. */
  readonly date?: string;
}

/** A quotation that the model may place, by its id; it never types its words. */
export interface OfferedQuote {
  readonly id: string;
  readonly speaker: string;
  readonly text: string;
  /** ISO date on which it was said or published. */
  readonly date?: string;
}

/** All that leaves the machine, beside the instructions. */
export interface WritingRequest {
  readonly style: WritingStyle;
  readonly task: WritingTask;
  readonly question: string;
  /** ISO 639-1 of the language to write in. */
  readonly language: string;
  readonly spans: readonly OfferedSpan[];
  readonly quotes: readonly OfferedQuote[];
  /** Why a sentence of the first try was refused, for the one retry, and what stands already. */
  readonly complaints?: readonly string[];
  readonly written?: readonly string[];
}

/** A sentence as the model proposes it: a slot such as `{{q3}}`, or words, with the spans that they rest on. */
export interface ProposedSentence {
  readonly text: string;
  readonly spans: readonly string[];
}

export interface TokenUsage {
  readonly input: number;
  readonly output: number;
}

export interface ProposalOptions {
  readonly signal: AbortSignal;
  /** Whose budget is spent; never sent to the model. */
  readonly reader?: string;
  /** Told once at the end, whatever the end: what the server counted, else an estimate. */
  readonly onUsage?: (usage: TokenUsage) => void;
}

/**
 * A language model as the answers need it: sentences one by one, as they come. Throws a VerbatimError ('unreachable', 'refused',
 * 'timeout', 'over-budget', 'bad-input' for an answer that is not of the form) when there is no more to be had; what it
 * proposes is believed in nothing.
 */
export interface SentenceModel {
  /** Model and prompts in use: answers of another one are other answers. */
  readonly name: string;
  propose(request: WritingRequest, options: ProposalOptions): AsyncIterable<ProposedSentence>;
}
