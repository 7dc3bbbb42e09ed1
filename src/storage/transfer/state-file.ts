import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { VerbatimError } from '../../errors.ts';
import { STATE_FORMAT, type StateRecord, stateRecord } from './state-records.ts';

/**
 * Writes records as gzipped JSON lines. The file appears under its name once it is whole; only its owner may read it. An earlier
 * export of that name is replaced; any other file, such as the store itself, is left and a VerbatimError thrown.
 */
export async function writeStateFile(path: string, records: AsyncIterable<StateRecord>): Promise<void> {
  const part = `${path}.part`;
  await refuseOtherFile(path);
  try {
    await pipeline(
      Readable.from(lines(records)),
      createGzip(),
      createWriteStream(part, { mode: 0o600, flush: true }),
    );
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw translate(error, path);
  }
}

async function refuseOtherFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null) return;
  if (found.isDirectory()) throw isFolder(path);
  if (found.isFile() && (await isExport(path))) return;
  throw new VerbatimError(
    'bad-input',
    `${path} is there already and is no export of Verbatim, so it is not replaced. Name another file.`,
  );
}

async function isExport(path: string): Promise<boolean> {
  try {
    const first = await readStateFile(path).next();
    return !first.done && first.value.kind === 'verbatim';
  } catch (error) {
    if (error instanceof VerbatimError) return false;
    throw error;
  }
}

async function* lines(records: AsyncIterable<StateRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** The records of such a file, one after another. Throws a VerbatimError where it is another file, or was cut or changed. */
export async function* readStateFile(path: string): AsyncGenerator<StateRecord> {
  let line = 0;
  try {
    for await (const text of splitLines(path)) {
      line += 1;
      yield readRecord(text, { path, line });
    }
  } catch (error) {
    throw translate(error, path);
  }
}

/** Reads a file to its end, and throws a VerbatimError where it is not whole; nothing is stored meanwhile. */
export async function checkStateFile(path: string): Promise<void> {
  const found = { rows: 0, articles: 0 };
  let isWhole = false;
  let isFirst = true;
  for await (const record of readStateFile(path)) {
    if (isFirst && record.kind !== 'verbatim') throw notOurs(path);
    if (record.kind === 'verbatim' && record.format > STATE_FORMAT)
      throw new VerbatimError('store-newer', `${path} was written by a newer version. Update the program.`);
    if (record.kind === 'row') found.rows += 1;
    if (record.kind === 'article') found.articles += 1;
    if (record.kind === 'end') isWhole = record.rows === found.rows && record.articles === found.articles;
    isFirst = false;
  }
  if (isFirst) throw notOurs(path);
  if (!isWhole) throw damaged(path);
}

async function* splitLines(path: string): AsyncGenerator<string> {
  let rest = '';
  const file = createReadStream(path).on('error', (error) => unzipped.destroy(error));
  const unzipped = file.pipe(createGunzip());
  unzipped.setEncoding('utf8');
  try {
    for await (const chunk of unzipped) {
      const parts = (rest + String(chunk)).split('\n');
      rest = parts.pop() ?? '';
      yield* parts;
    }
  } finally {
    file.destroy();
  }
  if (rest !== '') yield rest;
}

function readRecord(
  text: string,
  { path, line }: { readonly path: string; readonly line: number },
): StateRecord {
  try {
    return stateRecord.parse(JSON.parse(text));
  } catch (error) {
    if (line === 1) throw notOurs(path);
    throw new VerbatimError('bad-input', `${path}: line ${line} is damaged. Use another export.`, {
      cause: error,
    });
  }
}

function isFolder(path: string): VerbatimError {
  return new VerbatimError(
    'bad-input',
    `${path} is a folder. Name a file, such as ${join(path, 'verbatim.export')}.`,
  );
}

function notOurs(path: string): VerbatimError {
  return new VerbatimError(
    'bad-input',
    `${path} is no export of Verbatim. Make one with: verbatim export FILE`,
  );
}

function damaged(path: string): VerbatimError {
  return new VerbatimError(
    'bad-input',
    `${path} was cut short or changed: what it holds is not what it counted. Use another export.`,
  );
}

function translate(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof VerbatimError || !('code' in error)) return error;
  const cause = { cause: error };
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new VerbatimError(
        'not-found',
        `${path}: there is no such file or folder. Check the path.`,
        cause,
      );
    case 'EISDIR':
      return isFolder(path);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new VerbatimError(
        'not-allowed',
        `${path} may not be read or written. Change its rights (chmod), or name a file in another folder.`,
        cause,
      );
    case 'ENOSPC':
      return new VerbatimError(
        'store-full',
        `${path}: the disk is full. Free some space and export again.`,
        cause,
      );
    case 'Z_DATA_ERROR':
    case 'Z_BUF_ERROR':
      return error.code === 'Z_BUF_ERROR' ? damaged(path) : notOurs(path);
    default:
      return error;
  }
}
