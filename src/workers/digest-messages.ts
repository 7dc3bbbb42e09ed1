import type { QueuedDigest } from '../digests/reader-store.ts';

/** What the main thread asks of the thread that stores digests; the answer is how many were stored. */
export interface DigestQuestion {
  readonly digests: readonly QueuedDigest[];
  readonly nowMs: number;
}
