import { firstPersonIn } from '../answers/check/first-person.ts';
import { resolvePronouns } from '../answers/summary/resolve-pronouns.ts';
import type { StoredArticle } from '../articles/article.ts';
import type { Span } from '../quotes/quote.ts';
import type { StoredQuote } from '../search/article-index.ts';
import { keptRanges } from '../search/kept-ranges.ts';
import { pairQuotationMarks } from '../text/pair-quotation-marks.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { termOf } from '../text/term-of.ts';
import { words } from '../text/words.ts';
import {
  ABOUT_ITSELF,
  clauseOpeners,
  leaningOpeners,
  leaningPronouns,
  subjectPronouns,
} from './telling-words.ts';
import { termsOf } from './term-salience.ts';

/** A sentence of a report that can stand by itself. */
export interface StorySentence {
  readonly report: StoredArticle;
  /** An exact slice of the report's text. */
  readonly span: Span;
  /** The same words; a pronoun that the report resolves is the name in brackets. */
  readonly text: string;
  /** Its place in the report, from 0. */
  readonly position: number;
  readonly terms: ReadonlySet<string>;
  /** How many names and numbers it has. */
  readonly facts: number;
}

/** News says first what happened. */
const SENTENCES_READ = 8;
const SHORTEST = 40;
const LONGEST = 320;
const LONGEST_OPENING = 600;
const OPENING_CHARACTERS = 60;
const OPENING_WORDS = 3;
const QUOTED = /["“„«][^"“”„«»]*["”“»]/gu;
const AGENCY =
  'CNN|Reuters|AP|AFP|UPI|DPA|BBC|Bloomberg|CNBC|EFE|ANSA|PAP|BTA|БТА|БГНЕС|ТАСС|РИА|Рейтер|Рейтерс|Ройтерс|УНІАН|Укрінформ|АФП';
/** Names, days ("May 16", "12 травня") and an agency in brackets: nothing that goes on as a sentence does. */
const OF_DATELINE = String.raw`,?\s(?:\p{Lu}[\p{L}.'’-]*|\d{1,4}(?:\s\p{Ll}[\p{L}.]*)?|\([^()\n]{1,30}\))`;
/** "(Reuters) ", "WASHINGTON – ", "KYIV (Agency) - ", "New York (CNN Business) ": what a wire puts before the first sentence. */
const DATELINE = new RegExp(
  [
    String.raw`^(?:\(\p{Lu}[\p{L} ]{1,20}\)\s{1,3}`,
    String.raw`(?:\p{Lu}[\p{L}.]{0,20},?\s){1,4}\((?:${AGENCY})(?:\s\p{L}{1,12})?\)\s{1,3}(?:[—–-]{1,2}\s{1,3})?`,
    String.raw`\p{Lu}{4}[\p{Lu}.'’-]*(?:${OF_DATELINE}){0,6},?\s[—–-]{1,2}\s{1,3})(?=\p{Lu})`,
  ].join('|'),
  'u',
);

/** The first `most` sentences of a report, of which those that make sense alone: no fragments, no questions, none that leans on the one before. */
export function storySentences(
  report: StoredArticle,
  quotes: readonly StoredQuote[],
  most = SENTENCES_READ,
): readonly StorySentence[] {
  return sentencesIn(report, most)
    .map((span, position) =>
      sentenceOf(report, span, { position, text: resolvePronouns(report, span, quotes) }),
    )
    .filter(standsAlone);
}

/** A report's opening words, for one without a sentence that could stand alone. */
export function openingOf(report: StoredArticle): StorySentence | null {
  const [span] = sentencesIn(report, 1);
  if (span === undefined || span.text.length > LONGEST_OPENING) return null;
  return sentenceOf(report, span, { position: 0, text: span.text });
}

function sentenceOf(
  report: StoredArticle,
  span: Span,
  { position, text }: Pick<StorySentence, 'position' | 'text'>,
): StorySentence {
  const terms = termsOf(text, report.language);
  return { report, span, text, position, terms, facts: factsIn(text).length };
}

/** The words that are numbers or have a capital without beginning the sentence. */
export function factsIn(sentence: string): readonly string[] {
  return words(sentence).flatMap(({ text, start }) =>
    /^\p{N}/u.test(text) || (start > 0 && /^\p{Lu}/u.test(text)) ? [text] : [],
  );
}

/** The first sentences of a report, without what a wire puts before them. */
export function sentencesIn(report: StoredArticle, most: number): readonly Span[] {
  const { text, language } = report;
  const spans: Span[] = [];
  for (const kept of keptRanges(text.length, report.skip)) {
    for (const sentence of splitSentences(text.slice(kept.start, kept.end), language)) {
      const end = kept.start + sentence.end;
      const from = kept.start + sentence.start;
      const start = from + lengthOfDateline(text.slice(from, end));
      spans.push({ start, end, text: text.slice(start, end) });
      if (spans.length === most) return spans;
    }
  }
  return spans;
}

function lengthOfDateline(sentence: string): number {
  return DATELINE.exec(sentence)?.[0].length ?? 0;
}

function standsAlone({ text, report: { language }, position, facts }: StorySentence): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  if (!/[.!…]["”’»“)\]]*$/u.test(text) || !/^["“„«([]*[\p{Lu}\p{N}]/u.test(text)) return false;
  // "Officials gave different reasons for it": only the lead may name nobody and nothing.
  if ((facts === 0 && position > 0) || ABOUT_ITSELF.test(text)) return false;
  return firstPersonIn(text, language) === undefined && !leans(text, language) && quotationsAreWhole(text);
}

/** Whether a sentence needs the one before it to be understood: by its own first words, or by those around what it quotes. */
function leans(sentence: string, language: string): boolean {
  const own = sentence.replace(QUOTED, ' ');
  return opensLeaning(sentence, language) || (own !== sentence && opensLeaning(own, language));
}

function opensLeaning(text: string, language: string): boolean {
  const opening = words(text.slice(0, OPENING_CHARACTERS)).map((word) =>
    word.text.toLowerCase().replace(/['’](?:s|re|ll|d|ve)$/, ''),
  );
  const [first] = opening;
  return (
    first === undefined ||
    leaningOpeners.get(language)?.has(first) === true ||
    namesNobodyBefore(opening, language) ||
    opening.slice(0, OPENING_WORDS).some((word) => leaningPronouns.get(language)?.has(word) === true)
  );
}

/** "Although he had promised it, …", "As they were told …": nothing stands before the pronoun that it could mean. */
function namesNobodyBefore(opening: readonly string[], language: string): boolean {
  const at = opening.findIndex((word) => subjectPronouns.has(word));
  const namesNobody = (word: string) => clauseOpeners.has(word) || termOf(word, language) === '';
  return at > 0 && opening.slice(0, at).every(namesNobody);
}

/** A quotation that runs on into the next sentence would be cut. */
function quotationsAreWhole(sentence: string): boolean {
  const marks = sentence.match(/["“”„«»]/gu)?.length ?? 0;
  const pairs = pairQuotationMarks(sentence, [{ start: 0, end: sentence.length }]);
  return marks === 2 * pairs.filter(({ style, closed }) => style === 'double' && closed).length;
}
