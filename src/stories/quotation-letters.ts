import { lettersOf } from '../text/letters-of.ts';

/** What is longer is known by its beginning. */
const LETTERS_KEPT = 200;

/** By this a quotation is known again in another report. */
export function quotationLetters(text: string): string {
  return lettersOf(text).slice(0, LETTERS_KEPT);
}
