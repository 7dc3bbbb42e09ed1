import { words } from '../../text/words.ts';

/** The words of a sentence, apostrophes straight, with their capitals but for the first word's, which tells nothing. */
export function foldSentence(text: string): readonly string[] {
  return words(text).map((word, at) => {
    const straight = word.text.replaceAll(/[’ʼ]/g, "'");
    return at > 0 ? straight : straight.toLowerCase();
  });
}
