import { createReadStream, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleRecordSchema, parseArticleRecord } from '../../src/sources/article-record.ts';
import type { Delivery } from '../../src/sources/delivery.ts';
import { type IngestOptions, ingestArticles } from '../../src/sources/ingest-articles.ts';
import { readPaths } from '../../src/sources/read-paths.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

const { path } = useTemporaryFolder();
let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.close());

const ingest = (deliveries: AsyncIterable<Delivery>, options: Partial<IngestOptions> = {}) =>
  ingestArticles(deliveries, {
    archive: store.archive,
    origin: 'test',
    baseFolder: path(),
    repeatedIds: 'reject',
    ...options,
  });
const ingestFolder = () => ingest(readPaths([path()]));
async function* records(...rows: readonly unknown[]): AsyncGenerator<Delivery> {
  for (const row of rows)
    yield {
      kind: 'article',
      name: 'r',
      article: await parseArticleRecord(articleRecordSchema.parse(row), 'r'),
    };
}
const text =
  'The ferry sailed empty on Monday. "We left on time," said Captain Ann Lee of the harbour office.';

describe('a folder with everything that can be wrong in it', () => {
  beforeEach(() => {
    writeFileSync(path('a-good.md'), `---\ntitle: Good\n---\n${text}`);
    writeFileSync(path('b-empty.md'), '');
    writeFileSync(path('c-binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]));
    writeFileSync(path('d-huge.txt'), '');
    truncateSync(path('d-huge.txt'), 100_000_000);
    writeFileSync(path('e-yaml.md'), `---\ntitle: "open\n---\n${text}`);
    writeFileSync(path('f-js.md'), `---js\n{ title: 1 }\n---\n${text}`);
    writeFileSync(path('g-date.md'), `---\ndate: 2025-02-30\n---\n${text}`);
    mkdirSync(path('h-folder.md'));
    symlinkSync(path('nowhere'), path('i-link.md'));
    writeFileSync(path('j-first.md'), `---\nid: same\n---\n${text} First.`);
    writeFileSync(path('k-second.md'), `---\nid: same\n---\n${text} Second.`);
    writeFileSync(path('l-good.html'), `<html><body><article><p>${text}</p></article></body></html>`);
    writeFileSync(path('m-nothing.html'), '<script>nothing()</script>');
  });

  it('rejects each with one line that names the file, and stores the rest', async () => {
    const { added, rejected } = await ingestFolder();
    expect(added).toBe(3);
    expect(rejected.map(({ id, code }) => [id.slice(path().length + 1), code])).toEqual([
      ['b-empty.md', 'bad-input'],
      ['c-binary.txt', 'bad-input'],
      ['d-huge.txt', 'bad-input'],
      ['e-yaml.md', 'bad-input'],
      ['f-js.md', 'bad-input'],
      ['g-date.md', 'bad-input'],
      ['h-folder.md', 'bad-input'],
      ['i-link.md', 'not-found'],
      ['k-second.md', 'bad-input'],
      ['m-nothing.html', 'bad-input'],
    ]);
    for (const { id, message } of rejected) {
      expect(message.startsWith(`${id}: `)).toBe(true);
      expect(message).not.toContain('\n');
    }
  });

  it('keeps the first of two files with one id and names both', async () => {
    const { rejected } = await ingestFolder();
    const message = rejected.find(({ id }) => id.endsWith('k-second.md'))?.message;
    expect(message).toContain(path('j-first.md'));
    expect(message).toContain('(same); the first is kept');
    const [article] = await store.index.articles(['same']);
    expect(article?.text).toContain('First.');
  });

  it('changes nothing the second time', async () => {
    await ingestFolder();
    expect(await ingestFolder()).toMatchObject({ added: 0, changed: 0, unchanged: 3, copies: 0 });
  });
});

describe('articles that come in', () => {
  it('are stored with their quotations, none of them in what is skipped', async () => {
    await ingest(records({ id: 'a', text: `${text}\n\nRead also: "A walk," said Bo Ek` }));
    const quotes = await store.index.quotesIn('a');
    expect(quotes.map(({ quote }) => quote.text)).toEqual(['We left on time,']);
  });

  it('are new versions where a record repeats an id, also within one batch', async () => {
    const rows = [1, 2, 3].map((n) => ({ id: 'a', text: `${text} Version ${n}.` }));
    expect(await ingest(records(...rows), { repeatedIds: 'new-version' })).toMatchObject({
      added: 1,
      changed: 2,
    });
    const [article] = await store.index.articles(['a']);
    expect(article).toMatchObject({ version: 3, text: `${text} Version 3.` });
  });

  it('are counted as copies where the words are the same', async () => {
    const summary = await ingest(
      records(
        { id: 'a', text },
        { id: 'b', text: `LONDON (AP) — ${text} | Harbour Press` },
        { id: 'c', text: `${text} No.` },
      ),
    );
    expect(summary).toMatchObject({ added: 3, copies: 1 });
  });

  it('are known by their content where they state neither id nor URL', async () => {
    expect(await ingest(records({ text }, { text: `${text} More.` }))).toMatchObject({ added: 2 });
    expect(await ingest(records({ text }))).toMatchObject({ added: 0, unchanged: 1 });
    expect(await ingest(records({ id: ' ', url: ' ', text }))).toMatchObject({ added: 0, unchanged: 1 });
  });

  it('are reported batch by batch', async () => {
    const rows = Array.from({ length: 1100 }, (_, n) => ({ id: `${n}`, text: `${text} ${n}` }));
    const seen: number[] = [];
    await ingest(records(...rows), { onProgress: (articles) => seen.push(articles) });
    expect(seen).toEqual([512, 1024, 1100]);
  });
});

describe('records', () => {
  it('may be pages, and what they state goes before what the page states', async () => {
    const html = createReadStream(new URL('../fixtures/articles/lighthouse.html', import.meta.url));
    let page = '';
    for await (const line of createInterface({ input: html })) page += `${line}\n`;
    await ingest(records({ id: 'a', title: 'Mine', html: page }));
    const [article] = await store.index.articles(['a']);
    expect(article).toMatchObject({
      title: 'Mine',
      author: 'Tilda Marsh',
      source: 'Kestrel Courier',
      sourceIsClaimed: true,
      publishedAt: '2025-05-09T07:30:00.000Z',
      language: 'en',
    });
  });

  it.each([[{ id: 'a' }], [{ id: 1, text }], [{ text, title: ['x'] }], ['text'], [null]])(
    'like %j are refused',
    (row) => {
      expect(articleRecordSchema.safeParse(row).success).toBe(false);
    },
  );

  it('without a date have none', async () => {
    await ingest(records({ id: 'a', text }));
    const [article] = await store.index.articles(['a']);
    expect(article).not.toHaveProperty('publishedAt');
    expect(article?.publishedAtIsAssumed).toBe(false);
  });
});
