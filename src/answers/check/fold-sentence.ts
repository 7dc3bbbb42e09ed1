import { words } from '../../text/words.ts';

const CURLED = /[’ʼ]/;
const ALL_CURLED = /[’ʼ]/g;

/** The words of a sentence, apostrophes straight, as they are written. */
export function straightWords(text: string): readonly string[] {
  return words(text).map((word) => straighten(word.text));
}

/** Apostrophes straight; most words have none, and need no copy. */
export function straighten(word: string): string {
  return CURLED.test(word) ? word.replaceAll(ALL_CURLED, "'") : word;
}

/** Words as `straightWords` gives them, without the first one's capital, which tells nothing. */
export function foldSentence(written: readonly string[]): readonly string[] {
  return written.map((word, at) => (at > 0 ? word : word.toLowerCase()));
}
