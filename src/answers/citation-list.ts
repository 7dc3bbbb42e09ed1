import type { StoredArticle } from '../articles/article.ts';
import { defined } from '../defined.ts';
import type { Span } from '../quotes/quote.ts';
import type { Citation } from './answer.ts';

/** Gathers the citations of one answer: one an article, numbered as they come, each with the passages that are used. */
export class CitationList {
  readonly #entries = new Map<string, { readonly article: StoredArticle; readonly passages: Span[] }>();

  /** Cites a passage of an article and returns the citation's number. A passage inside one that is cited adds nothing. */
  cite(article: StoredArticle, passage: Span): number {
    const entry = this.#entries.get(article.id) ?? { article, passages: [] };
    this.#entries.set(article.id, entry);
    if (!entry.passages.some((known) => covers(known, passage))) entry.passages.push(passage);
    return [...this.#entries.keys()].indexOf(article.id) + 1;
  }

  toCitations(): readonly Citation[] {
    return [...this.#entries.values()].map(({ article, passages }, index) =>
      citationOf(article, passages, index + 1),
    );
  }
}

/** What a reader is told of an article that is cited. */
export function citationOf(article: StoredArticle, passages: readonly Span[], n: number): Citation {
  const { id, version, title, source, sourceIsClaimed, url, publishedAt, publishedAtIsAssumed } = article;
  return {
    n,
    articleId: id,
    version,
    title,
    ...defined({ source }),
    ...(source !== undefined && sourceIsClaimed ? { sourceIsClaimed } : {}),
    ...(url !== undefined && /^https?:\/\//i.test(url) ? { url } : {}),
    ...defined({ publishedAt }),
    ...(publishedAt !== undefined && publishedAtIsAssumed ? { publishedAtIsAssumed } : {}),
    passages,
  };
}

function covers(a: Span, b: Span): boolean {
  return a.field === b.field && a.start <= b.start && a.end >= b.end;
}
