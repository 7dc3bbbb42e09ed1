import type { ArticleArchive } from './article-archive.ts';
import type { Delivery, Prepared, Preparer, ReadDelivery } from './delivery.ts';
import type { OutletLineStore } from './outlet-line-store.ts';
import { processArticle } from './process-article.ts';
import { readDelivery } from './read-delivery.ts';
import { toRejection } from './to-rejection.ts';

export interface Preparing {
  readonly archive: Pick<ArticleArchive, 'hashes'>;
  /** Absent: lines are told by the rules alone. */
  readonly outletLines?: OutletLineStore;
  /** Articles of one origin are followed together. */
  readonly origin: string;
  /** Where the ids of files count from, see `fileId`. */
  readonly baseFolder: string;
}

/** Reads deliveries and finds in those that the archive does not hold yet what is found in an article. */
export async function prepareDeliveries(
  chunk: readonly Delivery[],
  { archive, outletLines, origin, baseFolder }: Preparing,
): Promise<readonly Prepared[]> {
  const read: ReadDelivery[] = [];
  for (const delivery of chunk) read.push(await readDelivery(delivery, baseFolder));
  const known = await archive.hashes(
    read.flatMap((each) => (each.kind === 'article' ? [each.article.id] : [])),
  );
  const repeated = await outletLines?.repeated(
    read.flatMap((each) => (each.kind === 'article' ? (each.article.source ?? []) : [])),
  );
  return read.map((each) => {
    if (each.kind === 'rejected') return each;
    const { name, article } = each;
    const { id, hash, source = '' } = article;
    if (known.get(id) === hash) return { kind: 'known', name, id, hash };
    try {
      return { kind: 'processed', name, processed: processArticle(article, origin, repeated?.get(source)) };
    } catch (error) {
      // Whatever an article's text provokes costs that article only.
      return { kind: 'rejected', rejection: toRejection(id, error) };
    }
  });
}

/** Takes deliveries apart in the calling thread. */
export function preparerHere(preparing: Preparing): Preparer {
  return { concurrency: 1, prepare: (chunk) => prepareDeliveries(chunk, preparing) };
}
