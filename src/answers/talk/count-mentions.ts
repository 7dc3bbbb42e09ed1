import { termOf } from '../../text/term-of.ts';
import { words } from '../../text/words.ts';
import type { AnswerOutcome } from '../answerer.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { frameOf } from '../frame-of.ts';
import { wordsFor } from './talk-answer.ts';

/** Beyond so many, counting on would read more than an answer does. */
const MOST_COUNTED = 10_000;

/**
 * "How many articles about Ukraine?": in how many, of the time asked about, the topic's rarest word stands. With several words that is
 * the most there can be, and said so.
 */
export async function countMentions(asking: Asking, topic: string): Promise<AnswerOutcome> {
  const { index, interval, understanding } = asking;
  const terms = [...new Set(words(topic).map(({ text }) => termOf(text, understanding.language)))].filter(
    (term) => term !== '',
  );
  const frequencies = await index.documentFrequencies(terms);
  const [rarest] = terms.toSorted((a, b) => (frequencies.get(a) ?? 0) - (frequencies.get(b) ?? 0));
  const found =
    rarest === undefined || !frequencies.has(rarest)
      ? []
      : await index.candidateIds({
          terms: [{ term: rarest, weight: 1 }],
          interval,
          postingsBudget: MOST_COUNTED,
          limit: MOST_COUNTED,
        });
  const isCut = found.length === MOST_COUNTED;
  const count = isCut && rarest !== undefined ? (frequencies.get(rarest) ?? found.length) : found.length;
  const text = wordsFor(asking).archive.mentions(count, topic, isCut || terms.length > 1);
  const answer = await buildAnswer(asking, { kind: 'talk', sentences: [{ text, citations: [] }], topic });
  return { answer, frame: frameOf(asking, answer) };
}
