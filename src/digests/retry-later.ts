import { describeError } from '../errors.ts';
import type { DigestClockOptions } from './digest-clock-options.ts';
import type { Reader } from './reader.ts';

/** After a digest could not be made, before it is tried again. */
const RETRY_MS = 60_000;

/** Moves the attempt, not the date: the next one still counts as the digest of that date. */
export async function retryLater(
  reader: Reader,
  error: unknown,
  { readers, clock, logger, onTrouble }: DigestClockOptions,
): Promise<void> {
  const cause = describeError(error);
  logger.error({ readerId: reader.id, error }, `A digest could not be made: ${cause}`);
  if (reader.next === null) return;
  const at = new Date(clock.now().getTime() + RETRY_MS);
  await readers.update(reader.chatId, { next: { ...reader.next, at } });
  await onTrouble?.({ kind: 'failed', cause });
}
