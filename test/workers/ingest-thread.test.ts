import { writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { IngestThread } from '../../src/workers/ingest-thread.ts';
import { useTemporaryFolder } from '../sources/temporary-folder.ts';

const { path } = useTemporaryFolder();
const job = () => ({ database: path('news.db'), folder: path(), baseFolder: path(), origin: 'newsroom' });
const entryOf = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
let thread = new IngestThread();
afterEach(async () => {
  await thread.close();
  thread = new IngestThread();
});

describe('indexing in a thread', () => {
  it('stores what the folder holds, for connections of other threads to read', async () => {
    writeFileSync(path('a.md'), 'Words about the ferry. "We are late," said Ann Lee.');
    writeFileSync(path('b.md'), '');
    const progress: number[] = [];
    const sync = await thread.sync(job(), (articles) => progress.push(articles));
    expect(sync).toMatchObject({ kind: 'indexed', summary: { added: 1, rejected: [{ code: 'bad-input' }] } });
    expect(progress).toEqual([2]);
    const store = await openStore(path('news.db'));
    expect(await store.archive.idsOfOrigin('newsroom')).toEqual(['a.md']);
    await store.close();
    expect(await thread.sync(job())).toEqual({ kind: 'unchanged' });
  });

  it('throws what the run throws, and works on', async () => {
    const missing = { ...job(), folder: path('nowhere') };
    await expect(thread.sync(missing)).rejects.toMatchObject({
      name: 'VerbatimError',
      code: 'not-found',
      message: expect.stringContaining(path('nowhere')),
    });
    writeFileSync(path('a.md'), 'Words about the ferry.');
    expect(await thread.sync(job())).toMatchObject({ summary: { added: 1 } });
  });

  it.each([
    ['exits', 'process.exit(3)', /ended unexpectedly\. What was indexed is kept/],
    ['throws', 'throw new Error("out of ink")', /ended unexpectedly: out of ink\. What was indexed is kept/],
  ])('that %s is a clear error', async (_what, code, message) => {
    thread = new IngestThread({ entry: entryOf(code) });
    await expect(thread.sync(job())).rejects.toThrow(message);
  });

  it('ends when it is closed', async () => {
    thread = new IngestThread({ entry: entryOf('setInterval(() => {}, 1000)') });
    const run = thread.sync(job());
    await Promise.all([expect(run).rejects.toMatchObject({ code: 'timeout' }), thread.close()]);
  });
});
