import type { Range } from '../../text/range.ts';
import { foldSentence, straightWords } from './fold-sentence.ts';
import { onceOnly } from './once-only.ts';
import type { CheckToken } from './read-check-tokens.ts';
import { type ReversibleWords, readReversalWords } from './read-reversal-words.ts';

/** One sentence of a claim or a source in the forms that rules compare; each made when first asked for. */
export interface SentenceReading {
  /** In UTF-16 units. */
  readonly length: number;
  readonly folded: () => FoldedSentence;
  /** Undefined in a language without a table of reversals. */
  readonly reversible: () => ReversibleWords | undefined;
}

export interface FoldedSentence {
  readonly written: readonly string[];
  /** As `foldSentence` gives them with capitals kept, and in lower case. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
}

export interface ReadableSentence {
  readonly text: string;
  readonly range: Range;
  /** Its words as `readCheckTokens` gives them, small ones too. */
  readonly tokens: readonly CheckToken[];
  /** ISO 639-1. */
  readonly language: string;
}

export function readSentence({ text, range, tokens, language }: ReadableSentence): SentenceReading {
  return {
    length: range.end - range.start,
    folded: onceOnly(() => {
      const sentence = text.slice(range.start, range.end);
      const words = foldSentence(sentence);
      return { written: straightWords(sentence), words, lower: words.map((word) => word.toLowerCase()) };
    }),
    reversible: onceOnly(() => readReversalWords(text, tokens, language)),
  };
}
