import { describeError } from '../errors.ts';
import { type BulkSlots, createBulkSlots } from './bulk-slots.ts';
import type { DeliveryOptions } from './delivery-options.ts';
import { KeptBroadcast } from './kept-broadcast.ts';
import type { Lane, OutboxMessage, SendOutcome } from './outbox.ts';
import { settleOutcome } from './settle-outcome.ts';

/** Longer than any send may take: a message claimed before that was left by a program that ended. */
const CLAIM_LASTS_MS = 45_000;
/** In the order in which they are served. */
const LANES: readonly Lane[] = ['interactive', 'later', 'bulk'];
const LOOK_LIMIT = 100;
const LONGEST_NAP_MS = 5_000;
const MAX_IN_FLIGHT = 30;
/** A message that is due that much later than it might be is on time. */
const SOON_MS = 50;
/** A call that has not ended by then is not waited for at the stop; whether its message went out is unknown. */
const STOP_WITHIN_MS = 9_000;
/** A worker that was stopped for this long between its claim and its call does not call: others may take it for dead. */
const CLAIM_STALE_MS = 20_000;

/** Empties the outbox for as long as the service runs. */
export interface Delivery {
  /**
   * Sends what is in the outbox until the signal is aborted. Then waits for the calls under way and, where `handling` tells when
   * what is still being handled has ended, sends the replies to that, too.
   */
  run(signal: AbortSignal, handling?: Promise<unknown>): Promise<void>;
  /** Something was queued: look now. */
  wake(): void;
}

/** Sends what is in the outbox, replies before bulk, at the pace that the peer asks for. */
export function createDelivery(options: DeliveryOptions): Delivery {
  return new OutboxDelivery(options);
}

class OutboxDelivery implements Delivery {
  private readonly options: DeliveryOptions;
  /** Calls under way by chat: one at a time, or they could overtake one another. */
  private readonly inFlight = new Map<number, Promise<void>>();
  private readonly failures = { inARow: 0, heldUntilMs: 0 };
  private readonly bulkSlots: BulkSlots;
  private readonly broadcast: KeptBroadcast;
  private nap = new AbortController();
  private abandonedAtMs = Number.NEGATIVE_INFINITY;

  constructor(options: DeliveryOptions) {
    this.options = options;
    this.bulkSlots = createBulkSlots(options.bulk);
    this.broadcast = new KeptBroadcast(options);
  }

  wake(): void {
    this.nap.abort();
  }

  async run(signal: AbortSignal, handling?: Promise<unknown>): Promise<void> {
    const { clock, isOnlySender, longestNapMs = LONGEST_NAP_MS } = this.options;
    if (isOnlySender) await this.abandon(0).catch(this.logStoreError);
    while (!signal.aborted) {
      this.nap = new AbortController();
      const nextAtMs = (await this.look().catch(this.logStoreError)) ?? Number.POSITIVE_INFINITY;
      const napMs = Math.min(longestNapMs, nextAtMs - clock.now().getTime());
      await clock.wait(napMs, AbortSignal.any([this.nap.signal, signal]));
    }
    const ended = new AbortController();
    const rest =
      handling === undefined
        ? Promise.all(this.inFlight.values())
        : this.sendLastReplies(handling, ended.signal);
    await Promise.race([rest, clock.wait(STOP_WITHIN_MS, ended.signal)]);
    ended.abort();
  }

  /** Replies alone: what is sent to many can wait for the next start. */
  private async sendLastReplies(handling: Promise<unknown>, signal: AbortSignal): Promise<void> {
    const { clock } = this.options;
    let isHandled = false;
    const onHandled = (): void => {
      isHandled = true;
      this.wake();
    };
    void handling.then(onHandled, onHandled);
    while (!signal.aborted) {
      this.nap = new AbortController();
      const wasHandled = isHandled;
      const nextAtMs =
        (await this.startDue('interactive').catch(this.logStoreError)) ?? Number.POSITIVE_INFINITY;
      if (wasHandled && this.inFlight.size === 0 && nextAtMs === Number.POSITIVE_INFINITY) return;
      const napMs = Math.min(LONGEST_NAP_MS, nextAtMs - clock.now().getTime());
      await clock.wait(napMs, AbortSignal.any([this.nap.signal, signal]));
    }
  }

