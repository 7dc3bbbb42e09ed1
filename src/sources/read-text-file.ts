import { open, stat } from 'node:fs/promises';
import { VerbatimError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { translateFileError } from './translate-file-error.ts';

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
    const { bytes, modifiedAt } = await readBytes(path, name);
    if (bytes.length === 0)
      throw new VerbatimError('bad-input', `${name}: empty. Write the text into it, or remove it.`);
    return { text: await decodeText(bytes, name), modifiedAt };
  } catch (error) {
    throw error instanceof VerbatimError ? error : translateFileError(error, name);
  }
}

async function readBytes(path: string, name: string): Promise<{ bytes: Uint8Array; modifiedAt: string }> {
  const file = await open(path, 'r');
  try {
    const { size, mtime } = await file.stat();
    if (size > MAX_FILE_BYTES)
      throw new VerbatimError(
        'bad-input',
        `${name}: ${Math.round(size / 1e6)} MB; articles may have ${MAX_FILE_BYTES / 1e6}. Split it, or remove it if it is no article.`,
      );
    const { buffer, bytesRead } = await file.read(new Uint8Array(size), 0, size, 0);
    return { bytes: buffer.subarray(0, bytesRead), modifiedAt: mtime.toISOString() };
  } finally {
    await file.close();
  }
}
