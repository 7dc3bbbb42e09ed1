import type { StoredArticle } from '../articles/article.ts';
import type { Span } from '../quotes/quote.ts';
import { keptRanges } from '../search/kept-ranges.ts';
import { pairQuotationMarks } from '../text/pair-quotation-marks.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { words } from '../text/words.ts';
import { leaningOpeners } from './story-openers.ts';
import { termsOf } from './term-salience.ts';

/** A sentence of a report that can stand by itself. */
export interface StorySentence {
  readonly report: StoredArticle;
  /** An exact slice of the report's text. */
  readonly span: Span;
  /** Its place in the report, from 0. */
  readonly position: number;
  readonly terms: ReadonlySet<string>;
}

/** News says first what happened. */
const SENTENCES_READ = 8;
const SHORTEST = 40;
const LONGEST = 320;
const LONGEST_OPENING = 600;
/** "ISTANBUL, May 16 (Meridian Press) — ", "Sofia (BTA) - ": the first sentence begins after it. */
const DATELINE =
  /^(?:\p{Lu}{2}[^—–\n]{0,80}[—–]|\p{Lu}[\p{L} .,'’-]{1,40}\(\p{Lu}[^()\n]{1,30}\)\s{0,3}[—–-])\s{1,3}(?=\p{Lu})/u;

/** The first sentences of a report that make sense alone: no fragments, no questions, none that leans on the one before. */
export function storySentences(report: StoredArticle): readonly StorySentence[] {
  return sentencesIn(report)
    .slice(0, SENTENCES_READ)
    .flatMap((span, position) =>
      standsAlone(span.text, report.language)
        ? [{ report, span, position, terms: termsOf(span.text, report.language) }]
        : [],
    );
}

/** A report's opening words, for one without a sentence that could stand alone. */
export function openingOf(report: StoredArticle): StorySentence | null {
  const [span] = sentencesIn(report);
  if (span === undefined || span.text.length > LONGEST_OPENING) return null;
  return { report, span, position: 0, terms: termsOf(span.text, report.language) };
}

function sentencesIn(report: StoredArticle): readonly Span[] {
  const { text, language } = report;
  const spans: Span[] = [];
  for (const kept of keptRanges(text.length, report.skip)) {
    for (const sentence of splitSentences(text.slice(kept.start, kept.end), language)) {
      const end = kept.start + sentence.end;
      const whole = text.slice(kept.start + sentence.start, end);
      const dateline = spans.length === 0 ? (DATELINE.exec(whole)?.[0].length ?? 0) : 0;
      const start = kept.start + sentence.start + dateline;
      spans.push({ start, end, text: text.slice(start, end) });
      if (spans.length === SENTENCES_READ) return spans;
    }
  }
  return spans;
}

function standsAlone(sentence: string, language: string): boolean {
  if (sentence.length < SHORTEST || sentence.length > LONGEST) return false;
  if (!/[.!…]["”’»“)\]]*$/u.test(sentence) || !/^["“„«(]*[\p{Lu}\p{N}]/u.test(sentence)) return false;
  const [first] = words(sentence);
  const leans = first !== undefined && leaningOpeners.get(language)?.has(first.text.toLowerCase());
  return !leans && quotationsAreWhole(sentence);
}

/** A quotation that runs on into the next sentence would be cut. */
function quotationsAreWhole(sentence: string): boolean {
  const marks = sentence.match(/["“”„«»]/gu)?.length ?? 0;
  const pairs = pairQuotationMarks(sentence, [{ start: 0, end: sentence.length }]);
  return marks === 2 * pairs.filter(({ style, closed }) => style === 'double' && closed).length;
}
