import { VerbatimError } from '../../errors.ts';

/** Turns SQLite's result codes into errors that name the file and the remedy. */
export function translateSqliteError(error: unknown, file: string): VerbatimError {
  const code = codeOf(error);
  const cause = { cause: error };
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new VerbatimError(
      'store-busy',
      `${file} is locked by another program. Close that program, or wait and try again.`,
      cause,
    );
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS')
    return new VerbatimError(
      'store-read-only',
      `${file} cannot be written. Make the file and its folder writable, or choose another with --db.`,
      cause,
    );
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new VerbatimError(
      'store-read-only',
      `The folder of ${file} is not there and cannot be made. Make it, mount it or mend the link to it, or choose another with --db.`,
      cause,
    );
  if (code === 'EACCES' || code === 'EPERM' || code.startsWith('SQLITE_CANTOPEN'))
    return new VerbatimError(
      'store-read-only',
      `${file} cannot be opened. Check that it is a file and that its folder is yours to write, or choose another with --db.`,
      cause,
    );
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB'))
    return new VerbatimError(
      'store-damaged',
      `${file} is damaged or not a database. Keep it aside, and restore a backup or ingest the articles into a new file with --db.`,
      cause,
    );
  if (code.startsWith('SQLITE_FULL') || code.startsWith('SQLITE_IOERR') || code === 'ENOSPC')
    return new VerbatimError(
      'store-full',
      `${file} could not be written: the disk is full or failing. Free some space; nothing already stored is lost.`,
      cause,
    );
  return new VerbatimError(
    'internal',
    `${file}: ${error instanceof Error ? error.message : String(error)}`,
    cause,
  );
}

function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof TypeError && /directory does not exist/.test(error.message)
    ? 'SQLITE_CANTOPEN'
    : '';
}
