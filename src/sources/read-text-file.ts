import { open, stat } from 'node:fs/promises';
import { VerbatimError } from '../errors.ts';
import { decodeText } from './decode-text.ts';

const MAX_FILE_BYTES = 20_000_000;

export interface TextFile {
  readonly text: string;
  /** ISO instant of the file's last change. */
  readonly modifiedAt: string;
}

/**
 * Reads a file of text, whatever its encoding. Throws a VerbatimError that names the file and the remedy where it is not
 * there, not readable, not a file, empty, larger than 20 MB (it is then not read at all), binary or mis-encoded.
 */
export async function readTextFile(path: string, name: string): Promise<TextFile> {
  try {
    // Asked before opening: opening a pipe would wait for its other end.
    if (!(await stat(path)).isFile())
      throw new VerbatimError('bad-input', `${name}: not a file. Remove it or give it another name.`);
    await using file = await open(path, 'r');
    const { size, mtime } = await file.stat();
    if (size > MAX_FILE_BYTES)
      throw new VerbatimError(
        'bad-input',
        `${name}: ${Math.round(size / 1e6)} MB; articles may have ${MAX_FILE_BYTES / 1e6}. Split it, or remove it if it is no article.`,
      );
    const bytes = new Uint8Array(size);
    const { bytesRead } = await file.read(bytes, 0, size, 0);
    if (bytesRead === 0)
      throw new VerbatimError('bad-input', `${name}: empty. Write the article into it, or remove it.`);
    const text = await decodeText(bytes.subarray(0, bytesRead), name);
    return { text, modifiedAt: mtime.toISOString() };
  } catch (error) {
    throw error instanceof VerbatimError ? error : translateFileError(error, name);
  }
}

/** Turns the file system's codes into errors that name the file and the remedy. */
export function translateFileError(error: unknown, name: string): VerbatimError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const cause = { cause: error };
  switch (code) {
    case 'ENOENT':
      return new VerbatimError(
        'not-found',
        `${name}: no such file, or a link to one that is gone. Check the path.`,
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
