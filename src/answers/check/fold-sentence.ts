import { words } from '../../text/words.ts';

/** The words of a sentence in lower case, apostrophes alike; but "May" keeps its capital in "on May 12", which is no "may". */
export function foldSentence(text: string): readonly string[] {
  return words(text).map((word, at) =>
    word.text === 'May' && at > 0 ? word.text : word.text.toLowerCase().replaceAll(/[’ʼ]/g, "'"),
  );
}
