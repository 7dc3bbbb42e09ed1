import { stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { VerbatimError } from '../errors.ts';
import { walkArticleFolder } from './article-folder.ts';
import type { Delivery } from './delivery.ts';
import type { FolderFile, FolderFileStore } from './folder-file-store.ts';
import { toRejection } from './to-rejection.ts';
import { translateFileError } from './translate-file-error.ts';

/** A file that was not there, or looked otherwise, when it was last read. */
export interface ChangedFile {
  readonly delivery: Delivery;
  /** As it looks now, with the article that was in it before. */
  readonly file: FolderFile;
}

export interface FolderChanges {
  readonly changed: readonly ChangedFile[];
  /** Files that were read once and are there no more. */
  readonly gone: readonly FolderFile[];
  /** Files that are as they were. */
  readonly same: readonly FolderFile[];
  /** True where nothing has been noted of this folder yet. */
  readonly isNew: boolean;
}

export interface FollowedFolder {
  readonly files: FolderFileStore;
  readonly folder: string;
  /** The name under which the folder's articles are followed; it outlives a move of the folder. */
  readonly origin: string;
  /** Paths of files that are just being written: they are left as they were. */
  readonly unsettled?: readonly string[];
}

/**
 * What has changed in a folder since it was last read: by name, size and time, none of its files is opened. Throws a
 * VerbatimError where the folder cannot be read.
 */
export async function findFolderChanges({
  files,
  folder,
  origin,
  unsettled = [],
}: FollowedFolder): Promise<FolderChanges> {
  await requireFolder(folder);
  const known = new Map((await files.files(origin)).map((file) => [file.path, file]));
  const isNew = known.size === 0;
  const changed: ChangedFile[] = [];
  const same: FolderFile[] = [];
  const blind: string[] = [];
  const later = new Set(unsettled);
  for await (const entry of walkArticleFolder(folder)) {
    const path = relative(folder, entry.path).split(sep).join('/');
    const before = known.get(path);
    known.delete(path);
    if (entry.kind === 'problem') blind.push(path === '' ? '' : `${path}/`);
    if (later.has(entry.path)) {
      if (before !== undefined) same.push(before);
      continue;
    }
    const looks = await look(entry.path);
    if (before !== undefined && before.size === looks.size && before.modifiedAt === looks.modifiedAt)
      same.push(before);
    else {
      const delivery: Delivery =
        entry.kind === 'file' ? entry : { kind: 'rejected', rejection: toRejection(entry.path, entry.error) };
      changed.push({ delivery, file: { path, ...looks, articleId: before?.articleId ?? null } });
    }
  }
  // What lies in a folder that cannot be read is not known to be gone.
  const gone = [...known.values()].filter(({ path }) => !blind.some((folder) => path.startsWith(folder)));
  return { changed, gone, same, isNew };
}

/** Whether there is nothing to read in a folder. */
export async function isFolderRead(followed: FollowedFolder): Promise<boolean> {
  const { changed, gone, isNew } = await findFolderChanges(followed);
  return !isNew && changed.length === 0 && gone.length === 0;
}

/** A folder that is not there has not lost its files: its disk may not be mounted. */
async function requireFolder(folder: string): Promise<void> {
  try {
    if ((await stat(folder)).isDirectory()) return;
  } catch (error) {
    throw translateFileError(error, folder);
  }
  throw new VerbatimError('bad-input', `${folder}: not a folder. Name the folder that holds the articles.`);
}

/** What cannot be looked at is looked at again the next time. */
async function look(path: string): Promise<Pick<FolderFile, 'size' | 'modifiedAt'>> {
  try {
    const { size, mtimeMs } = await stat(path);
    return { size, modifiedAt: Math.trunc(mtimeMs) };
  } catch {
    return { size: -1, modifiedAt: -1 };
  }
}

/** The path of a file as this system writes it; in the store its parts are always divided by "/". */
export function pathInFolder(folder: string, { path }: Pick<FolderFile, 'path'>): string {
  return join(folder, ...path.split('/'));
}
