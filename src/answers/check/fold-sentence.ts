import { words } from '../../text/words.ts';

/** The words of a sentence, apostrophes alike, in lower case but for `capitals: 'keep'`; the first word always in lower case. */
export function foldSentence(text: string, capitals: 'keep' | 'fold' = 'fold'): readonly string[] {
  return words(text).map((word, at) => {
    const straight = word.text.replaceAll(/[’ʼ]/g, "'");
    return capitals === 'keep' && at > 0 ? straight : straight.toLowerCase();
  });
}
