/**
 * How long questions take while articles are ingested beside them, and while nothing is:
 *
 *   node scripts/measure-answering.ts [ARTICLES]
 *
 * asks over a store of as many made articles as are then ingested (10,000), in the thread that answers, as the service does.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { percentile } from '../bench/statistics.ts';
import { createAnswerer } from '../src/answers/create-answerer.ts';
import { openStore, type Store } from '../src/storage/open-store.ts';
import { IngestThread } from '../src/workers/ingest-thread.ts';
import { pick, type Random, randomFrom } from '../test/articles/copies/made-articles.ts';
import { MADE_NOW, MADE_QUESTIONS, writeNewsroom } from './made-newsroom.ts';

const IDLE_QUESTIONS = 400;

const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'verbatim-answering-'));
const database = join(folder, 'news.db');
const random = randomFrom(5);
try {
  const thread = new IngestThread();
  const sync = (name: string) =>
    thread.sync({ database, folder: join(folder, name), baseFolder: join(folder, name), origin: name });
  writeNewsroom({ folder: join(folder, 'first'), name: 'first', articles: count }, random);
  await sync('first');
  writeNewsroom({ folder: join(folder, 'second'), name: 'second', articles: count }, random);
  const store = await openStore(database);
  await ask(store, 50, random);
  const idle = await ask(store, IDLE_QUESTIONS, random);
  let isOver = false;
  const run = sync('second').finally(() => {
    isOver = true;
  });
  const busy: number[] = [];
  while (!isOver) busy.push(...(await ask(store, 1, random)));
  await run;
  await store.close();
  await thread.close();
  report('idle', idle);
  report(`while ${count} articles are ingested`, busy);
  console.log(
    `99th percentile: ${(percentile(busy, 0.99) / percentile(idle, 0.99)).toFixed(2)} times the idle one`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

async function ask(store: Store, questions: number, random: Random): Promise<readonly number[]> {
  const answerer = createAnswerer({ index: store.index });
  const took: number[] = [];
  for (let n = 0; n < questions; n++) {
    const startMs = performance.now();
    await answerer.answer({
      question: pick(random, MADE_QUESTIONS),
      asOf: MADE_NOW,
      zone: 'UTC',
    });
    took.push(performance.now() - startMs);
    await nextTurn();
  }
  return took;
}

function report(when: string, took: readonly number[]): void {
  const [p50, p99] = [percentile(took, 0.5), percentile(took, 0.99)];
  console.log(
    `${when}: ${took.length} questions, median ${p50.toFixed(1)} ms, 99th percentile ${p99.toFixed(1)} ms`,
  );
}
