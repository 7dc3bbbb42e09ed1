import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/sources/delivery.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { ingestInThreads } from '../../src/workers/ingest-in-threads.ts';
import { PreparingThreads } from '../../src/workers/preparing-threads.ts';
import { useTemporaryFolder } from '../sources/temporary-folder.ts';

const { path } = useTemporaryFolder();
let store: Store;
beforeEach(async () => {
  store = await openStore(path('news.db'));
});
afterEach(() => store.close());

const ingest = (deliveries: AsyncIterable<Delivery>, threads = 2) =>
  ingestInThreads(deliveries, {
    archive: store.archive,
    database: path('news.db'),
    origin: 'test',
    repeatedIds: 'new-version',
    threads,
  });
async function* records(rows: readonly unknown[]): AsyncGenerator<Delivery> {
  for (const [index, row] of rows.entries())
    yield { kind: 'record', number: index + 1, line: typeof row === 'string' ? row : JSON.stringify(row) };
}
const said = (n: number | string) => `The ferry sailed at ${n}. "We left on time," said Captain Ann Lee.`;
const many = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => ({ id: `a${from + n}`, text: said(from + n) }));

describe('articles taken apart by several threads', () => {
  it('are stored with their quotations, and once', async () => {
    const rows = many(0, 300);
    expect(await ingest(records(rows))).toMatchObject({ added: 300, rejected: [] });
    expect(await store.index.articleCount()).toBe(300);
    const quotes = await store.index.quotesIn('a299');
    expect(quotes.map(({ quote }) => quote.text)).toEqual(['We left on time,']);
    expect(await ingest(records(rows))).toMatchObject({ added: 0, changed: 0, unchanged: 300 });
  });

  it('are stored in order where the calling thread takes its share', async () => {
    const rows = [...many(0, 500), { id: 'a0', text: said('dusk') }, { id: 'a0', text: said('noon') }];
    const { database, archive } = { database: path('news.db'), archive: store.archive };
    const options = { archive, database, origin: 'test', repeatedIds: 'new-version' } as const;
    expect(await ingestInThreads(records(rows), options)).toMatchObject({ added: 500, changed: 2 });
    expect((await store.index.articles(['a0']))[0]).toMatchObject({ text: said('noon'), version: 3 });
    expect(await store.index.quotesIn('a499')).toHaveLength(1);
  });

  it('keep their order: the last of many versions is the one that stands', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => ({ id: `a${n % 3}`, text: said(n) }));
    expect(await ingest(records(rows), 3)).toMatchObject({ added: 3, changed: 197 });
    const articles = await store.index.articles(['a0', 'a1', 'a2']);
    expect(articles.map(({ text }) => text)).toEqual([said(198), said(199), said(197)]);
  });

  it('end as they came last, also where that is what was stored before', async () => {
    await ingest(records([{ id: 'a', text: said('noon') }]));
    const rows = [{ id: 'a', text: said('dusk') }, ...many(0, 100), { id: 'a', text: said('noon') }];
    expect(await ingest(records(rows))).toMatchObject({ added: 100, changed: 2, unchanged: 0 });
    expect((await store.index.articles(['a']))[0]).toMatchObject({ text: said('noon'), version: 3 });
  });

  it('are rejected one by one, in the order of the lines', async () => {
    const rows = [...many(0, 60), 'no json', { id: 'x' }, { id: 'y', text: '' }, ...many(60, 90)];
    const { added, rejected } = await ingest(records(rows));
    expect(added).toBe(90);
    expect(rejected.map(({ id }) => id)).toEqual(['record 61', 'x', 'y']);
  });
});

describe('a thread that dies', () => {
  it.each([
    ['exits', 'process.exit(3)', /ended unexpectedly\. What was stored is kept/],
    ['throws', 'throw new Error("out of ink")', /ended unexpectedly: out of ink/],
  ])('because it %s ends the run with a clear error', async (_what, code, message) => {
    const threads = new PreparingThreads(
      { database: path('news.db'), origin: 'test', baseFolder: '', yieldsToAnswers: false },
      { threads: 2, entry: new URL(`data:text/javascript,${encodeURIComponent(code)}`) },
    );
    const chunk: readonly Delivery[] = [{ kind: 'record', number: 1, line: '{}' }];
    await expect(Promise.all([threads.prepare(chunk), threads.prepare(chunk)])).rejects.toThrow(message);
    await expect(threads.prepare(chunk)).rejects.toThrow(message);
    await threads.close();
  });
});
