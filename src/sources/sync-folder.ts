import type { ArticleArchive } from './article-archive.ts';
import type { Delivery } from './delivery.ts';
import { keepFolderState, readFolderState } from './folder-state.ts';
import { type IngestOptions, type IngestSummary, ingestArticles } from './ingest-articles.ts';
import { readPaths } from './read-paths.ts';
import { isWithdrawnByHand } from './withdrawals.ts';

export interface FolderToSync {
  readonly archive: ArticleArchive;
  readonly folder: string;
  /** Where the ids of files count from, see `fileId`. */
  readonly baseFolder: string;
  /** The name under which the folder's articles are followed; it outlives a move of the folder. */
  readonly origin: string;
  readonly onProgress?: (articles: number) => void;
  /** How the articles are put into the archive; absent: all in this thread. */
  readonly ingest?: Ingest;
}

export type Ingest = (deliveries: AsyncIterable<Delivery>, options: IngestOptions) => Promise<IngestSummary>;

export type FolderSync =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'indexed'; readonly summary: IngestSummary; readonly withdrawn: number };

/**
 * Makes the archive hold what a folder holds, if the folder changed since the last time: files added and changed are
 * ingested, articles whose files are gone are withdrawn. What somebody withdrew by hand stays withdrawn.
 */
export async function syncFolder({
  archive,
  folder,
  baseFolder,
  origin,
  onProgress,
  ingest = ingestArticles,
}: FolderToSync): Promise<FolderSync> {
  // Taken before the files are read: what changes meanwhile is seen the next time.
  const { fingerprint, isIndexed } = await readFolderState(archive, folder, origin);
  if (isIndexed) return { kind: 'unchanged' };

  const present = new Set<string>();
  const summary = await ingest(readPaths([folder]), {
    archive,
    origin,
    baseFolder,
    repeatedIds: 'reject',
    onArticle: (id) => present.add(id),
    isUnwanted: (id) => isWithdrawnByHand(archive, id),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  // A file that cannot be read today may be one whose article is stored: then nothing is taken for gone.
  const withdrawn = summary.rejected.length > 0 ? 0 : await withdrawGone(archive, origin, present);
  await keepFolderState(archive, origin, fingerprint);
  return { kind: 'indexed', summary, withdrawn };
}

async function withdrawGone(
  archive: ArticleArchive,
  origin: string,
  present: ReadonlySet<string>,
): Promise<number> {
  let withdrawn = 0;
  for (const id of await archive.idsOfOrigin(origin))
    if (!present.has(id)) withdrawn += (await archive.remove(id)).length;
  return withdrawn;
}
