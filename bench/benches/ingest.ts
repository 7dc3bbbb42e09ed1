import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/articles/article.ts';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';
import { packArticle } from '../../src/search/pack-article.ts';
import type { ProcessedArticle } from '../../src/sources/article-archive.ts';
import { processArticle } from '../../src/sources/process-article.ts';
import { readRecord } from '../../src/sources/read-record.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { ingestInThreads } from '../../src/workers/ingest-in-threads.ts';
import type { Bench, BenchArticle } from '../bench.ts';
import { openFts5 } from '../engines/open-fts5.ts';
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
    const wall = new Map<string, number[]>();
    for (let round = 0; round < ROUNDS; round++) {
      say(`round ${round + 1} of ${ROUNDS}`);
      const folder = join(scratch, String(round));
      mkdirSync(folder);
      for (const [step, work] of steps(all, folder)) {
        const start = process.cpuUsage();
        const startMs = performance.now();
        await work();
        const { user, system } = process.cpuUsage(start);
        seconds.set(step, [...(seconds.get(step) ?? []), (user + system) / 1e6]);
        wall.set(step, [...(wall.get(step) ?? []), (performance.now() - startMs) / 1e3]);
      }
    }
    const bare = median(seconds.get('bare FTS5 insert') ?? []);
    const bareByClock = median(wall.get('bare FTS5 insert') ?? []);
    const kB = rounded(all.reduce((sum, { text }) => sum + text.length, 0) / all.length / 1000);
    return [
      {
        title: `Ingest of ${all.length} articles of ${kB} kB`,
        columns: [
          'step',
          'processor time an article, ms',
          'speed against the bare insert',
          'the same by the clock',
        ],
        rows: [...seconds].map(([step, values]) => [
          step,
          rounded((median(values) / all.length) * 1000),
          rounded(bare / median(values)),
          rounded(bareByClock / median(wall.get(step) ?? [])),
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
  const lines = articles.map(lineOf);
  const received: Article[] = [];
  const processed: ProcessedArticle[] = [];
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
      'reading and cleaning',
      async () => {
        for (const [index, line] of lines.entries()) {
          const read = await readRecord(line, index + 1);
          if (read.kind === 'article') received.push(read.article);
        }
      },
    ],
    [
      'finding quotations',
      async () => {
        for (const article of received) extractQuotes({ ...article, namelessTurns: true });
      },
    ],
    [
      'taking apart for the index',
      async () => {
        for (const article of received) packArticle(article);
      },
    ],
    [
      'all that is found in an article',
      async () => {
        for (const article of received) processed.push(processArticle(article, 'bench'));
      },
    ],
    [
      'storing text, index, quotations, copies and counts',
      async () => {
        const store = await openStore(join(folder, 'verbatim.db'));
        for (let from = 0; from < processed.length; from += BATCH)
          await store.archive.put(processed.slice(from, from + BATCH));
        await store.close();
      },
    ],
    ['all of it in threads, from JSONL to the disk', () => ingestAll(lines, join(folder, 'whole.db'))],
  ];
}

/** As `verbatim ingest --jsonl` does it: read, clean, quotations, copies, index, counts, on as many threads as it takes. */
async function ingestAll(lines: readonly string[], database: string): Promise<void> {
  const store = await openStore(database);
  const { archive, outletLines } = store;
  await ingestInThreads(records(lines), {
    archive,
    outletLines,
    database,
    origin: 'bench',
    repeatedIds: 'new-version',
  });
  await store.close();
}

async function* records(lines: readonly string[]) {
  for (const [index, line] of lines.entries()) yield { kind: 'record' as const, number: index + 1, line };
}

function lineOf(article: BenchArticle): string {
  return JSON.stringify({ ...article, publishedAt: new Date(article.publishedAt).toISOString() });
}
