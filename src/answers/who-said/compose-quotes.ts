import type { StoredArticle } from '../../articles/article.ts';
import { compareNames } from '../../people/compare-names.ts';
import { isSamePerson } from '../../people/is-same-person.ts';
import type { Speaker } from '../../quotes/quote.ts';
import type { ArticleIndex, StoredQuote } from '../../search/article-index.ts';
import type { AnswerQuote, Citation } from '../answer.ts';
import { CitationList } from '../citation-list.ts';
import { sentenceAround } from '../sentence-around.ts';
import { findRestatements, withRestatementsBeside } from './find-restatements.ts';
import type { MergedQuote } from './merge-same-quotes.ts';

export interface ComposedQuotes {
  readonly quotes: readonly AnswerQuote[];
  readonly citations: readonly Citation[];
}

/** Outlets that are named for one quotation; of more, only how many there are is said. */
const MOST_COPIES_CITED = 3;

/** The quotations as an answer shows them, each citing the sentences it stands in; `names` are the fullest known, the reader's first. */
export async function composeQuotes(
  index: ArticleIndex,
  merged: readonly MergedQuote[],
  names: readonly string[],
): Promise<ComposedQuotes> {
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
      if (article !== undefined) quotes.push(quoteOf(piece, { article, citations, names, alsoIn, stated }));
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
  readonly names: readonly string[];
  readonly alsoIn: readonly string[];
  /** What it words otherwise. */
  readonly stated: StoredQuote | undefined;
}

function quoteOf({ quote, saidAt, articleId }: StoredQuote, place: QuotePlace): AnswerQuote {
  const { article, citations, names, alsoIn, stated } = place;
  const { via, ...own } = quote;
  const speaker = quote.speaker === null ? null : withFullName(quote.speaker, names);
  const isPassedOn =
    via !== undefined && !(quote.speaker !== null && isSamePerson(via.name, quote.speaker.name));
  return {
    ...own,
    speaker,
    ...(isPassedOn ? { via } : {}),
    articleId,
    ...(saidAt === undefined ? {} : { saidAt }),
    citation: citations.cite(article, sentenceAround(article, quote)),
    ...(alsoIn.length === 0 ? {} : { alsoIn }),
    ...(stated === undefined ? {} : { restates: { articleId: stated.articleId, start: stated.quote.start } }),
  };
}

/** One article has only the surname, another the whole name; and one name does for a person whom articles spell in two scripts. */
function withFullName(speaker: Speaker, names: readonly string[]): Speaker {
  if (speaker.kind !== 'person') return speaker;
  const name = names.find(
    (known) =>
      known.length > speaker.name.length &&
      known.endsWith(` ${speaker.name}`) &&
      compareNames(known, speaker.name) !== 'different',
  );
  if (name !== undefined) return { ...speaker, name };
  const first = names.find((known) => known === speaker.name || compareNames(known, speaker.name) === 'same');
  return first === undefined || isCyrillic(first) === isCyrillic(speaker.name)
    ? speaker
    : { ...speaker, name: first };
}

function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name);
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
