import type { AnswerOutcome } from './answerer.ts';
import type { Asking } from './asking.ts';
import { talkAnswer } from './talk/talk-answer.ts';

/** What "more" gets when everything was shown: the conversation goes on from where it was. */
export async function nothingMore(asking: Asking): Promise<AnswerOutcome> {
  return { answer: await talkAnswer(asking, 'noMore'), frame: asking.question.frame ?? null };
}
