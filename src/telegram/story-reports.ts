import type { AnswerQuote, Citation } from '../answers/answer.ts';
import { citationOf } from '../answers/citation-list.ts';
import { sentenceAround } from '../answers/sentence-around.ts';
import { leadOf } from '../answers/summary/lead-of.ts';
import type { StoredArticle } from '../articles/article.ts';
import { defined } from '../defined.ts';
import { joinPieces, type Quotation } from '../rendering/quotation.ts';
import type { ArticleIndex, StoredQuote } from '../search/article-index.ts';
import { lettersOf } from '../text/letters-of.ts';

const MOST_QUOTATIONS = 8;

/** A story as its button shows it: each report, and who said what in them. */
export interface StoryReports {
  readonly citations: readonly Citation[];
  readonly quotes: readonly AnswerQuote[];
}

/** Looks up the reports of a story that are still there, newest version each, with their quotations, every one once. */
export async function readStoryReports(
  index: Pick<ArticleIndex, 'articles' | 'quotesIn'>,
  articleIds: readonly string[],
  mostQuotations = MOST_QUOTATIONS,
): Promise<StoryReports> {
  const articles = await index.articles(articleIds);
  const quoted = await Promise.all(
    articles.map(async ({ id }, n) => quotationsOf(await index.quotesIn(id), n + 1)),
  );
  const shown = eachOnce(takeTurns(quoted)).slice(0, mostQuotations);
  return {
    citations: articles.map((article, n) => cite(article, n + 1, shown)),
    quotes: shown.flat(),
  };
}

/** Direct ones of speakers who are told with some certainty. */
function quotationsOf(stored: readonly StoredQuote[], citation: number): readonly Quotation[] {
  const quotes = stored
    .filter(({ quote }) => quote.kind === 'direct' && quote.speaker !== null && quote.confidence !== 'low')
    .map(({ quote, articleId, saidAt }) => ({
      ...quote,
      articleId,
      citation,
      ...defined({ saidAt }),
    }));
  return joinPieces(quotes);
}

/** The first of each list, then the second of each: no report alone fills the message. */
function takeTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, n) => lists.flatMap((list) => list.slice(n, n + 1))).flat();
}

/** Quotations with the same letters become one, with the other reports named beside it. */
function eachOnce(quotations: readonly Quotation[]): readonly Quotation[] {
  return [...Map.groupBy(quotations, lettersOfAll).values()].flatMap(([quotation, ...copies]) => {
    if (quotation === undefined) return [];
    const [first, ...rest] = quotation;
    const ids = new Set(copies.map(([{ articleId }]) => articleId).filter((id) => id !== first.articleId));
    return [[ids.size === 0 ? first : { ...first, alsoIn: [...ids] }, ...rest] as const];
  });
}

function lettersOfAll(quotation: Quotation): string {
  return lettersOf(quotation.map(({ text }) => text).join(' '));
}

/** Opens where it is quoted, else at its first sentence. */
function cite(article: StoredArticle, n: number, quotations: readonly Quotation[]): Citation {
  const quoted = quotations.filter(([{ citation }]) => citation === n).flat();
  const lead = leadOf(article);
  const passages =
    quoted.length > 0 ? quoted.map((quote) => sentenceAround(article, quote)) : lead === null ? [] : [lead];
  return citationOf(article, passages, n);
}
