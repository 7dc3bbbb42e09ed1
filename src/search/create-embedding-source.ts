import type { EmbeddingModel } from './embedding-model.ts';
import type { EmbeddingSource } from './embedding-source.ts';
import type { EmbeddingStore } from './embedding-store.ts';
import { findAlike } from './find-alike.ts';
import { quantiseVector } from './quantise-vector.ts';

export interface EmbeddingSourceParts {
  readonly model: EmbeddingModel;
  readonly store: EmbeddingStore;
  /** Of a clock that only goes forward. */
  readonly elapsedMs: () => number;
  /** How long a question waits for its vector. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 1_500;
/** A server that failed is not asked for so long: no question after the first waits for it in vain. */
const REST_MS = 30_000;
/** Follow-ups and "more" search the same text again. */
const CACHED_TEXTS = 200;
const MOST_CHARACTERS = 1_000;

/** Likeness by the vectors in a store. Whatever fails, the server or the store, the question is answered by its words. */
export function createEmbeddingSource(parts: EmbeddingSourceParts): EmbeddingSource {
  const { model, store, elapsedMs, deadlineMs = DEADLINE_MS } = parts;
  const cached = new Map<string, Int8Array>();
  let restsUntilMs = Number.NEGATIVE_INFINITY;
  const vectorOf = async (text: string): Promise<Int8Array | null> => {
    const known = cached.get(text);
    if (known !== undefined) return known;
    if (elapsedMs() < restsUntilMs) return null;
    try {
      const [vector] = await inTime(deadlineMs, (signal) => model.embed([text], signal));
      if (vector === undefined) return null;
      const quantised = quantiseVector(vector);
      cached.set(text, quantised);
      if (cached.size > CACHED_TEXTS)
        for (const oldest of [...cached.keys()].slice(0, 1)) cached.delete(oldest);
      return quantised;
    } catch {
      restsUntilMs = elapsedMs() + REST_MS;
      return null;
    }
  };
  return {
    alike: async (text, interval) => {
      const asked = text.trim().slice(0, MOST_CHARACTERS);
      const vector = asked === '' ? null : await vectorOf(asked);
      if (vector === null) return [];
      return findAlike(store, { model: model.name, vector, interval }).catch(() => []);
    },
  };
}

/** Also ends where the work does not heed its signal. */
async function inTime<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(ms);
  const { promise: late, reject } = Promise.withResolvers<never>();
  const onLate = () => reject(signal.reason);
  signal.addEventListener('abort', onLate, { once: true });
  try {
    return await Promise.race([work(signal), late]);
  } finally {
    signal.removeEventListener('abort', onLate);
  }
}
