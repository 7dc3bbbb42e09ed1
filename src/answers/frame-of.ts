import type { Answer } from './answer.ts';
import type { Frame } from './answerer.ts';
import type { Asking } from './asking.ts';

/** What the conversation is about after an answer: who, what and when as taken, and the slice that stands first. */
export function frameOf({ understanding, question }: Asking, answer: Answer, shown = 0): Frame {
  const { speakers, topic, from, to } = answer.understood;
  const [quote] = answer.quotes;
  const [citation] = answer.citations;
  const slice = quote ?? citation?.passages[0];
  const articleId = quote?.articleId ?? citation?.articleId;
  return {
    kind: understanding.kind,
    ...(speakers === undefined ? { question: question.question } : { speakers }),
    ...(topic === undefined ? {} : { topic }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(shown === 0 ? {} : { shown }),
    ...(slice === undefined || articleId === undefined
      ? {}
      : { focus: { articleId, start: slice.start, end: slice.end } }),
  };
}
