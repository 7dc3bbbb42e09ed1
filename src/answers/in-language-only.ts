import type { ArticleIndex, CandidatePlan, StoredQuote } from '../search/article-index.ts';
import { isQuoteIn } from './who-said/language-of-quote.ts';

/** How many times as much is read as is wanted: what is in other languages is left out of it. */
const BREADTH = 4;

/** An index that finds only what is in one language (ISO 639-1); what is known by its id is given in whatever language. */
export function inLanguageOnly(index: ArticleIndex, language: string): ArticleIndex {
  const wider = (plan: CandidatePlan) => ({ ...plan, limit: plan.limit * BREADTH });
  const idsIn = async (ids: readonly string[]) =>
    new Set(
      (await index.articles(ids)).filter((article) => article.language === language).map(({ id }) => id),
    );
  const spoken = (quotes: readonly StoredQuote[]) => quotes.filter((stored) => isQuoteIn(language, stored));
  return {
    ...index,
    async candidates(plan) {
      const found = await index.candidates(wider(plan));
      const own = await idsIn(found.map(({ articleId }) => articleId));
      return found.filter(({ articleId }) => own.has(articleId)).slice(0, plan.limit);
    },
    async candidateIds(plan) {
      const found = await index.candidateIds(wider(plan));
      const own = await idsIn(found);
      return found.filter((id) => own.has(id)).slice(0, plan.limit);
    },
    async quotesIn(articleId) {
      return spoken(await index.quotesIn(articleId));
    },
    async quotesBySurname(keys, interval, limit) {
      return spoken(await index.quotesBySurname(keys, interval, limit * BREADTH)).slice(0, limit);
    },
    async quotesBySpeakers(articleIds, names) {
      return spoken(await index.quotesBySpeakers(articleIds, names));
    },
    async latest(interval, limit) {
      const newest = await index.latest(interval, limit * BREADTH);
      return newest.filter((article) => article.language === language).slice(0, limit);
    },
  };
}
