import type { BulkSlots } from './bulk-slots.ts';
import type { DeliveryOptions } from './delivery-options.ts';
import type { OutboxMessage, SendOutcome } from './outbox.ts';

const FIRST_BACK_OFF_MS = 1_000;
const LONGEST_BACK_OFF_MS = 60_000;

export interface SettleOptions
  extends Pick<DeliveryOptions, 'outbox' | 'pace' | 'worker' | 'clock' | 'logger' | 'onBlocked' | 'onMoved'> {
  readonly bulkSlots: BulkSlots;
  /** Attempts in a row that reached nobody; calls that were under way at the same time count as one. */
  readonly failures: { inARow: number; heldUntilMs: number };
}

/** Records how a call ended, and does what follows from it for the chat and for everybody. */
export async function settleOutcome(
  message: OutboxMessage,
  outcome: SendOutcome,
  options: SettleOptions,
): Promise<void> {
  const { outbox, clock, logger, failures } = options;
  const { id, chatId } = message;
  const sent = { id, chatId, worker: options.worker };
  if (outcome.kind === 'not-sent') return tryLater(message, outcome, options);
  failures.inARow = 0;
  const now = clock.now();
  switch (outcome.kind) {
    case 'sent':
      return outbox.settle(sent, { state: 'sent', messageId: outcome.messageId }, now);
    case 'unknown':
      logger.warn({ id, reason: outcome.reason }, 'A message may or may not have gone out');
      return outbox.settle(sent, { state: 'unknown', reason: outcome.reason }, now);
    case 'rejected':
      logger.warn({ id, reason: outcome.reason }, 'A message was refused');
      return outbox.settle(sent, { state: 'rejected', reason: outcome.reason }, now);
    case 'refused-form':
      logger.warn({ id, reason: outcome.reason }, 'The form of a message was refused; sending it plain');
      return outbox.postpone(sent, { notBefore: now, body: outcome.body });
    case 'blocked':
      await outbox.settle(sent, { state: 'rejected', reason: outcome.reason }, now);
      await outbox.drop(chatId, outcome.reason, now);
      return options.onBlocked(chatId);
    case 'moved':
      await outbox.postpone(sent, { notBefore: now });
      await outbox.move(chatId, outcome.chatId);
      return options.onMoved(chatId, outcome.chatId);
  }
}

async function tryLater(
  message: OutboxMessage,
  outcome: Extract<SendOutcome, { kind: 'not-sent' }>,
  { outbox, pace, bulkSlots, worker, clock, logger, failures }: SettleOptions,
): Promise<void> {
  const nowMs = clock.now().getTime();
  let untilMs: number;
  if (outcome.scope === 'everything') {
    if (failures.heldUntilMs <= nowMs) {
      failures.heldUntilMs = nowMs + backOff(failures.inARow);
      failures.inARow += 1;
      logger.warn({ reason: outcome.reason }, 'Messages do not go out; trying again');
    }
    untilMs = failures.heldUntilMs;
    pace.holdAll(untilMs, nowMs);
  } else {
    untilMs = nowMs + outcome.retryAfterMs;
    pace.holdChat(message.chatId, untilMs, nowMs);
    if (outcome.scope === 'bulk') await bulkSlots.holdUntil(new Date(untilMs));
    logger.info({ id: message.id, retryAfterMs: outcome.retryAfterMs }, 'A message waits: too fast');
  }
  const { id, chatId } = message;
  await outbox.postpone({ id, chatId, worker }, { notBefore: new Date(untilMs) });
}

/** Doubles from a second to a minute. */
export function backOff(failuresInARow: number): number {
  return Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** Math.min(failuresInARow, 10));
}
