import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { VerbatimError } from '../errors.ts';
import { translateFileError } from './translate-file-error.ts';

const ARTICLE_FILE = /\.(?:md|markdown|txt|html?)$/i;
/** A folder's own description is no article. */
const README = /^readme\./i;

/** Whether a file that is named for itself has the ending of an article's. */
export function isArticleFile(path: string): boolean {
  return ARTICLE_FILE.test(path);
}

/** Whether a file of this name would be taken for an article. */
export function isArticleName(name: string): boolean {
  return !isPassedOver(name) && ARTICLE_FILE.test(name) && !README.test(name);
}

/** Hidden files and folders, and those of programs. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

export type FolderEntry =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'problem'; readonly path: string; readonly error: VerbatimError };

/**
 * The article files under a folder (.md, .txt, .html; README and hidden files left out), in the order of their names. Links
 * to folders are not followed, links to files only where the file lies in the same folder. One directory is held at a time.
 */
export async function* walkArticleFolder(folder: string): AsyncGenerator<FolderEntry> {
  const root = await realpath(folder);
  yield* walk(folder, root);
}

async function* walk(folder: string, root: string): AsyncGenerator<FolderEntry> {
  const entries = await entriesOf(folder);
  if (entries instanceof VerbatimError) {
    yield problem(folder, entries);
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isPassedOver(entry.name)) continue;
    if (entry.isDirectory()) {
      // Such a name promises an article.
      if (ARTICLE_FILE.test(entry.name))
        yield problem(path, new VerbatimError('bad-input', `${path}: a folder, not a file. Rename it.`));
      else yield* walk(path, root);
    } else if (isArticleName(entry.name)) {
      yield entry.isSymbolicLink() ? await checkLink(path, root) : { kind: 'file', path };
    }
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[] | VerbatimError> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return translateFileError(error, folder);
  }
}

async function checkLink(path: string, root: string): Promise<FolderEntry> {
  try {
    const target = await realpath(path);
    if (target.startsWith(root + sep)) return { kind: 'file', path };
    return problem(
      path,
      new VerbatimError(
        'not-allowed',
        `${path}: a link that leads out of the folder. Put the file itself there.`,
      ),
    );
  } catch (error) {
    return problem(path, translateFileError(error, path));
  }
}

function problem(path: string, error: VerbatimError): FolderEntry {
  return { kind: 'problem', path, error };
}
