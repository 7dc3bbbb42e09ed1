import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { syncFolder } from '../../src/sources/sync-folder.ts';
import { withdrawByHand } from '../../src/sources/withdrawals.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

const { path } = useTemporaryFolder();
let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
  writeFileSync(path('a.md'), 'Words about the ferry.');
  writeFileSync(path('b.md'), '---\nurl: https://post.example/b\n---\nWords about the bridge.');
});
afterEach(() => store.close());

const folder = () => ({
  archive: store.archive,
  files: store.folderFiles,
  folder: path(),
  baseFolder: path(),
  origin: 'newsroom',
});
const sync = () => syncFolder(folder());
const ids = () => store.archive.idsOfOrigin('newsroom');

describe('a folder that is followed', () => {
  it('is indexed once, and again when it has changed', async () => {
    expect(await sync()).toMatchObject({ kind: 'indexed', summary: { added: 2 }, withdrawn: 0 });
    expect(await sync()).toEqual({ kind: 'unchanged' });
    writeFileSync(path('a.md'), 'Other words about the ferry.');
    expect(await sync()).toMatchObject({ summary: { added: 0, changed: 1, unchanged: 0 } });
  });

  it('makes no new versions of files that were only touched', async () => {
    await sync();
    utimesSync(path('a.md'), 0, 1);
    expect(await sync()).toMatchObject({ summary: { changed: 0, unchanged: 1 } });
  });

  it('withdraws the articles of files that are gone, and takes them back', async () => {
    await sync();
    rmSync(path('b.md'));
    expect(await sync()).toMatchObject({ withdrawn: 1 });
    expect(await ids()).toEqual(['a.md']);
    writeFileSync(path('b.md'), '---\nurl: https://post.example/b\n---\nWords about the bridge.');
    expect(await sync()).toMatchObject({ summary: { added: 1 } });
    expect(await ids()).toEqual(['a.md', 'https://post.example/b']);
  });

  it('keeps what is stored while a file cannot be read', async () => {
    await sync();
    writeFileSync(path('b.md'), Buffer.from([0, 1, 2, 3]));
    expect(await sync()).toMatchObject({ summary: { rejected: [{ code: 'bad-input' }] }, withdrawn: 0 });
    expect(await ids()).toEqual(['a.md', 'https://post.example/b']);
  });

  it('does not bring back what was withdrawn by hand', async () => {
    await sync();
    expect(await withdrawByHand(store.archive, 'https://POST.example/b?utm_source=x')).toEqual([
      'https://post.example/b',
    ]);
    writeFileSync(path('c.md'), 'Words about the tower.');
    expect(await sync()).toMatchObject({ summary: { added: 1, rejected: [] } });
    expect(await ids()).toEqual(['a.md', 'c.md']);
  });

  it('leaves the articles of others alone', async () => {
    await syncFolder({
      archive: store.archive,
      files: store.folderFiles,
      folder: path(),
      baseFolder: path('..'),
      origin: 'other',
    });
    await sync();
    rmSync(path('a.md'));
    await sync();
    expect(await store.archive.idsOfOrigin('other')).toHaveLength(2);
  });

  it('that is gone withdraws nothing and says so', async () => {
    await sync();
    rmSync(path(), { recursive: true });
    await expect(sync()).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining(path()),
    });
    expect(await ids()).toHaveLength(2);
  });

  it('refuses a second file with an id that another one has taken', async () => {
    await sync();
    writeFileSync(path('c.md'), '---\nurl: https://post.example/b\n---\nQuite other words.');
    expect(await sync()).toMatchObject({
      summary: { added: 0, changed: 0, rejected: [{ id: path('c.md') }] },
    });
    expect(await sync()).toEqual({ kind: 'unchanged' });
    expect(await ids()).toEqual(['a.md', 'https://post.example/b']);
  });

  it('keeps the article of a file that is renamed where the article says who it is', async () => {
    await sync();
    renameSync(path('b.md'), path('moved.md'));
    renameSync(path('a.md'), path('z.md'));
    expect(await sync()).toMatchObject({ summary: { added: 1, changed: 0, unchanged: 1 }, withdrawn: 1 });
    expect(await ids()).toEqual(['https://post.example/b', 'z.md']);
    expect((await store.index.articles(['https://post.example/b']))[0]?.version).toBe(1);
  });

  it('withdraws the article that a file held before it held another', async () => {
    await sync();
    writeFileSync(path('b.md'), '---\nurl: https://post.example/c\n---\nWords about the tower.');
    expect(await sync()).toMatchObject({ summary: { added: 1 }, withdrawn: 1 });
    expect(await ids()).toEqual(['a.md', 'https://post.example/c']);
  });

  it('leaves files alone that are just being written', async () => {
    await sync();
    writeFileSync(path('a.md'), 'Half a sen');
    writeFileSync(path('c.md'), 'Anoth');
    const writing = () => syncFolder({ ...folder(), unsettled: [path('a.md'), path('c.md')] });
    expect(await writing()).toEqual({ kind: 'unchanged' });
    expect((await store.index.articles(['a.md']))[0]?.text).toBe('Words about the ferry.');
  });
});
