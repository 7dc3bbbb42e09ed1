import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, BenchContext, Table } from '../bench.ts';
import { contendersAt } from '../questions/contenders.ts';
import { type LoadedEngine, loadStore } from '../questions/load-store.ts';
import { type Question, sampleQuestions } from '../questions/sample-questions.ts';
import { median, percentile, rounded } from '../statistics.ts';
import { xorshift } from '../texts.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const SMALL = 10_000;
/** The first questions find caches cold and code that has not run yet: they are asked, and not measured. */
const COLD_SHARE = 0.1;

interface Measured extends LoadedEngine {
  readonly ms: number[];
  hits: number;
  memoryMb: number;
}

export const bench: Bench = {
  title: 'Questions',
  async run(context) {
    const { isFull, sizes = isFull ? SIZES : [SMALL] } = context;
    const tables: Table[] = [];
    for (const articles of sizes) {
      const folder = join(context.keep ?? context.scratch, String(articles));
      mkdirSync(folder, { recursive: true });
      tables.push(...(await measure(articles, folder, context)));
    }
    return tables;
  },
};

async function measure(articles: number, folder: string, context: BenchContext): Promise<readonly Table[]> {
  const texts = () => context.articles(articles);
  const wanted = contendersAt(articles).filter(({ engine }) => context.engines?.includes(engine) ?? true);
  const questions = context.isLoadOnly ? [] : await keptQuestions(join(folder, 'questions.json'), texts);
  const running: Measured[] = [];
  for (const contender of wanted) {
    context.say(`${contender.engine} with ${articles} articles`);
    const loaded = await loadStore(contender, folder, texts);
    if (loaded !== null) running.push({ ...loaded, ms: [], hits: 0, memoryMb: 0 });
  }
  context.say(`asking ${questions.length} questions, each of all`);
  const random = xorshift(3);
  for (const [at, question] of questions.entries())
    for (const measured of shuffled(running, random))
      await askOne(measured, question, at >= questions.length * COLD_SHARE);
  for (const { engine } of running) await engine.ask({ kind: 'close' });
  return questions.length === 0 ? [] : [toTable(running, articles, questions.length)];
}

/** No engine is always asked after the same one, whose threads may still work and whose files fill the caches. */
function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  return all
    .map((each) => ({ each, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ each }) => each);
}

/** The questions that an earlier run asked of the same stores, else new ones. */
async function keptQuestions(
  file: string,
  texts: Parameters<typeof sampleQuestions>[0],
): Promise<readonly Question[]> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const questions = await sampleQuestions(texts);
  writeFileSync(file, JSON.stringify(questions));
  return questions;
}

async function askOne(measured: Measured, { text, answeredBy }: Question, isWarm: boolean): Promise<void> {
  const { found = [], ms, memoryMb } = await measured.engine.ask({ kind: 'find', question: text });
  if (isWarm) measured.ms.push(ms);
  measured.memoryMb = Math.max(measured.memoryMb, memoryMb);
  if (found.some((id) => answeredBy.includes(id))) measured.hits++;
}

function toTable(measured: readonly Measured[], articles: number, questions: number): Table {
  const own = measured[0];
  const row = ({ engine, loadMs, ms, hits, memoryMb }: Measured) => [
    engine.name,
    rounded(median(ms)),
    rounded(percentile(ms, 0.99)),
    rounded(percentile(ms, 0.99) / percentile(own?.ms ?? [], 0.99)),
    (hits / questions).toFixed(3),
    memoryMb,
    loadMs === undefined ? '–' : rounded((articles / loadMs) * 1000),
  ];
  return {
    title: `Questions at ${articles} articles`,
    columns: ['engine', 'p50 ms', 'p99 ms', 'p99 against ours', 'found', 'memory MB', 'articles a second'],
    rows: measured.map(row),
    chart: { file: `questions-${articles}`, column: 2, unit: 'ms, 99th percentile' },
    note: 'Memory is that of the process that asks, PostgreSQL with those of its server, shared pages counted once.',
  };
}
