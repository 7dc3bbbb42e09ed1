import { setImmediate } from 'node:timers/promises';
import type { AlikeArticle, Interval } from './article-index.ts';
import type { ArticleVector, EmbeddingStore } from './embedding-store.ts';
import { cosineTo } from './quantise-vector.ts';

/** What a question may read: 50,000 vectors of 256 dimensions, fewer of longer ones. */
const SCAN_BYTES = 12_800_000;
/** Read at once; then others get their turn. */
const PAGE_BYTES = 256_000;
const MOST_ALIKE = 30;
const LEAST_LIKENESS = 0.25;

export interface AlikeQuery {
  readonly model: string;
  /** Of the question, quantised. */
  readonly vector: Int8Array;
  readonly interval: Interval;
}

/**
 * The articles whose vectors are nearest to a question's, likest first. Models differ in how near to each other they put texts
 * that have nothing in common, so likeness is told from there: 0 for the cosine that half of the archive reaches, 1 for
 * the same direction.
 */
export async function findAlike(store: EmbeddingStore, query: AlikeQuery): Promise<readonly AlikeArticle[]> {
  const scanned = await scan(store, query);
  const background = median(scanned.map((each) => each.cosine));
  return scanned
    .map(({ number, cosine }) => ({ number, likeness: (cosine - background) / (1 - background) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || b.number - a.number)
    .slice(0, MOST_ALIKE);
}

interface Scanned {
  readonly number: number;
  readonly cosine: number;
}

async function scan(store: EmbeddingStore, { model, vector, interval }: AlikeQuery): Promise<Scanned[]> {
  const limit = Math.max(1, Math.floor(PAGE_BYTES / vector.length));
  const cosine = cosineTo(vector);
  const scanned: Scanned[] = [];
  let page: readonly ArticleVector[] = [];
  let read = 0;
  do {
    const below = page.at(-1)?.number ?? null;
    page = await store.newest(model, { interval, below, limit });
    // A server that has come to give other vectors under the same name is of no use until all are made anew.
    for (const each of page)
      if (each.vector.length === vector.length)
        scanned.push({ number: each.number, cosine: cosine(each.vector) });
    read += page.length * vector.length;
    await setImmediate();
  } while (page.length === limit && read < SCAN_BYTES);
  return scanned;
}

/** The lower one of the two in the middle, and no less than 0: of two articles one may be meant. */
function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return Math.min(0.99, Math.max(0, sorted[Math.floor((sorted.length - 1) / 2)] ?? 0));
}
