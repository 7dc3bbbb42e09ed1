import { type Abbreviations, abbreviationsOf } from './abbreviations.ts';
import { isLetterOrDigit } from './character-classes.ts';
import { pairQuotationMarks } from './pair-quotation-marks.ts';
import type { Range } from './range.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** A terminator with the marks that close with it, and what must follow: space, then something a sentence begins with. */
const BORDER = /[.!?…]+["”’»“')\]]*(?=\s+["“„«‘'([—–-]*\s*[\p{Lu}\p{N}])/gu;
const IN_WORD = new Set([...".'’-"].map((mark) => mark.charCodeAt(0)));
const NEXT_WORD = /[\p{L}’']+/u;
/** A quotation up to this long stays with the sentence around it, which says whose it is. */
const SHORT_QUOTATION = 240;
const LONGEST_WORD = 40;

/**
 * The sentences of a text, without the white space around them: sorted, disjoint, none over the end of a paragraph, nothing
 * but white space left out. A full stop after an abbreviation or an initial ends none, nor does one inside a short
 * quotation. `language` is ISO 639-1; an unknown one has no abbreviations. Linear.
 */
export function splitSentences(text: string, language: string): readonly Range[] {
  const paragraphs = splitParagraphs(text);
  const quotations = pairQuotationMarks(text, paragraphs).filter(
    ({ depth, closed, start, end }) => depth === 0 && closed && end - start <= SHORT_QUOTATION,
  );
  const abbreviations = abbreviationsOf(language);
  const sentences: Range[] = [];
  let quotation = 0;
  for (const paragraph of paragraphs) {
    let start = paragraph.start;
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(BORDER)) {
      const at = paragraph.start + match.index;
      const end = at + match[0].length;
      while ((quotations[quotation]?.outer.end ?? Number.POSITIVE_INFINITY) <= at) quotation++;
      const around = quotations[quotation];
      if (around !== undefined && around.outer.start <= at && around.outer.end > end) continue;
      if (match[0] === '.' && isAbbreviation(text, { start, end: at }, abbreviations)) continue;
      sentences.push({ start, end });
      start = nextStart(text, end);
    }
    if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  }
  return sentences;
}

/** Whether the stop after `sentence` belongs to its last word. */
function isAbbreviation(
  text: string,
  sentence: Range,
  { inside, ambiguous, starters }: Abbreviations,
): boolean {
  const word = lastWord(text, sentence);
  const lower = word.toLowerCase();
  if (inside.has(lower)) return true;
  // An initial, "J. Smith", and the number of an item that opens a paragraph, "1. The law".
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && !ambiguous.has(lower)) return true;
  if (word.length === sentence.end - sentence.start && /^\d{1,2}$/.test(word)) return true;
  if (!ambiguous.has(lower)) return false;
  const next = NEXT_WORD.exec(text.slice(sentence.end + 1, sentence.end + LONGEST_WORD))?.[0] ?? '';
  return !starters.has(next.toLowerCase());
}

/** Letters, digits and what may stand between them; no more than the longest abbreviation could have. */
function lastWord(text: string, { start, end }: Range): string {
  const least = Math.max(start, end - LONGEST_WORD);
  let from = end;
  while (
    from > least &&
    (isLetterOrDigit(text.charCodeAt(from - 1)) || IN_WORD.has(text.charCodeAt(from - 1)))
  )
    from--;
  return text.slice(from, end);
}

function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}
