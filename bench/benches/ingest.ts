import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';
import { packArticle } from '../../src/search/pack-article.ts';
import { openStore } from '../../src/storage/open-store.ts';
import type { Bench, BenchArticle } from '../bench.ts';
import { openFts5 } from '../engines/open-fts5.ts';
import { toProcessed } from '../engines/verbatim.ts';
import { median, rounded } from '../statistics.ts';

const ARTICLES = 2_000;
const FULL_ARTICLES = 20_000;
const BATCH = 512;
const ROUNDS = 3;

/** What an article costs on its way in, step by step, beside a bare FTS5 insert of the same texts, in turns. */
export const bench: Bench = {
  title: 'Ingest',
  async run({ articles, isFull, scratch, say }) {
    const all: BenchArticle[] = [];
    for await (const article of articles(isFull ? FULL_ARTICLES : ARTICLES)) all.push(article);
    const seconds = new Map<string, number[]>();
    for (let round = 0; round < ROUNDS; round++) {
      say(`round ${round + 1} of ${ROUNDS}`);
      const folder = join(scratch, String(round));
      mkdirSync(folder);
      for (const [step, work] of steps(all, folder)) {
        const start = process.cpuUsage();
        await work();
        const { user, system } = process.cpuUsage(start);
        seconds.set(step, [...(seconds.get(step) ?? []), (user + system) / 1e6]);
      }
    }
    const bare = median(seconds.get('bare FTS5 insert') ?? []);
    const kB = rounded(all.reduce((sum, { text }) => sum + text.length, 0) / all.length / 1000);
    return [
      {
        title: `Ingest of ${all.length} articles of ${kB} kB`,
        columns: ['step', 'articles a second of processor time', 'speed against the bare insert'],
        rows: [...seconds].map(([step, values]) => [
          step,
          rounded(all.length / median(values)),
          rounded(bare / median(values)),
        ]),
      },
    ];
  },
};

type Step = readonly [name: string, work: () => Promise<void>];

function steps(articles: readonly BenchArticle[], folder: string): readonly Step[] {
  const batches = Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, at) =>
    articles.slice(at * BATCH, (at + 1) * BATCH),
  );
  const prepared = batches.map((batch) => batch.map(toProcessed));
  return [
    [
      'bare FTS5 insert',
      async () => {
        const engine = openFts5(folder, '');
        for (const batch of batches) await engine.add(batch);
        await engine.close();
      },
    ],
    [
      'finding quotations',
      async () => {
        for (const { title, text } of articles) extractQuotes({ title, text, language: 'en', skip: [] });
      },
    ],
    [
      'taking apart for the index',
      async () => {
        for (const { title, text } of articles) packArticle({ title, text, language: 'en', skip: [] });
      },
    ],
    [
      'writing text, index and counts',
      async () => {
        const store = await openStore(join(folder, 'verbatim.db'));
        for (const batch of prepared) await store.archive.put(batch);
        await store.close();
      },
    ],
  ];
}
