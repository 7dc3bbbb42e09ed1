import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { runIngestInWorker } from '../../src/workers/run-ingest-in-worker.ts';
import { useTemporaryFolder } from '../sources/temporary-folder.ts';

const { path } = useTemporaryFolder();
const job = () => ({ database: path('news.db'), folder: path(), baseFolder: path(), origin: 'newsroom' });
const entryOf = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

describe('indexing in a thread', () => {
  it('stores what the folder holds, for connections of other threads to read', async () => {
    writeFileSync(path('a.md'), 'Words about the ferry. "We are late," said Ann Lee.');
    writeFileSync(path('b.md'), '');
    const progress: number[] = [];
    const sync = await runIngestInWorker(job(), { onProgress: (articles) => progress.push(articles) });
    expect(sync).toMatchObject({ kind: 'indexed', summary: { added: 1, rejected: [{ code: 'bad-input' }] } });
    expect(progress).toEqual([2]);
    const store = await openStore(path('news.db'));
    expect(await store.archive.idsOfOrigin('newsroom')).toEqual(['a.md']);
    await store.close();
    expect(await runIngestInWorker(job())).toEqual({ kind: 'unchanged' });
  });

  it('throws what the run throws', async () => {
    const missing = { ...job(), folder: path('nowhere') };
    await expect(runIngestInWorker(missing)).rejects.toMatchObject({
      name: 'VerbatimError',
      code: 'not-found',
      message: expect.stringContaining(path('nowhere')),
    });
  });

  it.each([
    ['exits', 'process.exit(3)', /ended unexpectedly\. What was indexed is kept/],
    ['throws', 'throw new Error("out of ink")', /ended unexpectedly: out of ink\. What was indexed is kept/],
  ])('that %s is a clear error', async (_what, code, message) => {
    await expect(runIngestInWorker(job(), { entry: entryOf(code) })).rejects.toThrow(message);
  });

  it('ends with its signal', async () => {
    const controller = new AbortController();
    const run = runIngestInWorker(job(), {
      entry: entryOf('setInterval(() => {}, 1000)'),
      signal: controller.signal,
    });
    controller.abort();
    await expect(run).rejects.toMatchObject({ code: 'timeout' });
  });
});
