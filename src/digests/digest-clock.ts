import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../delivery/clock.ts';
import type { Logger } from '../delivery/logger.ts';
import type { NewMessage } from '../delivery/outbox.ts';
import { describeError } from '../errors.ts';
import type { Digest } from './digest.ts';
import type { Digester, DigestOutcome } from './digester.ts';
import { nextSend } from './next-send.ts';
import type { NextSend, Reader } from './reader.ts';
import type { ReaderStore } from './reader-store.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Up to this late a digest still goes out, marked as late; later, its stories come with the next one. */
const LATEST_MS = 6 * HOUR_MS;
/** A digest queued within this time of its hour is on time. */
const ON_TIME_MS = 10 * MINUTE_MS;
const QUIET_WEEK_MS = 7 * 24 * HOUR_MS;
const BATCH = 50;
const LONGEST_NAP_MS = MINUTE_MS;
/** After a digest could not be made, before it is tried again. */
const RETRY_MS = MINUTE_MS;

export interface DigestClockOptions {
  readonly readers: ReaderStore;
  readonly digester: Digester;
  /** The messages of a digest in the form that the channel sends. */
  readonly compose: (reader: Reader, edition: Edition) => readonly NewMessage[];
  readonly clock: Clock;
  readonly logger: Logger;
  /** Digests were queued. */
  readonly onQueued: () => void;
}

/** What a reader gets on one date. */
export type Edition =
  | {
      readonly kind: 'digest';
      readonly digest: Digest;
      readonly localDate: string;
      /** Where it is late: the moment it was due. */
      readonly lateSince?: Date;
    }
  /** Nothing was new for a week: a word that the service is alive. */
  | { readonly kind: 'quiet-week'; readonly localDate: string };

export interface DigestClock {
  run(signal: AbortSignal): Promise<void>;
  /** A schedule changed: look now. */
  wake(): void;
}

/** Queues the digests of readers whose hour has come. What is due is in the store, so a restart neither loses nor repeats. */
export function createDigestClock(options: DigestClockOptions): DigestClock {
  const { readers, clock, logger } = options;
  let nap = new AbortController();
  const look = async (signal: AbortSignal): Promise<number> => {
    for (;;) {
      const due = await readers.due(clock.now(), BATCH);
      for (const reader of due) {
        if (signal.aborted) return 0;
        await queueDue(reader, options).catch((error: unknown) => retryLater(reader, error, options));
        // Answers go on between two of many digests of one minute.
        await setImmediate();
      }
      if (due.length < BATCH) break;
    }
    const next = await readers.nextDueAt();
    return next === null ? LONGEST_NAP_MS : next.getTime() - clock.now().getTime();
  };
  return {
    wake: () => nap.abort(),
    run: async (signal) => {
      while (!signal.aborted) {
        nap = new AbortController();
        const napMs = await look(signal).catch((error: unknown) => {
          logger.error({ error }, `The digest schedule cannot be read: ${describeError(error)}`);
          return LONGEST_NAP_MS;
        });
        await clock.wait(Math.max(0, Math.min(napMs, LONGEST_NAP_MS)), AbortSignal.any([nap.signal, signal]));
      }
    },
  };
}

async function queueDue(reader: Reader, options: DigestClockOptions): Promise<void> {
  const { readers, clock } = options;
  const now = clock.now();
  const due = reader.next;
  if (due === null || reader.sendTime === null || reader.zone === null) return;
  const rule = { time: reader.sendTime, zone: reader.zone };
  const lateMs = now.getTime() - due.at.getTime();
  const isTooLate = lateMs > LATEST_MS;
  const next = nextSend(rule, now, due.localDate);
  if (isTooLate) return readers.update(reader.chatId, { next });
  const outcome = await makeDigest(reader, now, options);
  const edition = choose(reader, { outcome, due, now, isLate: lateMs > ON_TIME_MS });
  const isQueued = await readers.queueDigest(
    {
      reader,
      localDate: due.localDate,
      messages: edition === null ? [] : options.compose(reader, edition),
      shown: new Map(
        outcome.storyKeys.map((key, index) => [key, outcome.digest.stories[index]?.latest ?? '']),
      ),
      next,
    },
    now,
  );
  if (isQueued) options.onQueued();
  else await readers.update(reader.chatId, { next });
}

async function makeDigest(
  reader: Reader,
  now: Date,
  { digester, readers }: DigestClockOptions,
): Promise<DigestOutcome> {
  return digester.digest({
    asOf: now,
    maxStories: reader.stories,
    readerLanguage: reader.language,
    seen: await readers.seen(reader.id),
    // The first digest is the latest stories of any age.
    ...(reader.lastDigestAt === null ? {} : { since: reader.lastDigestAt }),
  });
}

interface Choice {
  readonly outcome: DigestOutcome;
  readonly due: NextSend;
  readonly now: Date;
  readonly isLate: boolean;
}

/** Nothing new is not sent, but told once a week. */
function choose(reader: Reader, { outcome, due, now, isLate }: Choice): Edition | null {
  const { localDate } = due;
  if (outcome.digest.stories.length > 0)
    return {
      kind: 'digest',
      digest: outcome.digest,
      localDate,
      ...(isLate ? { lateSince: due.at } : {}),
    };
  const quietMs = reader.lastDigestAt === null ? 0 : now.getTime() - reader.lastDigestAt.getTime();
  return quietMs >= QUIET_WEEK_MS ? { kind: 'quiet-week', localDate } : null;
}

/** Moves the attempt, not the date: the next one still counts as the digest of that date. */
async function retryLater(
  reader: Reader,
  error: unknown,
  { readers, clock, logger }: DigestClockOptions,
): Promise<void> {
  logger.error({ readerId: reader.id, error }, `A digest could not be made: ${describeError(error)}`);
  if (reader.next === null) return;
  const at = new Date(clock.now().getTime() + RETRY_MS);
  await readers.update(reader.chatId, { next: { ...reader.next, at } });
}
