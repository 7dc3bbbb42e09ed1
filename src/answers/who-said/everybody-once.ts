import { compareNames } from '../../people/compare-names.ts';
import type { MatchedQuote } from './match-quotes.ts';

/** Speakers further down the list are not parted from those before them: nobody reads that far. */
const MOST_SPEAKERS = 60;

/** The best quotation of each speaker first, then the others, each in the order given: who asks "who" wants names. */
export function everybodyOnce(ranked: readonly MatchedQuote[]): readonly MatchedQuote[] {
  const heard: string[] = [];
  const firsts = ranked.filter(({ stored }) => {
    const name = stored.quote.speaker?.name ?? '';
    const isNew =
      heard.length < MOST_SPEAKERS && !heard.some((other) => compareNames(other, name) !== 'different');
    if (isNew) heard.push(name);
    return isNew;
  });
  const isFirst = new Set(firsts);
  return [...firsts, ...ranked.filter((quote) => !isFirst.has(quote))];
}
