import type { StoredArticle } from '../articles/article.ts';
import { isOutletNamed } from '../articles/outlet.ts';
import type { ArticleIndex, CandidatePlan, StoredQuote } from '../search/article-index.ts';
import { isQuoteIn } from './who-said/language-of-quote.ts';

/** What articles, and the words in them, are wanted alone. */
interface Wanted {
  isWanted(article: StoredArticle): boolean;
  /** Which of these quotations are wanted; they come in the same order. */
  quotes(index: ArticleIndex, stored: readonly StoredQuote[]): Promise<readonly StoredQuote[]>;
  /** How many times as much is read as is shown: what is not wanted is left out of it. */
  readonly breadth: number;
}

/** An index that finds only what is in one language (ISO 639-1); what is known by its id is given in whatever language. */
export function inLanguageOnly(index: ArticleIndex, language: string): ArticleIndex {
  return wantedOnly(index, {
    breadth: 4,
    isWanted: (article) => article.language === language,
    quotes: async (_, stored) => stored.filter((each) => isQuoteIn(language, each)),
  });
}

/** An index that finds only what one outlet published, and counts only that; what is known by its id is given from any. */
export function inOutletOnly(index: ArticleIndex, outlet: string): ArticleIndex {
  const isWanted = ({ source }: StoredArticle) => source !== undefined && isOutletNamed(source, outlet);
  const only = wantedOnly(index, {
    breadth: 10,
    isWanted,
    async quotes(all, stored) {
      const articles = await all.articles([...new Set(stored.map(({ articleId }) => articleId))]);
      const wanted = new Set(articles.filter(isWanted).map(({ id }) => id));
      return stored.filter(({ articleId }) => wanted.has(articleId));
    },
  });
  return {
    ...only,
    async coverage(interval) {
      const [coverage, sources] = await Promise.all([
        index.coverage(interval),
        index.sources(interval, OUTLETS_KNOWN),
      ]);
      const own = sources.filter(({ source }) => isOutletNamed(source, outlet));
      return { ...coverage, articles: own.reduce((sum, { articles }) => sum + articles, 0) };
    },
  };
}

/** Outlets with fewer articles than so many others are not asked for by name. */
export const OUTLETS_KNOWN = 500;

function wantedOnly(index: ArticleIndex, { isWanted, quotes, breadth }: Wanted): ArticleIndex {
  const wider = (plan: CandidatePlan) => ({ ...plan, limit: plan.limit * breadth });
  const wantedIds = async (ids: readonly string[]) =>
    new Set((await index.articles(ids)).filter(isWanted).map(({ id }) => id));
  return {
    ...index,
    async candidates(plan) {
      const found = await index.candidates(wider(plan));
      const wanted = await wantedIds(found.map(({ articleId }) => articleId));
      return found.filter(({ articleId }) => wanted.has(articleId)).slice(0, plan.limit);
    },
    async candidateIds(plan) {
      const found = await index.candidateIds(wider(plan));
      const wanted = await wantedIds(found);
      return found.filter((id) => wanted.has(id)).slice(0, plan.limit);
    },
    async quotesIn(articleId) {
      return quotes(index, await index.quotesIn(articleId));
    },
    async quotesBySurname(keys, interval, limit) {
      const found = await index.quotesBySurname(keys, interval, limit * breadth);
      return (await quotes(index, found)).slice(0, limit);
    },
    async quotesBySpeakers(articleIds, names) {
      return quotes(index, await index.quotesBySpeakers(articleIds, names));
    },
    async latest(interval, limit) {
      const newest = await index.latest(interval, limit * breadth);
      return newest.filter(isWanted).slice(0, limit);
    },
  };
}
