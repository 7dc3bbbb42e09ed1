import { cleanAgain } from '../articles/clean-again.ts';
import type { ArticleUpkeep } from './article-upkeep.ts';
import type { OutletLineStore } from './outlet-line-store.ts';
import { processArticle } from './process-article.ts';

/** A transaction a batch, small enough for whoever else writes to get his turn. */
const BATCH_ARTICLES = 128;

export interface ReindexSummary {
  readonly articles: number;
  /** Articles in which something was found otherwise than before. */
  readonly mended: number;
  /** Rows that belonged to no current article. */
  readonly swept: number;
  readonly seconds: number;
}

/**
 * Cleans, reads and indexes every current article anew, as if it came today, and removes what belongs to none. Articles that
 * come or change meanwhile are left as they came.
 */
export async function reindexArticles(
  { upkeep, outletLines }: { readonly upkeep: ArticleUpkeep; readonly outletLines: OutletLineStore },
  onProgress: (articles: number) => void = () => {},
): Promise<ReindexSummary> {
  const startMs = performance.now();
  let articles = 0;
  let mended = 0;
  let lastId = '';
  for (;;) {
    const page = await upkeep.page(lastId, BATCH_ARTICLES);
    if (page.length === 0) break;
    const repeated = await outletLines.repeated(page.flatMap(({ article }) => article.source ?? []));
    const renewal = await upkeep.renew(
      page.map(({ article, origin }) =>
        processArticle(cleanAgain(article), origin, repeated.get(article.source ?? '')),
      ),
    );
    articles += page.length;
    mended += renewal.mended;
    lastId = page.at(-1)?.article.id ?? lastId;
    onProgress(articles);
  }
  const swept = await upkeep.sweep();
  return { articles, mended, swept, seconds: Math.round(performance.now() - startMs) / 1000 };
}
