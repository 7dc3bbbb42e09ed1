import { readCheckTokens } from './read-check-tokens.ts';

/** A word of a sentence, small words too. */
export interface ReversalWord {
  readonly text: string;
  readonly lower: string;
  /** What is compared; alike in all forms of a word as far as that is known. */
  readonly term: string;
  /** Names, verbs and other words that mean something by themselves, but for adverbs in "-ly". */
  readonly isContent: boolean;
  readonly isName: boolean;
  /** A comma or another mark stands before it. */
  readonly opensClause: boolean;
}

const HELPERS =
  /^(?:be|been|being|was|were|is|are|am|has|have|had|do|does|did|to|that|of|any|one|people|person|man|ще|да|се|са|е|бе|беше|бяха|че|что|що)$/u;

export function readReversalWords(sentence: string, language: string): readonly ReversalWord[] {
  let end = 0;
  return readCheckTokens(sentence, language).map((token) => {
    const lower = token.text.toLowerCase().replaceAll(/[’ʼ]/g, "'");
    const opensClause = /[,;:—–“”«»"()]/u.test(sentence.slice(end, token.start));
    end = token.end;
    const isWord = token.kind === 'name' || token.kind === 'word' || token.kind === 'verb';
    return {
      text: token.text,
      lower,
      term: token.term,
      isContent: isWord && !HELPERS.test(lower) && !(language === 'en' && lower.endsWith('ly')),
      isName: token.kind === 'name',
      opensClause,
    };
  });
}
