import type { AnalysedArticle } from './analysed-article.ts';
import type { ArticleRow } from './article-rows.ts';

/** An article that a batch has stored and has yet to index, under its number. */
export interface UnindexedArticle extends Pick<AnalysedArticle, 'quotes' | 'analysis' | 'extractor'> {
  readonly number: number;
  readonly id: string;
  readonly language: string;
  readonly publishedAtMs: number | null;
}

export function unindexedArticle(
  { number, id, language, published_at: publishedAtMs }: ArticleRow,
  { quotes, analysis, extractor }: Pick<AnalysedArticle, 'quotes' | 'analysis' | 'extractor'>,
): UnindexedArticle {
  return { number, id, language, publishedAtMs, quotes, analysis, extractor };
}
