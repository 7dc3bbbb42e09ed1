import type { BulkRate } from './bulk-slots.ts';
import type { Clock } from './clock.ts';
import type { Logger } from './logger.ts';
import type { Outbox, OutboxMessage, SendOutcome } from './outbox.ts';
import type { Pace } from './pace.ts';

export interface DeliveryOptions {
  readonly outbox: Outbox;
  /** One call to the peer; it returns the outcome of every expected failure. */
  readonly send: (message: OutboxMessage) => Promise<SendOutcome>;
  readonly pace: Pace;
  /** How fast bulk may go out, of all workers together. */
  readonly bulk: BulkRate;
  /** By which the store tells this worker from others. */
  readonly worker: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The reader stopped the bot: nothing more goes to this chat. */
  readonly onBlocked: (chatId: number) => Promise<void>;
  readonly onMoved: (fromChatId: number, toChatId: number) => Promise<void>;
  readonly maxInFlight?: number;
  /** How long it rests at most before it looks for what another worker queued. */
  readonly longestNapMs?: number;
  /** True where no other program sends from this outbox: what is being sent at the start was cut off. */
  readonly isOnlySender?: boolean;
}
