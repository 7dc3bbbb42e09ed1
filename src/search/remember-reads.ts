import type { ArticleIndex } from './article-index.ts';

/**
 * The same index, read once for the same thing: for the length of one question, whose steps look for the same people, articles and
 * quotations over and over. What it gives is shared and never to be changed.
 */
export function rememberReads(index: ArticleIndex): ArticleIndex {
  const known = new Map<string, Promise<unknown>>();
  const once = <T>(what: string, asked: unknown, read: () => Promise<T>): Promise<T> => {
    const key = `${what} ${typeof asked === 'string' ? asked : JSON.stringify(asked)}`;
    const before = known.get(key);
    // One key stands for one method and what it was given, and so for one type.
    if (before !== undefined) return before as Promise<T>;
    const reading = read();
    known.set(key, reading);
    return reading;
  };
  return {
    documentFrequencies: (terms) => once('frequencies', terms, () => index.documentFrequencies(terms)),
    articleCount: () => once('count', '', () => index.articleCount()),
    candidates: (plan) => once('candidates', plan, () => index.candidates(plan)),
    candidateIds: (plan) => once('ids', plan, () => index.candidateIds(plan)),
    articles: async (ids) => {
      const unread = ids.filter((id) => !known.has(`article ${id}`));
      const reading = unread.length === 0 ? Promise.resolve([]) : index.articles(unread);
      const byId = reading.then((read) => new Map(read.map((article) => [article.id, article])));
      const articles = ids.map((id) => once('article', id, async () => (await byId).get(id)));
      return (await Promise.all(articles)).filter((article) => article !== undefined);
    },
    articleVersion: (id, version) => once('version', [id, version], () => index.articleVersion(id, version)),
    quotesIn: (id) => once('quotes in', id, () => index.quotesIn(id)),
    quotesBySurname: (keys, interval, limit) =>
      once('quotes by', [keys, interval, limit], () => index.quotesBySurname(keys, interval, limit)),
    quotesBySpeakers: (ids, names) =>
      once('quotes of', [ids, names], () => index.quotesBySpeakers(ids, names)),
    coverage: (interval) => once('coverage', interval, () => index.coverage(interval)),
    sources: (interval, limit) => once('sources', [interval, limit], () => index.sources(interval, limit)),
    speakers: (interval, limit) => once('speakers', [interval, limit], () => index.speakers(interval, limit)),
    similarSurnames: (key, limit) => once('surnames', [key, limit], () => index.similarSurnames(key, limit)),
    latest: (interval, limit) => once('latest', [interval, limit], () => index.latest(interval, limit)),
  };
}
