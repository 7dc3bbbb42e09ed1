import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchArticle } from '../bench.ts';
import { type RunningEngine, startEngine } from '../engines/start-engine.ts';
import type { Contender } from './contenders.ts';

const BATCH = 512;

export interface LoadedEngine {
  readonly engine: RunningEngine;
  /** Absent where an earlier run has loaded it, on a machine that may have been busy. */
  readonly loadMs?: number;
}

/**
 * Opens an engine on a store that holds the articles: the one that an earlier run left, else one made now. What was made is
 * opened anew by another process, so that its memory is that of asking. Null where what the engine needs is not installed.
 */
export async function loadStore(
  { engine: file, store }: Contender,
  folder: string,
  articles: () => AsyncIterable<BenchArticle>,
): Promise<LoadedEngine | null> {
  const path = join(folder, store);
  mkdirSync(path, { recursive: true });
  const loaded = join(path, 'loaded');
  let engine = await startEngine(file, path);
  if (engine === null) return null;
  if (existsSync(loaded)) return { engine };
  process.stderr.write(`${engine.name}: loading\n`);
  const loadMs = await load(engine, articles());
  if (!engine.isKept) return { engine, loadMs };
  await engine.ask({ kind: 'close' });
  writeFileSync(loaded, '');
  engine = await startEngine(file, path);
  return engine === null ? null : { engine, loadMs };
}

async function load(engine: RunningEngine, articles: AsyncIterable<BenchArticle>): Promise<number> {
  let ms = 0;
  let batch: BenchArticle[] = [];
  const flush = async () => {
    ms += (await engine.ask({ kind: 'add', articles: batch })).ms;
    batch = [];
  };
  for await (const article of articles) {
    batch.push(article);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return ms + (await engine.ask({ kind: 'finish' })).ms;
}
