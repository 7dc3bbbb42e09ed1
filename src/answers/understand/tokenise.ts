import type { Range } from '../../text/range.ts';

/** A word or number of a question; `word` is its form for matching, the range is where it stands in the question. */
export interface Token extends Range {
  readonly word: string;
}

/** Dates and decimals stay whole ("16.05.2025", "2025-05-16"), as do days with an ending ("3rd", "3-го") and words with an apostrophe or hyphen inside, but for "mid-". */
const TOKEN =
  /[Mm]id(?=-\p{L})|\p{N}+(?:[.,:/-]\p{N}+)*(?:st|nd|rd|th|-\p{Ll}{1,3}(?!\p{L}))?|[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Words in the order of the question, lower-case, with one kind of apostrophe and without the dots of ё. The WHO, in a question that is
 * not all in capitals, stays in them: it is no "who".
 */
export function tokenise(question: string): readonly Token[] {
  const hasSmall = /\p{Ll}/u.test(question);
  return Array.from(question.matchAll(TOKEN), ({ 0: text, index }) => ({
    word:
      text === 'WHO' && index > 0 && hasSmall
        ? text
        : text.toLowerCase().normalize('NFC').replace(/[’ʼ]/g, "'").replaceAll('ё', 'е'),
    start: index,
    end: index + text.length,
  }));
}
