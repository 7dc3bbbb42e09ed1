import { words } from '../../text/words.ts';
import { reversalLexicon } from './reversal-lexicon.ts';

const QUOTED = /["“”„«][^"“”„«»]*["“”»]/gu;

/** The first word, outside quotation marks, that somebody says of himself: "I", "our"; undefined where there is none. "US" is no "us". */
export function firstPersonIn(text: string, language: string): string | undefined {
  const lexicon = reversalLexicon(language);
  return words(text.replaceAll(QUOTED, (quoted) => ' '.repeat(quoted.length)))
    .map((word) => word.text)
    .find(
      (word) =>
        word !== 'US' && lexicon?.rolesOf(word.toLowerCase().replaceAll(/[’ʼ]/g, "'")).isFirstPerson === true,
    );
}
