import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unknownReader } from '../../../src/digests/reader.ts';
import { VerbatimError } from '../../../src/errors.ts';
import { processArticle } from '../../../src/sources/process-article.ts';
import type { Store } from '../../../src/storage/open-store.ts';
import { exportState } from '../../../src/storage/transfer/export-state.ts';
import { importState } from '../../../src/storage/transfer/import-state.ts';
import { openStateReader, openStateWriter } from '../../../src/storage/transfer/open-state.ts';
import { checkStateFile, readStateFile, writeStateFile } from '../../../src/storage/transfer/state-file.ts';
import { processed } from '../article-fixtures.ts';
import { createTestStore, type TestStore } from '../test-store.ts';

const NOW = new Date('2026-01-10T06:00:00Z');
const TEXT = 'The ferry is back.\n\n“We sail at eight,” said Mara Lindqvist, the harbour master.';

let from: TestStore;
let store: Store;
let file: string;
const opened: TestStore[] = [];
beforeEach(async () => {
  from = await createTestStore();
  store = await from.open();
  file = join(tmpdir(), `verbatim-${randomUUID()}.export`);
});
afterEach(async () => {
  await store.close();
  for (const place of [from, ...opened.splice(0)]) await place.remove();
  for (const suffix of ['', '.part']) rmSync(file + suffix, { force: true });
});

async function fill(): Promise<number> {
  await store.archive.put([
    processed({ id: 'a', text: 'An older text of the article.' }),
    processed({ id: 'b' }),
  ]);
  await store.archive.put([processed({ id: 'a', text: TEXT, publishedAt: '2026-01-09T08:00:00.000Z' })]);
  await store.archive.put([processed({ id: 'gone', text: 'This was withdrawn later.' })]);
  await store.archive.remove('gone');
  const reader = await store.readers.ensure(
    unknownReader({ chatId: 7, kind: 'private', language: 'bg' }),
    NOW,
  );
  await store.outbox.queue([{ key: 'k', chatId: 7, lane: 'bulk', body: { text: 'waiting “here”' } }], NOW);
  await store.updates.add(9, [{ updateId: 5, lane: '7', body: null }], NOW);
  await store.readers.queueDigests(
    [
      {
        reader,
        slot: { localDate: '2026-01-10', slot: 0 },
        messages: [
          {
            key: 'digest:7',
            chatId: 70,
            lane: 'bulk',
            body: { quiet: true },
            sharedBody: { text: 'The ferry.' },
          },
        ],
        shown: new Map(),
        next: null,
      },
    ],
    NOW,
  );
  await store.archive.setNote('folder', 'as it looked');
  return reader.id;
}

async function exportTo(url: string): Promise<void> {
  const reader = await openStateReader(url);
  await writeStateFile(file, exportState(reader, NOW));
  await reader.close();
}

async function importInto(url: string) {
  await checkStateFile(file);
  const writer = await openStateWriter(url);
  try {
    return await importState(readStateFile(file), { store: writer, process: processArticle });
  } finally {
    await writer.close();
  }
}

async function anotherStore(): Promise<TestStore> {
  const place = await createTestStore();
  opened.push(place);
  return place;
}

describe('all of the state', () => {
  it('goes through one file into another store: texts, versions, what was withdrawn, readers, messages, notes', async () => {
    const readerId = await fill();
    await exportTo(from.url);
    const place = await anotherStore();
    expect(await importInto(place.url)).toMatchObject({ articles: 4 });
    const copy = await place.open();
    try {
      expect(await copy.index.articles(['a', 'b', 'gone'])).toEqual(
        await store.index.articles(['a', 'b', 'gone']),
      );
      expect((await copy.index.articleVersion('a', 1))?.text).toBe('An older text of the article.');
      expect(await copy.index.articleVersion('gone', 1)).toBeNull();
      const [quote] = await copy.index.quotesIn('a');
      expect(quote?.quote).toMatchObject({ text: 'We sail at eight,', speaker: { name: 'Mara Lindqvist' } });
      expect(await copy.readers.get(7)).toEqual(await store.readers.get(7));
      const due = await copy.outbox.due('bulk', NOW, 5);
      expect(due).toEqual(await store.outbox.due('bulk', NOW, 5));
      expect(due.map(({ body }) => body)).toContainEqual({ text: 'The ferry.', quiet: true });
      expect(await copy.updates.add(9, [{ updateId: 5, lane: '7', body: null }], NOW)).toEqual([]);
      expect(await copy.archive.note('folder')).toBe('as it looked');
      const next = await copy.readers.ensure(
        unknownReader({ chatId: 8, kind: 'private', language: 'en' }),
        NOW,
      );
      expect(next.id).toBeGreaterThan(readerId);
    } finally {
      await copy.close();
    }
  });

  it('goes from the other kind of store and back again, with nothing changed', async () => {
    const sqlite = join(tmpdir(), `verbatim-${randomUUID()}.db`);
    try {
      await fill();
      await exportTo(from.url);
      const first = gunzipSync(readFileSync(file)).toString().split('\n').slice(1);
      await importInto(sqlite);
      await exportTo(sqlite);
      const second = gunzipSync(readFileSync(file)).toString().split('\n').slice(1);
      expect(second.toSorted()).toEqual(first.toSorted());
      const place = await anotherStore();
      expect(await importInto(place.url)).toMatchObject({ articles: 4 });
    } finally {
      for (const suffix of ['', '-wal', '-shm']) rmSync(sqlite + suffix, { force: true });
    }
  });

  it('is what it was at one moment, whatever is written meanwhile', async () => {
    await fill();
    const reader = await openStateReader(from.url);
    const records = exportState(reader, NOW);
    await records.next();
    await store.archive.put([processed({ id: 'tardy' })]);
    await store.readers.ensure(unknownReader({ chatId: 99, kind: 'private', language: 'en' }), NOW);
    const rest = [];
    for await (const record of records) rest.push(JSON.stringify(record));
    await reader.close();
    expect(rest.join('\n')).not.toContain('tardy');
    expect(rest.filter((line) => line.includes('"chat_id":99'))).toEqual([]);
  });
});

