/** Gives texts places in a space where those that mean alike lie near one another. */
export interface EmbeddingModel {
  /** Vectors of different models cannot be compared. */
  readonly name: string;
  /**
   * One vector for each text, in their order, all of one length, none of them null. Throws a VerbatimError where it cannot:
   * `bad-input` where the texts themselves were refused.
   */
  embed(texts: readonly string[], signal: AbortSignal): Promise<readonly (readonly number[])[]>;
}
