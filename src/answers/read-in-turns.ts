import type { ArticleIndex } from '../search/article-index.ts';
import type { Turns } from './turns.ts';

/** The same index, but what takes long begins in a turn of its own: a store in a file answers without waiting. */
export function readInTurns(index: ArticleIndex, turns: Turns): ArticleIndex {
  const inTurn =
    <Asked extends readonly unknown[], T>(read: (...asked: Asked) => Promise<T>) =>
    async (...asked: Asked): Promise<T> => {
      await turns.goOn();
      return read(...asked);
    };
  return {
    documentFrequencies: (terms) => index.documentFrequencies(terms),
    articleCount: () => index.articleCount(),
    candidates: inTurn((plan) => index.candidates(plan)),
    candidateIds: inTurn((plan) => index.candidateIds(plan)),
    articles: inTurn((ids) => index.articles(ids)),
    articleVersion: (id, version) => index.articleVersion(id, version),
    quotesIn: inTurn((articleId) => index.quotesIn(articleId)),
    quotesBySurname: inTurn((keys, interval, limit) => index.quotesBySurname(keys, interval, limit)),
    quotesBySpeakers: inTurn((articleIds, names) => index.quotesBySpeakers(articleIds, names)),
    coverage: (interval) => index.coverage(interval),
    sources: (interval, limit) => index.sources(interval, limit),
    speakers: inTurn((interval, limit) => index.speakers(interval, limit)),
    similarSurnames: inTurn((key, limit) => index.similarSurnames(key, limit)),
    latest: inTurn((interval, limit) => index.latest(interval, limit)),
  };
}
