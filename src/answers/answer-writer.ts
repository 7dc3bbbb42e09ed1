import type { Answer } from './answer.ts';
import type { WritingStyle, WritingTask } from './writing/sentence-model.ts';

export interface WriteOptions {
  readonly task: WritingTask;
  /** The reader's choice; absent: the operator's. */
  readonly style?: WritingStyle;
  /** Whose budget is spent. */
  readonly reader?: string;
  readonly signal?: AbortSignal;
  /** Hears the answer as far as it stands, each time a sentence has passed: what it was told is never taken back. */
  readonly onDraft?: (draft: Answer) => void;
}

/**
 * Writes an answer anew from the evidence of the extractive one: its cited passages and its quotations. Each sentence of what it
 * returns has passed the check. Where the model fails, what passed until then and the rest of the extractive answer are
 * returned, and the answer says why.
 */
export interface AnswerWriter {
  write(extractive: Answer, options: WriteOptions): Promise<Answer>;
}
