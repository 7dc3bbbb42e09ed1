import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isFolderRead } from '../../src/sources/folder-changes.ts';
import type { FolderSync } from '../../src/sources/sync-folder.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { type FollowedFolder, followFolder } from '../../src/workers/follow-folder.ts';
import { useTemporaryFolder } from '../sources/temporary-folder.ts';

const { path } = useTemporaryFolder();
let store: Store;
let followed: FollowedFolder;
let syncs: FolderSync[];
beforeEach(async () => {
  mkdirSync(path('in'));
  writeFileSync(path('in', 'a.md'), 'Words about the ferry.');
  store = await openStore(path('news.db'));
  syncs = [];
  const job = { database: path('news.db'), folder: path('in'), baseFolder: path('in'), origin: 'newsroom' };
  followed = followFolder({
    job,
    isRead: () => isFolderRead({ files: store.folderFiles, ...job }),
    onSynced: (sync) => syncs.push(sync),
    onProblem: (error) => expect.fail(String(error)),
  });
  await followed.indexed;
});
afterEach(async () => {
  await followed.stop();
  await store.close();
});

const ids = () => store.archive.idsOfOrigin('newsroom');
const textOf = async (id: string) => (await store.index.articles([id]))[0]?.text;
const soon = (holds: () => Promise<void>) => vi.waitFor(holds, { timeout: 15_000, interval: 50 });

describe('a followed folder', () => {
  it('is indexed at the start, then file by file as they are added, changed, renamed and deleted', async () => {
    expect(await ids()).toEqual(['a.md']);
    writeFileSync(path('in', 'b.md'), 'Words about the bridge.');
    await soon(async () => expect(await ids()).toEqual(['a.md', 'b.md']));
    writeFileSync(path('in', 'b.md'), 'Other words about the bridge.');
    await soon(async () => expect(await textOf('b.md')).toBe('Other words about the bridge.'));
    mkdirSync(path('in', 'deep'));
    renameSync(path('in', 'b.md'), path('in', 'deep', 'c.md'));
    await soon(async () => expect(await ids()).toEqual(['a.md', 'deep/c.md']));
    rmSync(path('in', 'deep'), { recursive: true });
    await soon(async () => expect(await ids()).toEqual(['a.md']));
  });

  it('takes a thousand files at once in few runs', async () => {
    for (let n = 0; n < 1000; n++) writeFileSync(path('in', `m${n}.md`), `Words about ship ${n}.`);
    await soon(async () => expect(await ids()).toHaveLength(1001));
    expect(syncs.length).toBeLessThan(12);
  });

  it('waits for a file that is written piece by piece', async () => {
    writeFileSync(path('in', 'slow.md'), 'One. ');
    for (let n = 0; n < 8; n++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      appendFileSync(path('in', 'slow.md'), `Sentence ${n}. `);
    }
    await soon(async () => expect(await textOf('slow.md')).toContain('Sentence 7.'));
    expect(await store.histories.history('slow.md')).toMatchObject({ versions: [1] });
  });
});
