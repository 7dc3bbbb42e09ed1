import { comparableText } from '../articles/copies/comparable-text.ts';
import { sketchOf } from '../articles/copies/sketch.ts';
import { packArticle } from '../search/pack-article.ts';
import type { ProcessedArticle } from '../sources/article-archive.ts';

export type AnalysedArticle = ProcessedArticle &
  Required<Pick<ProcessedArticle, 'analysis' | 'sketch' | 'extractor'>>;

/** Below all versions. */
const UNKNOWN_EXTRACTOR = 0;

/** Works out what another thread has not. To be called before a transaction, in which others cannot write. */
export function analysed(processed: ProcessedArticle): AnalysedArticle {
  return {
    ...processed,
    analysis: processed.analysis ?? packArticle(processed.article),
    extractor: processed.extractor ?? UNKNOWN_EXTRACTOR,
    sketch: processed.sketch ?? sketchOf(comparableText(processed.article).shingles),
  };
}
