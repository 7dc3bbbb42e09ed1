import { describeError } from '../errors.ts';
import type { Clock } from './clock.ts';
import type { Logger } from './logger.ts';
import type { Outbox, OutboxMessage, SendOutcome } from './outbox.ts';
import type { Pace } from './pace.ts';
import { settleOutcome } from './settle-outcome.ts';

/** Longer than any send may take: a message claimed before that was left by a program that ended. */
const CLAIM_LASTS_MS = 45_000;
const LOOK_LIMIT = 100;
const LONGEST_NAP_MS = 5_000;

export interface DeliveryOptions {
  readonly outbox: Outbox;
  /** One call to the peer; it returns the outcome of every expected failure. */
  readonly send: (message: OutboxMessage) => Promise<SendOutcome>;
  readonly pace: Pace;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The reader stopped the bot: nothing more goes to this chat. */
  readonly onBlocked: (chatId: number) => Promise<void>;
  readonly onMoved: (fromChatId: number, toChatId: number) => Promise<void>;
  readonly maxInFlight?: number;
  /** True where no other program sends from this outbox: what is being sent at the start was cut off. */
  readonly isOnlySender?: boolean;
}

export interface Delivery {
  /** Sends what is in the outbox until the signal is aborted, then waits for the calls under way. */
  run(signal: AbortSignal): Promise<void>;
  /** Something was queued: look now. */
  wake(): void;
}

export function createDelivery(options: DeliveryOptions): Delivery {
  const { outbox, clock, pace, logger, maxInFlight = 30 } = options;
  const inFlight = new Map<number, Promise<void>>();
  const failures = { inARow: 0, heldUntilMs: 0 };
  let nap = new AbortController();
  const logStoreError = (error: unknown) =>
    logger.error({ error }, `The outbox cannot be used: ${describeError(error)}`);

  async function startSending(message: OutboxMessage): Promise<void> {
    // Before anything is awaited: the next message is looked at with this one counted.
    pace.take(message.chatId, message.lane, clock.now().getTime());
    if (!(await outbox.claim(message.id, clock.now()))) return;
    const outcome = await options.send(message).catch((error: unknown): SendOutcome => {
      logger.error({ id: message.id, error }, 'Sending failed in a way that was not foreseen');
      return { kind: 'unknown', reason: describeError(error) };
    });
    await settleOutcome(message, outcome, { ...options, failures });
  }

  /** Starts what may go out; returns when the next may (ms since 1970). */
  async function startDue(): Promise<number> {
    let nextAtMs = Number.POSITIVE_INFINITY;
    for (const lane of ['interactive', 'bulk'] as const)
      for (const message of await outbox.due(lane, clock.now(), LOOK_LIMIT)) {
        if (inFlight.size >= maxInFlight) return nextAtMs;
        if (inFlight.has(message.chatId)) continue;
        const readyAtMs = pace.readyAt(message.chatId, lane);
        if (readyAtMs > clock.now().getTime()) {
          nextAtMs = Math.min(nextAtMs, readyAtMs);
          continue;
        }
        const sending = startSending(message)
          .catch((error: unknown) =>
            logger.error({ id: message.id, error }, `The outbox: ${describeError(error)}`),
          )
          .finally(() => {
            inFlight.delete(message.chatId);
            nap.abort();
          });
        inFlight.set(message.chatId, sending);
      }
    return nextAtMs;
  }

  let abandonedAtMs = Number.NEGATIVE_INFINITY;
  async function abandon(now: Date, claimLastsMs: number): Promise<void> {
    abandonedAtMs = now.getTime();
    const count = await outbox.abandon(new Date(now.getTime() - claimLastsMs), now);
    if (count > 0) logger.warn({ count }, 'Messages may or may not have gone out before the last stop');
  }

  async function look(): Promise<number> {
    const now = clock.now();
    if (now.getTime() - abandonedAtMs >= LONGEST_NAP_MS) await abandon(now, CLAIM_LASTS_MS);
    const nextAtMs = await startDue();
    // What is due already waits for its chat or its turn: the end of a call or the pace says when.
    const due = await outbox.nextDueAt(now);
    return Math.min(nextAtMs, due?.getTime() ?? Number.POSITIVE_INFINITY);
  }

  return {
    wake: () => nap.abort(),
    run: async (signal) => {
      if (options.isOnlySender) await abandon(clock.now(), 0).catch(logStoreError);
      while (!signal.aborted) {
        nap = new AbortController();
        const nextAtMs = (await look().catch(logStoreError)) ?? Number.POSITIVE_INFINITY;
        const napMs = Math.min(LONGEST_NAP_MS, nextAtMs - clock.now().getTime());
        await clock.wait(napMs, AbortSignal.any([nap.signal, signal]));
      }
      await Promise.all(inFlight.values());
    },
  };
}
