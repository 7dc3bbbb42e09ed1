import { cleanAgain } from '../articles/clean-again.ts';
import type { ArticleUpkeep } from './article-upkeep.ts';
import { EXTRACTOR_VERSION } from './extractor-version.ts';
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
 * Cleans, reads and indexes current articles anew, as if they came today, and removes what belongs to none: those that an older
 * extractor has read, or all where none are, or where index and articles disagree. Articles that come or change meanwhile are
 * left as they came.
 */
export async function reindexArticles(
  { upkeep, outletLines }: { readonly upkeep: ArticleUpkeep; readonly outletLines: OutletLineStore },
  onProgress: (articles: number) => void = () => {},
): Promise<ReindexSummary> {
  const startMs = performance.now();
  let articles = 0;
  let mended = 0;
  let lastId = '';
  const olderThan = await olderOnly(upkeep);
  for (;;) {
    const page = await upkeep.page(lastId, BATCH_ARTICLES, olderThan);
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

/** The version below which articles are read anew; undefined where all are. */
async function olderOnly(upkeep: ArticleUpkeep): Promise<number | undefined> {
  const older = await upkeep.countOlderThan(EXTRACTOR_VERSION);
  if (older === 0 || (await upkeep.check()).length > 0) return undefined;
  return EXTRACTOR_VERSION;
}
