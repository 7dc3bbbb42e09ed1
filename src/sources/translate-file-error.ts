import { VerbatimError } from '../errors.ts';

/** Turns the file system's codes into errors that name the file and the remedy. */
export function translateFileError(error: unknown, name: string): VerbatimError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const cause = { cause: error };
  switch (code) {
    case 'ENOENT':
      return new VerbatimError(
        'not-found',
        /^[a-z][\w+.-]*:\/\//i.test(name)
          ? `${name}: only addresses that begin with http:// or https:// can be read. Write one of these, or a file.`
          : `${name}: no such file, or a link to one that is gone. Check the path.`,
        cause,
      );
    case 'ENOTDIR':
      return new VerbatimError(
        'not-found',
        `${name}: a part of the path is not a folder. Check the path.`,
        cause,
      );
    case 'ELOOP':
      return new VerbatimError('bad-input', `${name}: a link that leads in a circle. Remove it.`, cause);
    case 'EACCES':
    case 'EPERM':
      return new VerbatimError(
        'not-allowed',
        `${name}: may not be read. Make it readable (chmod u+r), or remove it.`,
        cause,
      );
    case 'EISDIR':
      return new VerbatimError('bad-input', `${name}: not a file. Remove it or give it another name.`, cause);
    default:
      return new VerbatimError(
        'bad-input',
        `${name}: cannot be read (${error instanceof Error ? error.message : String(error)}). Check the disk.`,
        cause,
      );
  }
}
