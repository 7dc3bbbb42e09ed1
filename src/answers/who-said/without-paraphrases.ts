import { compareNames } from '../../people/compare-names.ts';
import { isQuoteIn } from './language-of-quote.ts';
import type { MatchedQuote } from './match-quotes.ts';

/** What is reported at one time in two languages is one statement. */
const SAME_TIME_MS = 2 * 86_400_000;

/**
 * The quotations less what other languages report of somebody in their own words where there are his words of that time, in
 * whatever language, or the reader's language reports them, at least as fitting ones.
 */
export function withoutParaphrases(
  matched: readonly MatchedQuote[],
  language: string,
): readonly MatchedQuote[] {
  const isWorthMore = ({ stored }: MatchedQuote) =>
    stored.quote.kind === 'direct' || isQuoteIn(language, stored);
  const better = matched.filter(isWorthMore);
  if (better.length === matched.length) return matched;
  return matched.filter(
    (quote) =>
      isWorthMore(quote) ||
      !better.some(
        (other) => other.fit >= quote.fit && isSameTime(quote, other) && isSameSpeaker(quote, other),
      ),
  );
}

function isSameTime({ stored: a }: MatchedQuote, { stored: b }: MatchedQuote): boolean {
  const [first, second] = [a.publishedAt, b.publishedAt].map((time) => Date.parse(time ?? ''));
  return first !== undefined && second !== undefined && Math.abs(first - second) <= SAME_TIME_MS;
}

function isSameSpeaker({ stored: a }: MatchedQuote, { stored: b }: MatchedQuote): boolean {
  const [first, second] = [a.quote.speaker?.name, b.quote.speaker?.name];
  return first !== undefined && second !== undefined && compareNames(first, second) !== 'different';
}
