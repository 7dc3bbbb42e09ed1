import { VerbatimError } from '../errors.ts';
import type { ArticleArchive } from './article-archive.ts';
import { fingerprintFolder } from './article-folder.ts';
import { translateFileError } from './translate-file-error.ts';

export interface FolderState {
  /** What the folder looks like now: names, sizes and times of its articles. */
  readonly fingerprint: string;
  /** True where it was indexed under this origin when it looked like this. */
  readonly isIndexed: boolean;
}

/** Cheap: reads the folder's listing, none of its files. Throws a VerbatimError where the folder cannot be read. */
export async function readFolderState(
  archive: ArticleArchive,
  folder: string,
  origin: string,
): Promise<FolderState> {
  const fingerprint = await fingerprintOf(folder);
  return { fingerprint, isIndexed: (await archive.note(noteKey(origin))) === fingerprint };
}

export function keepFolderState(archive: ArticleArchive, origin: string, fingerprint: string): Promise<void> {
  return archive.setNote(noteKey(origin), fingerprint);
}

function noteKey(origin: string): string {
  return `folder:${origin}`;
}

async function fingerprintOf(folder: string): Promise<string> {
  try {
    return await fingerprintFolder(folder);
  } catch (error) {
    throw error instanceof VerbatimError ? error : translateFileError(error, folder);
  }
}
