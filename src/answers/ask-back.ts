import { defined } from '../defined.ts';
import type { AnswerOutcome } from './answerer.ts';
import type { Asking } from './asking.ts';
import { buildAnswer } from './build-answer.ts';
import { frameOf } from './frame-of.ts';
import { wordsFor } from './talk/talk-answer.ts';

/** Asks which time is meant by words that no calendar knows; the choice goes on from the question. */
export async function askWhen(asking: Asking, words: string): Promise<AnswerOutcome> {
  const { whichTime, times } = wordsFor(asking);
  const outcome = await askBack(asking, whichTime(words), times);
  return { ...outcome, frame: frameOf(asking, outcome.answer) };
}

/** Asks which of several questions comes first. */
export function askWhichFirst(asking: Asking, options: readonly string[]): Promise<AnswerOutcome> {
  return askBack(asking, wordsFor(asking).severalQuestions, options);
}

/** Asks what a question is about that names nobody and nothing. */
export function askWhat(asking: Asking): Promise<AnswerOutcome> {
  return askBack(asking, wordsFor(asking).whatIsMeant);
}

/** Asks whose words are wanted. */
export function askWho(asking: Asking): Promise<AnswerOutcome> {
  return askBack(asking, wordsFor(asking).whoIsMeant);
}

/** The conversation stays where it was. */
async function askBack(asking: Asking, text: string, options?: readonly string[]): Promise<AnswerOutcome> {
  const parts = defined({ kind: 'clarify', sentences: [{ text, citations: [] }], options });
  return { answer: await buildAnswer(asking, parts), frame: asking.question.frame ?? null };
}
