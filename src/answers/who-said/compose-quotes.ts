import type { StoredArticle } from '../../articles/article.ts';
import { defined } from '../../defined.ts';
import { isSamePerson } from '../../people/is-same-person.ts';
import type { ArticleIndex, StoredQuote } from '../../search/article-index.ts';
import type { AnswerQuote, Citation } from '../answer.ts';
import { CitationList } from '../citation-list.ts';
import { sentenceAround } from '../sentence-around.ts';
import { findRestatements, withRestatementsBeside } from './find-restatements.ts';
import { languageOfQuote } from './language-of-quote.ts';
import type { MergedQuote } from './merge-same-quotes.ts';
import { type Naming, nameSpeakers } from './name-speakers.ts';

export interface ComposedQuotes {
  readonly quotes: readonly AnswerQuote[];
  readonly citations: readonly Citation[];
}

/** Outlets that are named for one quotation; of more, only how many there are is said. */
const MOST_COPIES_CITED = 3;

/** The quotations as an answer shows them, each citing the sentences it stands in. */
export async function composeQuotes(
  index: ArticleIndex,
  merged: readonly MergedQuote[],
  naming: Naming,
): Promise<ComposedQuotes> {
  const speakerOf = nameSpeakers(naming);
  const articles = await articlesOf(index, merged);
  const citations = new CitationList();
  const quotes: AnswerQuote[] = [];
  const restatements = findRestatements(merged);
  for (const quotation of withRestatementsBeside(merged, restatements)) {
    const { pieces, copies } = quotation;
    const stated = restatements.get(quotation)?.pieces[0];
    const alsoIn = [...new Set(copies.map(({ stored }) => stored.articleId))].filter(
      (id) => id !== pieces[0]?.articleId,
    );
    for (const piece of pieces) {
      const article = articles.get(piece.articleId);
      if (article !== undefined)
        quotes.push(quoteOf(piece, { article, citations, speakerOf, alsoIn, stated }));
    }
  }
  for (const { copies } of merged)
    citeCopies(
      copies.map(({ stored }) => stored),
      articles,
      citations,
    );
  return { quotes, citations: citations.toCitations() };
}

interface QuotePlace {
  readonly article: StoredArticle;
  readonly citations: CitationList;
  readonly speakerOf: ReturnType<typeof nameSpeakers>;
  readonly alsoIn: readonly string[];
  /** What it words otherwise. */
  readonly stated: StoredQuote | undefined;
}

function quoteOf(piece: StoredQuote, place: QuotePlace): AnswerQuote {
  const { quote, saidAt, articleId } = piece;
  const { article, citations, speakerOf, alsoIn, stated } = place;
  const language = languageOfQuote(piece);
  const { via, ...own } = quote;
  const isPassedOn =
    via !== undefined && !(quote.speaker !== null && isSamePerson(via.name, quote.speaker.name));
  return {
    ...own,
    speaker: speakerOf(piece),
    ...(isPassedOn ? { via } : {}),
    articleId,
    ...defined({ saidAt }),
    ...(language === 'und' ? {} : { language }),
    citation: citations.cite(article, sentenceAround(article, quote)),
    ...(alsoIn.length === 0 ? {} : { alsoIn }),
    ...(stated === undefined ? {} : { restates: { articleId: stated.articleId, start: stated.quote.start } }),
  };
}

function citeCopies(
  copies: readonly StoredQuote[],
  articles: ReadonlyMap<string, StoredArticle>,
  citations: CitationList,
): void {
  for (const { articleId, quote } of copies.slice(0, MOST_COPIES_CITED)) {
    const article = articles.get(articleId);
    if (article !== undefined) citations.cite(article, sentenceAround(article, quote));
  }
}

async function articlesOf(
  index: ArticleIndex,
  merged: readonly MergedQuote[],
): Promise<ReadonlyMap<string, StoredArticle>> {
  const shown = merged.flatMap(({ pieces, copies }) => [
    ...pieces,
    ...copies.slice(0, MOST_COPIES_CITED).map(({ stored }) => stored),
  ]);
  const ids = [...new Set(shown.map(({ articleId }) => articleId))];
  return new Map((await index.articles(ids)).map((article) => [article.id, article]));
}
