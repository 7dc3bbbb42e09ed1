import type { Sentence } from '../tokens/find-sentences.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';
import type { Chunk } from './chunk.ts';

/** Words that a time may begin with, beside the words for times. */
export const TIME_OPENERS = new Set([
  'the',
  'past',
  'on',
  'in',
  'at',
  'last',
  'this',
  'next',
  'late',
  'early',
  'earlier',
  'later',
  'by',
  'during',
  'since',
  'that',
  'after',
]);

/** "on Monday", "last week", "Tuesday night", "earlier this month", "in January 2014". */
export function readTime(tokens: TokenStream, i: number, sentence: Sentence): Chunk | null {
  if (beginsSpan(tokens, i, sentence)) return time(i, i + 3);
  if (!has(tokens.classes[i], WordClass.Time) && !TIME_OPENERS.has(tokens.words[i] ?? '')) return null;
  let to = i;
  while (to < sentence.end && to < i + 3 && TIME_OPENERS.has(tokens.words[to] ?? '')) to++;
  const words = to;
  if (to === i + 1 && tokens.words[i] === 'the') return null;
  if (words === i + 1 && isWholePeriod(tokens, i)) return time(i, i + 2);
  while (to < sentence.end && isTimeWord(tokens, to, words < to)) to++;
  const isPaper = tokens.words[i] === 'the' && has(tokens.shapes[to], Shape.Capital); // The Sunday Times
  if (isPaper && has(tokens.classes[to], WordClass.Organisation)) return null;
  if (to === words || (words === i && !isTimeWord(tokens, i, false))) return null;
  while (to < sentence.end && to < i + 6 && has(tokens.shapes[to], Shape.Number)) to++;
  return time(i, to);
}

function time(from: number, to: number): Chunk {
  return { kind: 'time', from, to, head: to - 1, bits: WordClass.Time };
}

const SPAN = /^(?:minutes|hours?|days?|weeks?|months?|years?)$/;
const BACK = /^(?:ago|earlier|later|before)$/;

/** "two weeks ago", "13 years earlier". */
export function beginsSpan({ words, classes }: TokenStream, i: number, { end }: Sentence): boolean {
  if (!has(classes[i + 1], WordClass.Time) || i + 2 >= end) return false;
  return SPAN.test(words[i + 1] ?? '') && BACK.test(words[i + 2] ?? '');
}

const PERIOD = /^(?:week|month|year|weekend|morning|afternoon|evening)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
const VERB = WordClass.Say | WordClass.Characterise | WordClass.Verb | WordClass.Think | WordClass.Auxiliary;

/** "a group this week published", "who in 2010 said": a verb follows, and nothing that the period belongs to. */
function isWholePeriod({ words, classes }: TokenStream, i: number): boolean {
  const [opener = '', word = ''] = [words[i], words[i + 1]];
  const isPeriod = /^(?:this|that|next)$/.test(opener)
    ? PERIOD.test(word)
    : /^(?:in|since|by)$/.test(opener) && YEAR.test(word);
  const next = classes[i + 2] ?? 0;
  return (
    isPeriod && has(next, VERB | WordClass.Pronoun | WordClass.Adverb) && !has(next, WordClass.Ambiguous)
  );
}

const MODAL_MONTHS = new Set([
  'may',
  'march',
  'mar',
  'next',
  'last',
  'second',
  'sat',
  'sun',
  'night',
  'day',
  'week',
  'days',
  'weeks',
  'month',
  'year',
  'years',
  'months',
  'hours',
  'minutes',
  'ago',
  'morning',
  'weekend',
  'evening',
  'afternoon',
  'noon',
  'midnight',
]);

function isTimeWord(tokens: TokenStream, i: number, begun: boolean): boolean {
  if (!has(tokens.classes[i], WordClass.Time)) return false;
  const word = tokens.words[i] ?? '';
  if (word === 'may' || word === 'march' || word === 'mar')
    return has(tokens.shapes[i], Shape.Capital) && begun;
  return begun || !MODAL_MONTHS.has(word) || has(tokens.classes[i - 1], WordClass.Time);
}
