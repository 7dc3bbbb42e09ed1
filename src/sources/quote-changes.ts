import { foldWords } from '../articles/fold-words.ts';
import type { Quote } from '../quotes/quote.ts';

/** What became of a quotation when its article changed. */
export interface QuoteChange {
  /** The version that no longer has it. */
  readonly version: number;
  readonly kind: 'vanished' | 'reworded' | 'reattributed';
  readonly words: string;
  readonly speaker?: string;
  /** Where it was reworded. */
  readonly wordsNow?: string;
  /** Where it was given to somebody else. */
  readonly speakerNow?: string;
}

/** At least this share of the words of both must be shared for one to be the other, reworded. */
const SAME_STATEMENT = 0.5;

interface Said {
  readonly words: readonly number[];
  readonly speaker: string | undefined;
  readonly quote: Quote;
}

/**
 * Of the direct quotations of a version those that the next one lacks: vanished, worded otherwise, or given to another
 * speaker. Marks, capitals and spaces make no change. Changes come in the order of the version before.
 */
export function compareQuotes(
  before: readonly Quote[],
  after: { readonly version: number; readonly quotes: readonly Quote[] },
): readonly QuoteChange[] {
  const now = after.quotes.filter(isDirect).map(saidIn);
  const wordings = new Map(now.map((said) => [said.words.join(), said]));
  return before.filter(isDirect).flatMap((quote): readonly QuoteChange[] => {
    const said = saidIn(quote);
    const same = wordings.get(said.words.join());
    if (same !== undefined && (same.speaker === said.speaker || same.speaker === undefined)) return [];
    const change = { version: after.version, words: quote.text, ...speakerOf(said) };
    if (same?.speaker !== undefined) return [{ ...change, kind: 'reattributed', speakerNow: same.speaker }];
    const reworded = now.find((other) => other.speaker === said.speaker && isAlike(said.words, other.words));
    return reworded === undefined
      ? [{ ...change, kind: 'vanished' }]
      : [{ ...change, kind: 'reworded', wordsNow: reworded.quote.text }];
  });
}

function isDirect({ kind }: Quote): boolean {
  return kind === 'direct';
}

function saidIn(quote: Quote): Said {
  return { words: [...foldWords(quote.text, []).hashes], speaker: quote.speaker?.name, quote };
}

function speakerOf({ speaker }: Said): { readonly speaker?: string } {
  return speaker === undefined ? {} : { speaker };
}

function isAlike(one: readonly number[], other: readonly number[]): boolean {
  const words = new Set(one);
  const shared = new Set(other.filter((word) => words.has(word))).size;
  return shared > 0 && shared >= SAME_STATEMENT * Math.max(words.size, new Set(other).size);
}
