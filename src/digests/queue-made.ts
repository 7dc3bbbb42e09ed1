import type { DigestClockOptions } from './digest-clock-options.ts';
import type { Reader } from './reader.ts';
import type { QueuedDigest } from './reader-store.ts';
import { retryLater } from './retry-later.ts';

/** Fewer are not worth a thread. */
const WORTH_A_THREAD = 20;

/**
 * Stores digests that were made, to be sent; true where any was. All at once; where another worker uses one of the slots just now, or
 * one cannot be stored, each by itself.
 */
export async function queueMade(
  digests: readonly QueuedDigest[],
  options: DigestClockOptions,
): Promise<boolean> {
  const { readers, clock } = options;
  const now = clock.now();
  const queued = await queueTogether(digests, now, options).catch(() => -1);
  if (queued === digests.length) return true;
  let isAny = queued > 0;
  for (const digest of digests) {
    const { reader, next } = digest;
    try {
      if (await readers.queueDigest(digest, now)) isAny = true;
      else await passOver(reader, next, options);
    } catch (error) {
      await retryLater(reader, error, options);
    }
  }
  return isAny;
}

function queueTogether(
  digests: readonly QueuedDigest[],
  now: Date,
  { readers, queueDigests }: DigestClockOptions,
): Promise<number> {
  return queueDigests === undefined || digests.length < WORTH_A_THREAD
    ? readers.queueDigests(digests, now)
    : queueDigests(digests, now);
}

/** The slot is used: where the schedule still stands at it, it goes on to the next one. */
async function passOver(
  reader: Reader,
  next: Reader['next'],
  { readers }: DigestClockOptions,
): Promise<void> {
  const stored = await readers.get(reader.chatId);
  if (stored?.next?.at.getTime() === reader.next?.at.getTime()) await readers.update(reader.chatId, { next });
}
