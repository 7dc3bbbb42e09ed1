import { defined } from '../defined.ts';
import type { ArticleArchive } from './article-archive.ts';
import type { Delivery } from './delivery.ts';
import {
  type ChangedFile,
  type FolderChanges,
  type FollowedFolder,
  findFolderChanges,
  pathInFolder,
} from './folder-changes.ts';
import type { FolderFile } from './folder-file-store.ts';
import { type IngestOptions, type IngestSummary, ingestArticles } from './ingest-articles.ts';
import type { OutletLineStore } from './outlet-line-store.ts';
import { isWithdrawnByHand } from './withdrawals.ts';

export interface FolderToSync extends FollowedFolder {
  readonly archive: ArticleArchive;
  /** Learns which lines outlets repeat. */
  readonly outletLines?: OutletLineStore;
  /** Where the ids of files count from, see `fileId`. */
  readonly baseFolder: string;
  readonly onProgress?: (articles: number) => void;
  /** How the articles are put into the archive; absent: all in this thread. */
  readonly ingest?: Ingest;
}

export type Ingest = (deliveries: AsyncIterable<Delivery>, options: IngestOptions) => Promise<IngestSummary>;

export type FolderSync =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'indexed'; readonly summary: IngestSummary; readonly withdrawn: number };

/**
 * Makes the archive hold what a folder holds: files added and changed since the last time are read, articles whose files are
 * gone are withdrawn. A file that cannot be read keeps the article that was in it. What somebody withdrew by hand stays
 * withdrawn.
 */
export async function syncFolder(sync: FolderToSync): Promise<FolderSync> {
  const { archive, files, folder, origin } = sync;
  // Looked at before the files are read: what changes meanwhile is seen the next time.
  const changes = await findFolderChanges(sync);
  const { changed, gone, same, isNew } = changes;
  if (changed.length === 0 && gone.length === 0) return { kind: 'unchanged' };

  const { summary, ids } = await readChanged(sync, changes);
  const now = changed.map(({ file }) => withArticle(file, ids.get(pathInFolder(folder, file))));
  const held = new Set([...same, ...now].flatMap(({ articleId }) => articleId ?? []));
  // Of a folder that was followed before its files were noted, nothing tells which article lay in which file.
  const before =
    isNew && summary.rejected.length === 0
      ? await archive.idsOfOrigin(origin)
      : [...gone, ...changed.map(({ file }) => file)].flatMap(({ articleId }) => articleId ?? []);
  const withdrawn = await withdraw(
    archive,
    origin,
    before.filter((id) => !held.has(id)),
  );
  await files.forget(
    origin,
    gone.map(({ path }) => path),
  );
  await files.save(origin, now);
  return { kind: 'indexed', summary, withdrawn };
}

async function readChanged(
  { archive, outletLines, folder, baseFolder, origin, onProgress, ingest = ingestArticles }: FolderToSync,
  { changed, same }: FolderChanges,
): Promise<{ readonly summary: IngestSummary; readonly ids: ReadonlyMap<string, string> }> {
  const ids = new Map<string, string>();
  const summary = await ingest(deliveriesOf(changed), {
    archive,
    origin,
    baseFolder,
    repeatedIds: 'reject',
    takenIds: new Map(
      same.flatMap((file) => (file.articleId === null ? [] : [[file.articleId, pathInFolder(folder, file)]])),
    ),
    onArticle: (id, name) => ids.set(name, id),
    isUnwanted: (id) => isWithdrawnByHand(archive, id),
    ...defined({ outletLines, onProgress }),
  });
  return { summary, ids };
}

async function* deliveriesOf(changed: readonly ChangedFile[]): AsyncGenerator<Delivery> {
  for (const { delivery } of changed) yield delivery;
}

function withArticle(file: FolderFile, articleId: string | undefined): FolderFile {
  return articleId === undefined ? file : { ...file, articleId };
}

/** An article that has come from elsewhere since is no longer the folder's to withdraw. */
async function withdraw(archive: ArticleArchive, origin: string, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const own = new Set(await archive.idsOfOrigin(origin));
  let withdrawn = 0;
  for (const id of ids) if (own.has(id)) withdrawn += (await archive.remove(id)).length;
  return withdrawn;
}
