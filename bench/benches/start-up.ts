import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/storage/open-store.ts';
import type { Bench, BenchArticle, BenchContext } from '../bench.ts';
import { toProcessed } from '../engines/verbatim.ts';
import { median, rounded } from '../statistics.ts';

const ROUNDS = 5;
const BATCH = 512;
const PORT = 28_787;
const LOOK_EVERY_MS = 10;
const PATIENCE_MS = 60_000;
/** As much as a start leaves to be done after it is ready; V8 gives memory back some ten seconds later. */
const SETTLE_MS = 15_000;

/** From `npm start` to ready, and the memory of a service that nobody has asked anything, by the size of its archive. */
export const bench: Bench = {
  title: 'Start-up',
  async run(context) {
    const rows: (string | number)[][] = [];
    const { isFull, sizes = isFull ? [0, 10_000, 100_000] : [0, 10_000] } = context;
    for (const count of sizes) {
      const database = join(context.scratch, `${count}.db`);
      await fill(database, count, context);
      const starts = [];
      for (let round = 0; round < ROUNDS; round++) starts.push(await startOnce(database));
      rows.push([
        count,
        Math.round(median(starts.map(({ readyMs }) => readyMs))),
        rounded(median(starts.map(({ memoryMb }) => memoryMb))),
      ]);
    }
    return [
      {
        title: 'Start to ready, and idle memory',
        columns: ['articles', 'ms to ready', 'memory MB'],
        rows,
        chart: { file: 'start-up', column: 1, unit: 'ms from start to ready' },
      },
    ];
  },
};

async function fill(database: string, count: number, { articles, say }: BenchContext): Promise<void> {
  const store = await openStore(database);
  say(`storing ${count} articles`);
  let batch: BenchArticle[] = [];
  const flush = async () => {
    await store.archive.put(batch.map(toProcessed));
    batch = [];
  };
  if (count > 0)
    for await (const article of articles(count)) {
      batch.push(article);
      if (batch.length === BATCH) await flush();
    }
  if (batch.length > 0) await flush();
  await store.close();
}

async function startOnce(database: string): Promise<{ readonly readyMs: number; readonly memoryMb: number }> {
  const startMs = performance.now();
  const entry = fileURLToPath(new URL('../../bin/verbatim.js', import.meta.url));
  const child = spawn(process.execPath, ['--max-semi-space-size=8', entry, 'serve', '--db', database], {
    env: {
      PATH: process.env.PATH,
      MALLOC_ARENA_MAX: '2',
      MALLOC_MMAP_THRESHOLD_: '1000000',
      PORT: String(PORT),
    },
    stdio: 'ignore',
  });
  try {
    while (!(await isReady())) {
      if (performance.now() - startMs > PATIENCE_MS) throw new Error('the service does not become ready');
      await after(LOOK_EVERY_MS);
    }
    const readyMs = performance.now() - startMs;
    await after(SETTLE_MS);
    return { readyMs, memoryMb: memoryMbOf(child.pid ?? 0) };
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
  }
}

async function isReady(): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${PORT}/health/ready`)).ok;
  } catch {
    return false;
  }
}

/** Resident memory as Linux tells it. */
function memoryMbOf(pid: number): number {
  const kB = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kB ?? Number.NaN) / 1000;
}
