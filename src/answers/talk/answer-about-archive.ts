import { endedOnce } from '../../text/ended-once.ts';
import { localDates } from '../../text/local-dates.ts';
import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { localeOf, wordsFor } from './talk-answer.ts';

const NAMES_SHOWN = 8;

/** "What do you have?": how many articles from when to when, of which outlets, and who speaks in them. */
export async function answerAboutArchive(asking: Asking): Promise<AnswerOutcome> {
  const { index, interval, question, understanding } = asking;
  const { archive } = wordsFor(asking);
  const [coverage, sources, speakers] = await Promise.all([
    index.coverage(interval),
    index.sources(interval, NAMES_SHOWN),
    index.speakers(interval, NAMES_SHOWN),
  ]);
  const dates = localDates(localeOf(understanding.language), question.zone);
  const from = coverage.first === undefined ? null : dates.day(coverage.first);
  const to = coverage.last === undefined ? null : dates.day(coverage.last);
  const [first] = speakers;
  const texts = [
    coverage.articles === 0
      ? archive.empty
      : from === null || to === null
        ? archive.undated(coverage.articles)
        : archive.articles(coverage.articles, from, to),
    ...(sources.length === 0 ? [] : [archive.sources(sources.map(({ source }) => source).join(', '))]),
    ...(speakers.length === 0 ? [] : [archive.speakers(speakers.map(({ name }) => name).join(', '))]),
    ...(first === undefined ? [] : [archive.ask(first.name)]),
  ];
  const sentences = texts.map((text) => ({ text: endedOnce(text), citations: [] }));
  return { answer: await buildAnswer(asking, { kind: 'talk', sentences }), frame: question.frame ?? null };
}
