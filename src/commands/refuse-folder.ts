import { stat } from 'node:fs/promises';
import { VerbatimError } from '../errors.ts';

/** A command that reads one text has no use for a folder, and says where folders are read. */
export async function refuseFolder(path: string): Promise<void> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder)
    throw new VerbatimError(
      'bad-input',
      `${path}: a folder. Name one file in it; verbatim ingest reads whole folders into the store.`,
    );
}
