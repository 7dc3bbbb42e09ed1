import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/storage/open-store.ts';
import { openDatabase } from '../../../src/storage/sqlite/open-database.ts';
import { SqliteArticleArchive } from '../../../src/storage/sqlite/sqlite-article-archive.ts';
import { processed } from '../article-fixtures.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-store-'));
  file = join(folder, 'news.db');
  const store = await openStore(file);
  await store.archive.put([processed({ id: 'kept', text: 'This was stored before.' })]);
  await store.close();
  return () => rmSync(folder, { recursive: true });
});

const textOfKept = async () => {
  const store = await openStore(file);
  const [article] = await store.index.articles(['kept']);
  await store.close();
  return article?.text;
};

describe('a file that cannot be used', () => {
  it('from a newer program is named as such and left alone', async () => {
    const database = new Database(file);
    database.pragma('user_version = 999');
    database.close();
    await expect(openStore(file)).rejects.toMatchObject({
      code: 'store-newer',
      message: expect.stringMatching(/news\.db was written by a newer version .*Update the program/),
    });
    expect(new Database(file).prepare('SELECT text FROM articles').pluck().get()).toBe(
      'This was stored before.',
    );
  });

  it('that is no database is named as such and left alone', async () => {
    const letter = 'Dear editor, this is a letter and no database at all. '.repeat(100);
    writeFileSync(file, letter);
    await expect(openStore(file)).rejects.toMatchObject({
      code: 'store-damaged',
      message: expect.stringContaining(`${file} is damaged or not a database.`),
    });
    expect(readFileSync(file, 'utf8')).toBe(letter);
  });

  it("that is another program's database is left alone, byte for byte", async () => {
    const other = join(folder, 'accounts.db');
    const database = new Database(other);
    database.exec("CREATE TABLE users (name TEXT); INSERT INTO users VALUES ('Ada')");
    database.close();
    const before = readFileSync(other);
    await expect(openStore(other)).rejects.toMatchObject({
      code: 'store-damaged',
      message: expect.stringContaining('accounts.db is a database of another program'),
    });
    expect(readFileSync(other).equals(before)).toBe(true);
  });

  it('that lost its end is named as damaged and left alone', async () => {
    truncateSync(file, 20_000);
    const before = readFileSync(file);
    await expect(openStore(file)).rejects.toMatchObject({ code: 'store-damaged' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('that is a folder is named with the remedy', async () => {
    const path = join(folder, 'folder.db');
    mkdirSync(path);
    await expect(openStore(path)).rejects.toMatchObject({
      code: 'store-read-only',
      message: expect.stringContaining(`${path} cannot be opened.`),
    });
  });

  it('that only may be read refuses what would change it', async () => {
    const database = new Database(file, { readonly: true });
    await expect(new SqliteArticleArchive(database).put([processed({ id: 'new' })])).rejects.toMatchObject({
      code: 'store-read-only',
      message: expect.stringContaining(`${file} cannot be written.`),
    });
    database.close();
    expect(await textOfKept()).toBe('This was stored before.');
  });

  it('by an address of another kind is refused without telling the password', async () => {
    const refused = openStore('mysql://reader:secret@db.example/news');
    await expect(refused).rejects.toMatchObject({
      code: 'config',
      message: /^mysql:\/\/db\.example\/news is no store/,
    });
  });

  it('on a PostgreSQL that is not there is told as such, without the password', async () => {
    const refused = openStore('postgres://reader:secret@127.0.0.1:1/news');
    await expect(refused).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.not.stringContaining('secret'),
    });
  });
});

describe('a file that another program has locked', () => {
  it('cannot be opened while it is locked whole', async () => {
    const other = new Database(file);
    other.pragma('journal_mode = DELETE');
    other.exec('BEGIN EXCLUSIVE');
    expect(() => openDatabase(file, { busyTimeoutMs: 1 })).toThrowError(
      expect.objectContaining({ code: 'store-busy', message: expect.stringContaining(`${file} is locked`) }),
    );
    other.exec('ROLLBACK');
    other.close();
    expect(await textOfKept()).toBe('This was stored before.');
  });

  it('is read while the other writes, and takes a batch whole once the other is done', async () => {
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    const store = await openStore(file, { busyTimeoutMs: 1 });
    expect(await store.index.articles(['kept'])).toHaveLength(1);
    const put = store.archive.put([processed({ id: 'new' })]);
    // The event loop turns meanwhile.
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    expect(await store.index.articles(['new'])).toHaveLength(0);
    other.exec('COMMIT');
    other.close();
    expect(await put).toMatchObject([{ outcome: 'added' }]);
    expect(await store.index.articles(['new'])).toHaveLength(1);
    await store.close();
  });
});
