import type { Article } from '../articles/article.ts';
import { analyseArticle } from './analyse-article.ts';
import { packAnalysis } from './packed-analysis.ts';

/**
 * All that the index and the ranking need of an article, as bytes (see `packAnalysis`). A pure function of text and language:
 * a thread beside the one that writes may run it and hand the buffer over.
 */
export function packArticle(article: Pick<Article, 'title' | 'text' | 'skip' | 'language'>): Uint8Array {
  return packAnalysis(analyseArticle(article));
}
