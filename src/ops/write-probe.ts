import { setTimeout as wait } from 'node:timers/promises';
import { VerbatimError } from '../errors.ts';

const WITHIN_MS = 3_000;
const NO_WRITES = 'The store takes no writes. The log says why.';

/**
 * Looks whether the store can be written, and says why not; null: it can. A full or read-only disk still answers questions, while no
 * message can be taken in. However many ask, one write is under way.
 */
export function createWriteProbe(write: () => Promise<void>): () => Promise<string | null> {
  let underWay: Promise<string | null> | undefined;
  return async () => {
    underWay ??= write()
      .then(() => null, reasonOf)
      .finally(() => {
        underWay = undefined;
      });
    const ended = new AbortController();
    const late = wait(WITHIN_MS, NO_WRITES, { signal: ended.signal }).catch(() => NO_WRITES);
    const reason = await Promise.race([underWay, late]);
    ended.abort();
    return reason;
  };
}

/** Messages of errors name paths, which visitors are not told. */
function reasonOf(error: unknown): string {
  const code = error instanceof VerbatimError ? error.code : undefined;
  if (code === 'store-full') return 'The disk of the store is full or failing. Free some space.';
  if (code === 'store-read-only') return 'The store is read-only. The log says what to do.';
  return NO_WRITES;
}
