import { isQuoteIn } from './language-of-quote.ts';
import type { MatchedQuote } from './match-quotes.ts';
import { withoutParaphrases } from './without-paraphrases.ts';

/** More than all else together makes up for a third of the topic: what is on it comes first. */
const FIT_WEIGHT = 6;
const DIRECT_WEIGHT = 1;
/** Among several languages more than all but the topic: somebody's exact words come before a report of them that the reader can read. */
const DIRECT_AMONG_LANGUAGES_WEIGHT = 6;
const CONFIDENCE_WEIGHT = { high: 0.8, medium: 0.3, low: -1.5 } as const;
const LENGTH_WEIGHT = 0.8;
/** A quotation of this many characters says as much as a longer one. */
const FULL_LENGTH = 140;
const RECENCY_WEIGHT = 1;
const RECENCY_DAYS = 14;
const TITLE_PENALTY = 1;
/** For the language of the question: the reader may not read another. */
const READABLE_WEIGHT = 3;
const REPEAT_PENALTY = 0.35;
const MOST_REPEATS = 4;
const DAY_MS = 86_400_000;

/**
 * Best first, for a reader of `language` (ISO 639-1): what fits the topic, the speaker's own words, surely his, whole
 * sentences before fragments, newest; what another language only reports is left out where his words or his language are there.
 */
export function rankQuotes(matched: readonly MatchedQuote[], language: string): readonly MatchedQuote[] {
  const shown = withoutParaphrases(withoutUnsure(matched), language);
  const newest = Math.max(...shown.map(({ stored }) => timeOf(stored.publishedAt)));
  const readable = new Set(shown.filter(({ stored }) => isQuoteIn(language, stored)));
  const direct = readable.size === shown.length ? DIRECT_WEIGHT : DIRECT_AMONG_LANGUAGES_WEIGHT;
  const ranked = shown
    .map((quote) => ({
      quote,
      score:
        scoreOf(quote, newest) +
        (quote.stored.quote.kind === 'direct' ? direct : 0) +
        (readable.has(quote) ? READABLE_WEIGHT : 0),
    }))
    .sort((a, b) => b.score - a.score || orderOf(a.quote, b.quote));
  // The second from one article comes a little later than its worth, the third later still: other articles have a say.
  const seen = new Map<string, number>();
  return ranked
    .map(({ quote, score }) => {
      const before = seen.get(quote.stored.articleId) ?? 0;
      seen.set(quote.stored.articleId, before + 1);
      return { quote, score: score - Math.min(before, MOST_REPEATS) * REPEAT_PENALTY };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ quote, score }) => ({ ...quote, score }));
}

/** What is hardly more than a guess is shown only where nothing surer fits the topic as well. */
function withoutUnsure(matched: readonly MatchedQuote[]): readonly MatchedQuote[] {
  const isSure = ({ stored }: MatchedQuote) => stored.quote.confidence !== 'low';
  const bestSure = Math.max(0, ...matched.filter(isSure).map(({ fit }) => fit));
  return matched.filter((quote) => isSure(quote) || quote.fit > bestSure);
}

function scoreOf({ stored, pieces, fit }: MatchedQuote, newest: number): number {
  const { quote } = stored;
  const length = pieces.reduce((sum, piece) => sum + piece.quote.text.length, 0);
  const ageDays = (newest - timeOf(stored.publishedAt)) / DAY_MS;
  return (
    FIT_WEIGHT * fit +
    CONFIDENCE_WEIGHT[quote.confidence] +
    LENGTH_WEIGHT * Math.min(1, length / FULL_LENGTH) +
    RECENCY_WEIGHT * Math.exp(-ageDays / RECENCY_DAYS) -
    (quote.field === 'title' ? TITLE_PENALTY : 0)
  );
}

function orderOf(a: MatchedQuote, b: MatchedQuote): number {
  if (a.stored.articleId !== b.stored.articleId) return a.stored.articleId < b.stored.articleId ? -1 : 1;
  return a.stored.quote.start - b.stored.quote.start;
}

/** Undated articles come last. */
function timeOf(publishedAt: string | undefined): number {
  return publishedAt === undefined ? 0 : Date.parse(publishedAt);
}
