import type { Range } from '../../text/range.ts';
import { words as wordsOf } from '../../text/words.ts';
import { foldSentence, straighten } from './fold-sentence.ts';
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
  /** The different ones of `lower`. */
  readonly known: ReadonlySet<string>;
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
    folded: onceOnly(() => foldTokens(tokens)),
    reversible: onceOnly(() => readReversalWords(text, tokens, language)),
  };
}

/** The words were read already; only of numbers of several words ("twenty-eight million") each is by itself here. */
function foldTokens(tokens: readonly CheckToken[]): FoldedSentence {
  const [written, lower]: [string[], string[]] = [[], []];
  for (const token of tokens) {
    const isFigure = token.kind === 'number' || token.kind === 'date';
    for (const text of isFigure ? wordsOf(token.text).map((word) => word.text) : [token.text])
      written.push(straighten(text));
    if (!isFigure) lower.push(token.lower);
    else for (const word of written.slice(lower.length)) lower.push(word.toLowerCase());
  }
  return { written, words: foldSentence(written), lower, known: new Set(lower) };
}
