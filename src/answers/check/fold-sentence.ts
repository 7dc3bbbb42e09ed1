import { words } from '../../text/words.ts';

/** The words of a sentence, apostrophes straight, as they are written. */
export function straightWords(text: string): readonly string[] {
  return words(text).map((word) => word.text.replaceAll(/[’ʼ]/g, "'"));
}

/** The same without the first word's capital, which tells nothing. */
export function foldSentence(text: string): readonly string[] {
  return straightWords(text).map((word, at) => (at > 0 ? word : word.toLowerCase()));
}
