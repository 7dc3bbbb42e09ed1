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
/** "Congress for air defences", "residents to stay inside": what is left of asking and urging is whom, and what of him. */
const REQUEST = /^(?<whom>(?:[^\s,.;:]+\s){1,5}?)(?:not\s+)?(?:to|for)\s+\p{L}/u;
/** With one of these before it "to" goes on from a verb: "he hopes to win" says enough. */
const CLAUSE =
  /(?<!\p{L})(?:i|he|she|it|we|they|you|who|there|this|that|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|wants?|wanted|needs?|needed|plans?|planned|hopes?|hoped|appears?|appeared|seems?|seemed|expects?|expected|intends?|intended|likes?|continues?|continued|belongs?|refers?|tr(?:y|ies|ied)|fail(?:s|ed)?|agree[sd]?|beg[ai]n|begins|came|comes?|led|leads?|went|goes|go|\p{L}+ed)(?!\p{L})/iu;

/**
 * The article's sentence around a quotation that is hardly understood alone: a slice of the passage of the citation that
 * holds it. Null where the quotation says enough by itself, or stands in no passage.
 */
export function sentenceOfFragment(citation: Citation | undefined, quotation: Quotation): Span | null {
  const [first] = quotation;
  if (first.kind !== 'direct') return isRequest(first.text) ? sentenceAround(citation, quotation) : null;
  const sentence = sentenceAround(citation, quotation);
  return sentence !== null && isFragment(sentence, quotation) ? sentence : null;
}

function isRequest(statement: string): boolean {
  const whom = REQUEST.exec(statement)?.groups?.whom;
  return whom !== undefined && !CLAUSE.test(whom);
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
