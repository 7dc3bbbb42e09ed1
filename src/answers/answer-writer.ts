import type { Answer } from './answer.ts';

/**
 * Writes an answer anew from the evidence of the extractive one: its cited passages and its quotations. What it returns has
 * passed the check. It throws where it has nothing to show; the extractive answer is then given.
 */
export interface AnswerWriter {
  write(extractive: Answer, signal?: AbortSignal): Promise<Answer>;
}
