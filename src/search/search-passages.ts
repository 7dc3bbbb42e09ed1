import type { StoredArticle } from '../articles/article.ts';
import { defined } from '../defined.ts';
import type { Span } from '../quotes/quote.ts';
import type { AlikeArticle, ArticleIndex, Interval, Recency } from './article-index.ts';
import { choosePassages } from './choose-passages.ts';
import type { EmbeddingSource } from './embedding-source.ts';
import { planQuery, type QueryTerm, queryWords } from './plan-query.ts';
import { type RankedArticle, type ReadArticle, rankArticles } from './rank-articles.ts';
import { type RankedSentence, rankSentences } from './rank-sentences.ts';

export interface SearchQuery {
  /** The question as asked, or the words of its topic. */
  readonly text: string;
  /** ISO 639-1 of the question. */
  readonly language: string;
  readonly interval: Interval;
  /** "Now" for the question: later articles are invisible, nearer ones are preferred. */
  readonly asOf: Date;
  /** A time that the question names in passing: it is preferred, and excludes nothing. */
  readonly named?: Recency['named'];
  /** How many passages at most. */
  readonly limit: number;
  /** How many characters the passages may have together; 900 where absent, what a reader takes in on a phone. */
  readonly characters?: number;
  /** Other words for a word of the question, and its forms that no stemmer brings together: either is met by all. Absent: none. */
  readonly likeWords?: (word: string) => readonly string[];
  /** Names that the passages should be about, in any script. */
  readonly people?: readonly string[];
}

/** A sentence, or the densest part of a long one, never across a skipped range. */
export interface RankedPassage {
  readonly article: StoredArticle;
  readonly span: Span;
  /** Comparable within one search only. */
  readonly score: number;
  /** The terms of the query that stand in the passage. */
  readonly matched: readonly string[];
  /** How near its article's meaning is to the query's, where that is known: see `findAlike`. */
  readonly likeness?: number;
}

export interface PassageSearchResult {
  /** Best first. */
  readonly passages: readonly RankedPassage[];
  /** The query's terms as searched, rarest first. */
  readonly terms: readonly string[];
  /** How many articles were looked at. */
  readonly considered: number;
}

export type SearchPassages = (index: ArticleIndex, query: SearchQuery) => Promise<PassageSearchResult>;

/** How many index entries a question may read; docs/search.md says what more and fewer find. */
const POSTINGS_BUDGET = 80_000;
/** How many articles are ranked by their words, and how many of those are read sentence by sentence. */
const CANDIDATES = 100;
const RANKED_ARTICLES = 20;
const DEFAULT_CHARACTERS = 900;
/** An article of now weighs this much more than one of long ago: the largest gain of all, see docs/search.md for its cost. */
const RECENCY_WEIGHT = 1.5;

/** From a question to the few passages of the archive that answer it best; none where no word of it is known. */
export const searchPassages: SearchPassages = (index, query) => search(index, query, async () => []);

/** The same, where articles that mean what the question says are found, too. */
export function searchWithEmbeddings(embeddings: EmbeddingSource): SearchPassages {
  return (index, query) => search(index, query, (interval) => embeddings.alike(query.text, interval));
}

async function search(
  index: ArticleIndex,
  query: SearchQuery,
  findAlike: (interval: Interval) => Promise<readonly AlikeArticle[]>,
): Promise<PassageSearchResult> {
  const interval = { ...query.interval, asOf: query.asOf.toISOString() };
  const [terms, alike] = await Promise.all([planned(index, query), findAlike(interval)]);
  const recency = recencyOf(query);
  const candidates = await index.candidates({
    terms: terms.flatMap(({ lookups, weight, likeFrom }) =>
      lookups.map((term, at) => ({ term, weight: at < likeFrom ? weight : weight / 2 })),
    ),
    interval,
    recency,
    postingsBudget: POSTINGS_BUDGET,
    limit: CANDIDATES,
    ...(alike.length === 0 ? {} : { alike }),
  });
  const ranked = rankArticles(candidates, { terms, recency }).slice(0, RANKED_ARTICLES);
  const sentences = rankSentences(await read(index, ranked), { ...query, terms });
  const limits = { passages: query.limit, characters: query.characters ?? DEFAULT_CHARACTERS };
  return {
    passages: choosePassages(sentences, limits).map((sentence) => toPassage(sentence, terms)),
    terms: terms.map(({ term }) => term),
    considered: candidates.length,
  };
}

async function planned(index: ArticleIndex, query: SearchQuery): Promise<readonly QueryTerm[]> {
  const words = queryWords(query);
  const [frequencies, articles] = await Promise.all([
    index.documentFrequencies(words.flatMap(({ lookups }) => lookups)),
    index.articleCount(),
  ]);
  return planQuery(words, query.language, frequencies, articles);
}

async function read(index: ArticleIndex, ranked: readonly RankedArticle[]): Promise<ReadArticle[]> {
  const articles = await index.articles(ranked.map(({ articleId }) => articleId));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return ranked.flatMap((each) => {
    const article = byId.get(each.articleId);
    return article === undefined ? [] : [{ ...each, article }];
  });
}

/** Where a time was asked for, all of it is equally near; else what is near "now" is meant more often than not. */
function recencyOf({ interval, asOf, named }: SearchQuery): Recency {
  const isBounded = interval.from !== undefined || interval.to !== undefined;
  const weight = isBounded ? 0 : RECENCY_WEIGHT;
  return defined({ nearMs: asOf.getTime(), weight, named });
}

function toPassage({ features, score }: RankedSentence, terms: readonly QueryTerm[]): RankedPassage {
  const { article, likeness } = features.ranked;
  const { start, end } = features.sentence;
  const field = features.field ?? 'text';
  return defined({
    article,
    span: { ...(field === 'title' ? { field } : {}), start, end, text: article[field].slice(start, end) },
    score,
    likeness,
    matched: terms.filter((_, place) => (features.matched & (1 << place)) !== 0).map(({ term }) => term),
  });
}
