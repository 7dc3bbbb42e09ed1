import type { Citation } from '../answers/answer.ts';
import { defined } from '../defined.ts';
import type { Span } from '../quotes/quote.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { words } from '../text/words.ts';
import type { Quotation } from './quotation.ts';

/** "seriously", "no desire", "root causes": so few words tell nothing without the sentence around them. */
const FRAGMENT_WORDS = 4;
/** Longer ones are no sentence of their own where they begin small and nothing says that a clause follows. */
const CLAUSE_WORDS = 10;
/** `said that "…`, `said, "…`, `: „…`: what follows is a clause, unless the sentence runs on from it. */
const INTRODUCES_CLAUSE = /(?:[,:;.!?…—–-]|(?<!\p{L})(?:that|че|что|що))\s*["“”„«‘'([]*$/iu;
const RUNS_ON = /^["”“»'’]*\s+\p{Ll}/u;

/**
 * The article's sentence around a quotation that is hardly understood alone: a slice of the passage of the citation that
 * holds it. Null where the quotation says enough by itself, is no direct one, or stands in no passage.
 */
export function sentenceOfFragment(citation: Citation | undefined, quotation: Quotation): Span | null {
  if (quotation[0].kind !== 'direct') return null;
  const sentence = sentenceAround(citation, quotation);
  return sentence !== null && isFragment(sentence, quotation) ? sentence : null;
}

/** Whether all of a quotation stands in a sentence of its article. */
export function isWithin(sentence: Span, quotation: Quotation): boolean {
  return quotation.every(
    ({ field, start, end }) => field === sentence.field && start >= sentence.start && end <= sentence.end,
  );
}

function sentenceAround(citation: Citation | undefined, quotation: Quotation): Span | null {
  const passage = citation?.passages.find((each) => isWithin(each, quotation));
  if (passage === undefined) return null;
  const quoted = { start: quotation[0].start, end: quotation.at(-1)?.end ?? quotation[0].end };
  const touched = splitSentences(passage.text, detectLanguage(passage.text)).filter(
    ({ start, end }) => passage.start + start < quoted.end && passage.start + end > quoted.start,
  );
  const start = touched[0]?.start ?? 0;
  const end = touched.at(-1)?.end ?? passage.text.length;
  const sentence: Span = defined({
    field: passage.field,
    start: passage.start + start,
    end: passage.start + end,
    text: passage.text.slice(start, end),
  });
  // With nothing but the marks around it the quotation is the sentence.
  const saysMore = words(sentence.text).length > wordsIn(quotation);
  return saysMore && isWithin(sentence, quotation) ? sentence : null;
}

function isFragment(sentence: Span, quotation: Quotation): boolean {
  const [first] = quotation;
  const count = wordsIn(quotation);
  if (count <= FRAGMENT_WORDS) return true;
  if (count > CLAUSE_WORDS || !/^\p{Ll}/u.test(first.text)) return false;
  const before = sentence.text.slice(0, first.start - sentence.start);
  const last = quotation.at(-1) ?? first;
  // `…," she said`: the comma ends the clause wherever it stands.
  const runsOn =
    /[\p{L}\p{N}]$/u.test(last.text) && RUNS_ON.test(sentence.text.slice(last.end - sentence.start));
  return (/\p{L}/u.test(before) && !INTRODUCES_CLAUSE.test(before)) || runsOn;
}

function wordsIn(quotation: Quotation): number {
  return quotation.reduce((sum, { text }) => sum + words(text).length, 0);
}
