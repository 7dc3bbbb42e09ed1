import { stat } from 'node:fs/promises';
import type { Arrival } from './arrival.ts';
import { walkArticleFolder } from './article-folder.ts';
import { readArticleFile } from './read-article-file.ts';
import { toRejection } from './to-rejection.ts';
import { translateFileError } from './translate-file-error.ts';

/** Reads files, and folders with all article files in them, one article at a time. What cannot be read is rejected. */
export async function* readPaths(paths: readonly string[], baseFolder: string): AsyncGenerator<Arrival> {
  for (const path of paths) {
    let isFolder: boolean;
    try {
      isFolder = (await stat(path)).isDirectory();
    } catch (error) {
      yield rejected(path, translateFileError(error, path));
      continue;
    }
    if (isFolder) yield* readFolder(path, baseFolder);
    else yield await readFile(path, baseFolder);
  }
}

async function* readFolder(folder: string, baseFolder: string): AsyncGenerator<Arrival> {
  for await (const entry of walkArticleFolder(folder))
    yield entry.kind === 'problem'
      ? rejected(entry.path, entry.error)
      : await readFile(entry.path, baseFolder);
}

async function readFile(path: string, baseFolder: string): Promise<Arrival> {
  try {
    return { kind: 'article', name: path, article: await readArticleFile(path, baseFolder) };
  } catch (error) {
    return rejected(path, error);
  }
}

function rejected(path: string, error: unknown): Arrival {
  return { kind: 'rejected', rejection: toRejection(path, error) };
}