describe('an import', () => {
  it('refuses a store that holds something, and leaves it as it is', async () => {
    await fill();
    await exportTo(from.url);
    const before = await store.readers.get(7);
    await expect(importInto(from.url)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('Import into a new one'),
    });
    expect(await store.readers.get(7)).toEqual(before);
  });

  it('that fails halfway says that the store holds a part, also when it is tried again', async () => {
    await fill();
    await exportTo(from.url);
    const place = await anotherStore();
    const writer = await openStateWriter(place.url);
    const insert = async () => {
      throw new VerbatimError('store-full', 'The disk is full.');
    };
    const importing = importState(readStateFile(file), {
      store: { ...writer, insert },
      process: processArticle,
    });
    await expect(importing).rejects.toMatchObject({
      code: 'store-full',
      message: expect.stringMatching(
        /^The disk is full. What was imported is only a part: delete that store/,
      ),
    });
    await writer.close();
    await expect(importInto(place.url)).rejects.toThrow('what an import left that did not end');
  });

  it.each([
    ['that was cut short', (whole: Buffer) => whole.subarray(0, whole.length - 40), /cut short or changed/],
    ['without its end', (whole: Buffer) => cutLastLine(whole), /cut short or changed/],
    ['with a damaged line', (whole: Buffer) => damage(whole), /line 2 is damaged/],
    ['of a newer program', (whole: Buffer) => renumber(whole), /newer version/],
    ['that is another file', () => Buffer.from('Dear editor'), /no export of Verbatim/],
    ['that is another gzip', () => gzipSync('Dear editor\n'), /no export of Verbatim/],
    ['that is empty', () => gzipSync(''), /no export of Verbatim/],
  ])('refuses a file %s before anything is stored', async (_what, change, message) => {
    await fill();
    await exportTo(from.url);
    writeFileSync(file, change(readFileSync(file)));
    const target = join(tmpdir(), `verbatim-${randomUUID()}.db`);
    await expect(importInto(target)).rejects.toThrow(message);
    expect(existsSync(target)).toBe(false);
  });
});

const linesOf = (whole: Buffer) => gunzipSync(whole).toString().trimEnd().split('\n');
const cutLastLine = (whole: Buffer) => gzipSync(`${linesOf(whole).slice(0, -1).join('\n')}\n`);
const damage = (whole: Buffer) =>
  gzipSync(
    linesOf(whole)
      .map((line, n) => (n === 1 ? line.slice(0, 50) : line))
      .join('\n'),
  );
const renumber = (whole: Buffer) => gzipSync(linesOf(whole).join('\n').replace('"format":1', '"format":99'));

async function* none(): AsyncGenerator<never> {}

it('an export into a folder, or where there is none, fails in words and leaves nothing behind', async () => {
  await expect(writeStateFile(tmpdir(), none())).rejects.toThrow(
    /is a folder. Name a file, such as .*verbatim.export/,
  );
  await expect(writeStateFile(join(file, 'x'), none())).rejects.toThrow(
    /no such file or folder. Check the path/,
  );
  expect(existsSync(`${tmpdir()}.part`)).toBe(false);
});

it('an export replaces an earlier one, and no other file: neither the store itself nor what is no file', async () => {
  await fill();
  await exportTo(from.url);
  await exportTo(from.url);
  await expect(checkStateFile(file)).resolves.toBeUndefined();
  for (const content of ['SQLite format 3', '', gzipSync('{}\n')]) {
    writeFileSync(file, content);
    await expect(exportTo(from.url)).rejects.toThrow(/no export of Verbatim, so it is not replaced/);
    expect(readFileSync(file)).toEqual(Buffer.from(content));
  }
  await expect(writeStateFile('/dev/null', none())).rejects.toThrow(/not replaced/);
});

it('an export fails in words where there is no such store, and makes none', async () => {
  await expect(openStateReader('/nowhere/news.db')).rejects.toMatchObject({ code: 'not-found' });
});

it('every table of a store either travels or is known to stay behind', async () => {
  const { STATE_TABLES, TABLES_LEFT_BEHIND } = await import('../../../src/storage/transfer/state-tables.ts');
  const { openDatabase } = await import('../../../src/storage/sqlite/open-database.ts');
  const database = openDatabase(':memory:');
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  const known = new Set([...STATE_TABLES.map(({ name }) => name), ...TABLES_LEFT_BEHIND]);
  expect(tables.filter((name) => !known.has(String(name)))).toEqual([]);
  for (const { name, key } of STATE_TABLES) {
    const columns = database.pragma(`table_info(${name})`) as readonly { name: string; pk: number }[];
    const primary = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
    expect({ name, key: primary.map((column) => column.name) }).toEqual({ name, key });
  }
  database.close();
});
