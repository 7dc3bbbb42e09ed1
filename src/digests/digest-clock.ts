import { setImmediate } from 'node:timers/promises';
import { describeError } from '../errors.ts';
import type { DigestClockOptions } from './digest-clock-options.ts';
import { type Prepared, prepareDigest } from './prepare-digest.ts';
import { queueMade } from './queue-made.ts';
import type { Reader } from './reader.ts';
import type { QueuedDigest, Rescheduled } from './reader-store.ts';
import { retryLater } from './retry-later.ts';

const MINUTE_MS = 60_000;
/** Readers who are looked up together. */
const BATCH = 500;
/** Readers whose digests are stored together, while those of the next ones are made. */
const SLICE = 100;
const LONGEST_NAP_MS = MINUTE_MS;
/** While nothing goes out, before it is asked again whether it does. */
const NEXT_TRY_MS = MINUTE_MS;
/** Answers go on between so many digests of one minute. */
const BETWEEN_ANSWERS = 10;

interface Made {
  readonly digests: readonly QueuedDigest[];
  /** Those who get none now. */
  readonly moved: readonly Rescheduled[];
  readonly isStandstill: boolean;
}

/** Keeps the schedules of all readers for as long as the service runs. */
export interface DigestClock {
  run(signal: AbortSignal): Promise<void>;
  /** A schedule changed: look now. */
  wake(): void;
}

/** Queues the digests of readers whose hour has come. What is due is in the store, so a restart neither loses nor repeats. */
export function createDigestClock(options: DigestClockOptions): DigestClock {
  return new StoredDigestClock(options);
}

class StoredDigestClock implements DigestClock {
  private readonly options: DigestClockOptions;
  private nap = new AbortController();
  /** When all that was queued will have gone out (ms since 1970). */
  private crowdedUntilMs = 0;

  constructor(options: DigestClockOptions) {
    this.options = options;
  }

  wake(): void {
    this.nap.abort();
  }

  async run(signal: AbortSignal): Promise<void> {
    const { clock, logger, longestNapMs = LONGEST_NAP_MS } = this.options;
    while (!signal.aborted) {
      this.nap = new AbortController();
      const napMs = await this.look(signal).catch((error: unknown) => {
        logger.error({ error }, `The digest schedule cannot be read: ${describeError(error)}`);
        return LONGEST_NAP_MS;
      });
      const nap = AbortSignal.any([this.nap.signal, signal]);
      await clock.wait(Math.max(0, Math.min(napMs, longestNapMs)), nap);
    }
  }

  /** Queues what is due; returns after how long to look again. */
  private async look(signal: AbortSignal): Promise<number> {
    const { readers, clock, reachesReaders = async () => true } = this.options;
    for (;;) {
      const due = await readers.due(clock.now(), BATCH);
      if (due.length > 0 && !(await reachesReaders())) return NEXT_TRY_MS;
      if (signal.aborted) return 0;
      await this.queueDue(due, signal);
      if (due.length < BATCH) break;
    }
    const next = await readers.nextDueAt();
    return next === null ? Number.POSITIVE_INFINITY : next.getTime() - clock.now().getTime();
  }

  private async queueDue(due: readonly Reader[], signal: AbortSignal): Promise<void> {
    // One moment for all of a batch: they share what is looked up for it.
    const now = this.options.clock.now();
    let storing: Promise<void> = Promise.resolve();
    for (let at = 0; at < due.length && !signal.aborted; at += SLICE) {
      const made = await this.make(due.slice(at, at + SLICE), now, signal);
      await storing;
      storing = this.keep(made);
      // What failed is thrown where it is waited for.
      storing.catch(() => {});
    }
    await storing;
  }

  private async make(due: readonly Reader[], now: Date, signal: AbortSignal): Promise<Made> {
    const seen = await this.options.readers.seenByAll(due.map(({ id }) => id));
    const digests: QueuedDigest[] = [];
    const moved: Rescheduled[] = [];
    let isStandstill = false;
    for (const [index, reader] of due.entries()) {
      if (signal.aborted) break;
      const prepared = await this.prepare(reader, seen.get(reader.id) ?? new Map(), now);
      if (prepared?.kind === 'digest') {
        digests.push(prepared.digest);
        isStandstill ||= prepared.isStandstill;
      } else if (prepared !== null) moved.push({ reader, next: prepared.next });
      if (index % BETWEEN_ANSWERS === 0) await setImmediate();
    }
    return { digests, moved, isStandstill };
  }

  private async keep({ digests, moved, isStandstill }: Made): Promise<void> {
    const { readers, onQueued, onTrouble } = this.options;
    await readers.reschedule(moved);
    if (digests.length > 0 && (await queueMade(digests, this.options))) onQueued();
    if (isStandstill) await onTrouble?.({ kind: 'standstill' });
  }

  /** Null where it could not be made: it is tried again. */
  private async prepare(
    reader: Reader,
    seen: ReadonlyMap<string, string>,
    now: Date,
  ): Promise<Prepared | null> {
    try {
      const waitMs = Math.max(0, this.crowdedUntilMs - now.getTime());
      const prepared = await prepareDigest(reader, { ...this.options, seen, now, waitMs });
      if (prepared.kind === 'digest') this.crowd(prepared.digest.messages.length, now);
      return prepared;
    } catch (error) {
      await retryLater(reader, error, this.options);
      return null;
    }
  }

  private crowd(messages: number, now: Date): void {
    const { messagesPerSecond } = this.options;
    if (messagesPerSecond === undefined) return;
    const startMs = Math.max(this.crowdedUntilMs, now.getTime());
    this.crowdedUntilMs = startMs + (messages * 1_000) / messagesPerSecond;
  }
}
