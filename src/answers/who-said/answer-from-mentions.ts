import { parseName } from '../../people/parse-name.ts';
import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { findMentions } from '../find-mentions.ts';
import { frameOf } from '../frame-of.ts';
import { composeSummary } from '../summary/compose-summary.ts';
import type { SpeakerQuotes } from './find-speaker.ts';

const SENTENCES_SHOWN = 2;

/**
 * Where no quotation fits: sentences that hold both the person's surname and every word of the topic, for what an article
 * reports of somebody's words is not always found as a quotation. Null where there is none, or the question has no topic.
 */
export async function answerFromMentions(
  asking: Asking,
  speaker: SpeakerQuotes,
): Promise<AnswerOutcome | null> {
  const { topic } = asking.understanding;
  if (topic === undefined) return null;
  const surname = parseName(speaker.name).surnames.at(-1) ?? speaker.name;
  const mentions = await findMentions(asking, `${surname} ${topic}`);
  const fitting = mentions.filter(({ met, of }) => met === of).slice(0, SENTENCES_SHOWN);
  if (fitting.length === 0) return null;
  const summary = await composeSummary(asking.index, fitting);
  const answer = await buildAnswer(asking, { kind: 'summary', ...summary, speakers: [speaker.name] });
  return { answer, frame: frameOf(asking, answer, fitting.length) };
}
