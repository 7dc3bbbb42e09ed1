import { parseName } from '../../people/parse-name.ts';
import { pairQuotationMarks } from '../../text/pair-quotation-marks.ts';
import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { findMentions, type Mention } from '../find-mentions.ts';
import { frameOf } from '../frame-of.ts';
import { nothingMore } from '../nothing-more.ts';
import { composeSummary } from '../summary/compose-summary.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import type { SpeakerQuotes } from './find-speaker.ts';

const SENTENCES_SHOWN = 2;

/**
 * Where no quotation fits: sentences that name the person and hold the words of the topic between quotation marks, for not
 * every quotation's speaker is found. Null where there is none, somebody else is known to speak in it, or no topic is asked.
 */
export async function answerFromMentions(
  asking: Asking,
  speaker: SpeakerQuotes,
): Promise<AnswerOutcome | null> {
  const { topic } = asking.understanding;
  if (topic === undefined) return null;
  if (asking.skip > 0) return nothingMore(asking);
  const surname = parseName(speaker.name).surnames.at(-1) ?? speaker.name;
  const mentions = await findMentions(asking, `${surname} ${topic}`);
  const full = withoutCopies(mentions.filter(({ met, of }) => met === of));
  const verdicts = await Promise.all(full.map((mention) => isReportOf(asking, mention, { surname, topic })));
  const fitting = full.filter((_, index) => verdicts[index]).slice(0, SENTENCES_SHOWN);
  if (fitting.length === 0) return null;
  const summary = await composeSummary(asking.index, fitting);
  const answer = await buildAnswer(asking, { kind: 'summary', ...summary, speakers: [speaker.name] });
  return { answer, frame: frameOf(asking, answer, fitting.length), hasMore: false };
}

/** Of several copies of one text the first found stands for all. */
function withoutCopies(mentions: readonly Mention[]): readonly Mention[] {
  const first = new Map<string, string>();
  return mentions.filter(({ article: { id, contentKey } }) => {
    if (!first.has(contentKey)) first.set(contentKey, id);
    return first.get(contentKey) === id;
  });
}

async function isReportOf(
  { index }: Asking,
  { article, span }: Mention,
  words: { readonly surname: string; readonly topic: string },
): Promise<boolean> {
  const quoted = pairQuotationMarks(span.text, [{ start: 0, end: span.text.length }]).filter(
    ({ depth }) => depth === 0,
  );
  const inside = quoted.map(({ start, end }) => span.text.slice(start, end)).join(' ');
  let outside = span.text;
  for (const { outer } of [...quoted].reverse())
    outside = outside.slice(0, outer.start) + outside.slice(outer.end);
  const topic = createTopicMatcher(words.topic, ignoredWords());
  const surname = createTopicMatcher(words.surname, new Set());
  if (topic.match(inside).size < topic.size || surname.match(outside).size < surname.size) return false;
  const quotes = await index.quotesIn(article.id);
  return !quotes.some(
    ({ quote }) => quote.speaker?.resolved && quote.start < span.end && quote.end > span.start,
  );
}