  /** Starts what may go out; returns when to look again (ms since 1970). */
  private async look(): Promise<number> {
    const { outbox, clock } = this.options;
    const now = clock.now();
    if (now.getTime() - this.abandonedAtMs >= LONGEST_NAP_MS) await this.abandon(CLAIM_LASTS_MS);
    let nextAtMs = Number.POSITIVE_INFINITY;
    for (const lane of LANES) nextAtMs = Math.min(nextAtMs, await this.startDue(lane));
    // It looks again at that moment, before what comes later is due.
    if (nextAtMs <= now.getTime() + SOON_MS) return nextAtMs;
    // What is due already waits for its chat or its turn: the end of a call or the pace says when.
    const due = await outbox.nextDueAt(now);
    return Math.min(nextAtMs, due?.getTime() ?? Number.POSITIVE_INFINITY);
  }

  private async startDue(lane: Lane): Promise<number> {
    const { outbox, pace, clock, maxInFlight = MAX_IN_FLIGHT } = this.options;
    let nextAtMs = Number.POSITIVE_INFINITY;
    const due = await (lane === 'bulk'
      ? this.broadcast.due(this.inFlight)
      : outbox.due(lane, clock.now(), LOOK_LIMIT));
    for (const [index, message] of due.entries()) {
      if (this.inFlight.size >= maxInFlight) break;
      if (this.inFlight.has(message.chatId)) continue;
      const nowMs = clock.now().getTime();
      const readyAtMs = pace.readyAt(message.chatId, message.lastSentAtMs, nowMs);
      if (readyAtMs > nowMs) nextAtMs = Math.min(nextAtMs, readyAtMs);
      else {
        const slotMs = lane === 'bulk' ? await this.bulkSlots.next(due.length - index, clock.now()) : 0;
        if (slotMs > clock.now().getTime()) return Math.min(nextAtMs, slotMs);
        this.start(message);
      }
    }
    return nextAtMs;
  }

  private start(message: OutboxMessage): void {
    const { pace, clock } = this.options;
    // Before anything is awaited: the next message is looked at with this one counted.
    pace.take(message.chatId, clock.now().getTime());
    const sending = (message.lane === 'bulk' ? this.sendBulk(message) : this.send(message))
      .then(() => {})
      .catch(this.logStoreError)
      .finally(() => {
        this.inFlight.delete(message.chatId);
        this.wake();
      });
    this.inFlight.set(message.chatId, sending);
  }

  private async sendBulk(message: OutboxMessage): Promise<void> {
    const others = this.broadcast.take(message);
    const slotMs = this.bulkSlots.use();
    if (await this.send(message)) return;
    // Another worker has it, and may have others of the list.
    this.bulkSlots.giveBack(slotMs);
    others.forget();
  }

  /** False where it cannot be claimed. */
  private async send(message: OutboxMessage): Promise<boolean> {
    const { outbox, worker, clock } = this.options;
    const askedAtMs = performance.now();
    if (!(await outbox.claim(message, worker))) return false;
    if (performance.now() - askedAtMs > CLAIM_STALE_MS) {
      const { id, chatId } = message;
      await outbox.postpone({ id, chatId, worker }, { notBefore: clock.now() });
      return true;
    }
    const outcome = await this.call(message);
    const { options, failures, bulkSlots } = this;
    await settleOutcome(message, outcome, { ...options, failures, bulkSlots });
    return true;
  }

  private call(message: OutboxMessage): Promise<SendOutcome> {
    return this.options.send(message).catch((error: unknown): SendOutcome => {
      const fields = { id: message.id, error };
      this.options.logger.error(fields, 'Sending failed in a way that was not foreseen');
      return { kind: 'unknown', reason: describeError(error) };
    });
  }

  private async abandon(claimLastsMs: number): Promise<void> {
    const { outbox, clock, logger } = this.options;
    const now = clock.now();
    this.abandonedAtMs = now.getTime();
    const count = await outbox.abandon(claimLastsMs, now);
    if (count > 0) logger.warn({ count }, 'Messages may or may not have gone out before the last stop');
  }

  private readonly logStoreError = (error: unknown): void =>
    this.options.logger.error({ error }, `The outbox cannot be used: ${describeError(error)}`);
}
