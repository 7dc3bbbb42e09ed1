import { stat } from 'node:fs/promises';
import { walkArticleFolder } from './article-folder.ts';
import type { Delivery } from './delivery.ts';
import { toRejection } from './to-rejection.ts';
import { translateFileError } from './translate-file-error.ts';

/** The files that are named, and of folders all article files in them. What is not there is rejected. */
export async function* readPaths(paths: readonly string[]): AsyncGenerator<Delivery> {
  for (const path of paths) {
    let isFolder: boolean;
    try {
      isFolder = (await stat(path)).isDirectory();
    } catch (error) {
      yield rejected(path, translateFileError(error, path));
      continue;
    }
    if (isFolder) yield* readFolder(path);
    else yield { kind: 'file', path };
  }
}

async function* readFolder(folder: string): AsyncGenerator<Delivery> {
  for await (const entry of walkArticleFolder(folder))
    yield entry.kind === 'problem' ? rejected(entry.path, entry.error) : entry;
}

function rejected(path: string, error: unknown): Delivery {
  return { kind: 'rejected', rejection: toRejection(path, error) };
}
