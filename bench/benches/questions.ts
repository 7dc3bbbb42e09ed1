import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../../src/text/words.ts';
import type { Bench, BenchArticle, BenchContext, Table } from '../bench.ts';
import { type RunningEngine, startEngine } from '../engines/start-engine.ts';
import { median, percentile, rounded } from '../statistics.ts';
import { xorshift } from '../texts.ts';

const QUESTIONS = 100;
const BATCH = 512;
/** Words of a sentence that a question keeps: people do not remember all of them. */
const KEPT_SHARE = 0.7;
/** Of more articles it is not looked up whether they answer the question. */
const MOST_TEXTS = 100_000;
const SHORTEST_SENTENCE_WORDS = 8;
const LONGEST_SENTENCE_WORDS = 25;

const SIZES = [10_000, 100_000, 1_000_000];
const SMALL = 10_000;
const LARGE = 100_000;

/** MiniSearch keeps everything in memory, and FTS5 takes seconds a question at a million: each is run as far as it goes. */
function enginesAt(articles: number): readonly string[] {
  if (articles > LARGE) return ['verbatim', 'lancedb'];
  const stored = ['verbatim', 'fts5-all-words', 'fts5-no-stop-words', 'postgres', 'lancedb'];
  return articles > SMALL ? stored : [...stored, 'minisearch'];
}

/** A question is a sentence of an article, with gaps; it is answered where an article with that sentence is found. */
interface Question {
  readonly text: string;
  readonly sentence: string;
}

interface Measured {
  readonly engine: RunningEngine;
  readonly buildMs: number;
  readonly ms: number[];
  hits: number;
  memoryMb: number;
}

export const bench: Bench = {
  title: 'Questions',
  async run(context) {
    const tables: Table[] = [];
    const { isFull, sizes = isFull ? SIZES : [SMALL] } = context;
    for (const articles of sizes) {
      const scratch = join(context.scratch, String(articles));
      mkdirSync(scratch);
      tables.push(await measure(articles, { ...context, scratch }));
    }
    return tables;
  },
};

async function measure(articles: number, context: BenchContext): Promise<Table> {
  const texts = new Map<string, string>();
  const questions: Question[] = [];
  const running: Measured[] = [];
  for (const file of enginesAt(articles)) {
    const engine = await startEngine(file, context.scratch);
    if (engine === null) continue;
    context.say(`${engine.name}: indexing up to ${articles} articles`);
    const buildMs = await build(
      engine,
      context.articles(articles),
      running.length === 0 ? { texts, questions } : undefined,
    );
    running.push({ engine, buildMs, ms: [], hits: 0, memoryMb: 0 });
  }
  context.say(`asking ${questions.length} questions, each of all in turn`);
  for (const [at, question] of questions.entries())
    for (const measured of running) await askOne(measured, question, { texts, isWarm: at >= QUESTIONS / 10 });
  for (const { engine } of running) await engine.ask({ kind: 'close' });
  return toTable(running, { articles, hasTexts: articles <= MOST_TEXTS, questions: questions.length });
}

interface Kept {
  readonly texts: Map<string, string>;
  readonly questions: Question[];
}

async function build(
  engine: RunningEngine,
  articles: AsyncIterable<BenchArticle>,
  keep: Kept | undefined,
): Promise<number> {
  const random = xorshift(7);
  let ms = 0;
  let batch: BenchArticle[] = [];
  const flush = async () => {
    ms += (await engine.ask({ kind: 'add', articles: batch })).ms;
    batch = [];
  };
  for await (const article of articles) {
    batch.push(article);
    if (keep !== undefined && keep.texts.size < MOST_TEXTS) keep.texts.set(article.id, article.text);
    if (batch.length < BATCH) continue;
    if (keep !== undefined) sample(batch, keep.questions, random);
    await flush();
  }
  if (batch.length > 0) await flush();
  return ms + (await engine.ask({ kind: 'finish' })).ms;
}

/** One question a batch, later ones in place of earlier ones when there are enough (reservoir sampling). */
function sample(batch: readonly BenchArticle[], questions: Question[], random: () => number): void {
  for (let tries = 0; tries < 8; tries++) {
    const article = batch[Math.floor(random() * batch.length)];
    const sentences = (article?.text ?? '').split(/(?<=[.!?])\s+/).filter((each) => {
      const count = words(each).length;
      return count >= SHORTEST_SENTENCE_WORDS && count <= LONGEST_SENTENCE_WORDS;
    });
    const sentence = sentences[Math.floor(random() * sentences.length)];
    if (sentence === undefined) continue;
    const kept = words(sentence).filter(() => random() < KEPT_SHARE);
    const question = { sentence, text: `${kept.map(({ text }) => text).join(' ')}?` };
    if (questions.length < QUESTIONS) questions.push(question);
    else questions[Math.floor(random() * QUESTIONS)] = question;
  }
}

async function askOne(
  measured: Measured,
  { text, sentence }: Question,
  { texts, isWarm }: { readonly texts: ReadonlyMap<string, string>; readonly isWarm: boolean },
): Promise<void> {
  const { found = [], ms, memoryMb } = await measured.engine.ask({ kind: 'find', question: text });
  if (isWarm) measured.ms.push(ms);
  measured.memoryMb = Math.max(measured.memoryMb, memoryMb);
  if (found.some((id) => texts.get(id)?.includes(sentence))) measured.hits++;
}

function toTable(
  measured: readonly Measured[],
  asked: { readonly articles: number; readonly hasTexts: boolean; readonly questions: number },
): Table {
  const { articles, hasTexts, questions } = asked;
  const own = measured[0];
  const row = ({ engine, buildMs, ms, hits, memoryMb }: Measured) => [
    engine.name,
    rounded(median(ms)),
    rounded(percentile(ms, 0.99)),
    rounded(percentile(ms, 0.99) / percentile(own?.ms ?? [], 0.99)),
    hasTexts ? rounded(hits / questions) : '–',
    memoryMb,
    rounded((articles / buildMs) * 1000),
  ];
  return {
    title: `Questions at ${articles} articles`,
    columns: ['engine', 'p50 ms', 'p99 ms', 'p99 against ours', 'found', 'memory MB', 'articles a second'],
    rows: measured.map(row),
    chart: { file: `questions-${articles}`, column: 2, unit: 'ms, 99th percentile' },
    note: 'PostgreSQL works in processes of its own; its memory is not counted.',
  };
}
