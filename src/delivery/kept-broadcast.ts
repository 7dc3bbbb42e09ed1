import type { DeliveryOptions } from './delivery-options.ts';
import type { OutboxMessage } from './outbox.ts';

/**
 * Of a broadcast that many messages are read at once and kept for that long: each look would else read the bodies of hundreds to start
 * one. What became of a message meanwhile shows when it is claimed.
 */
const BULK_LOOK_LIMIT = 30;
const BULK_KEPT_MS = 1_000;

/** The next messages of a broadcast, read together and started one by one. */
export class KeptBroadcast {
  private readonly options: Pick<DeliveryOptions, 'outbox' | 'clock'>;
  private readAtMs = Number.NEGATIVE_INFINITY;
  private messages: OutboxMessage[] = [];

  constructor(options: Pick<DeliveryOptions, 'outbox' | 'clock'>) {
    this.options = options;
  }

  /** Read anew where none are left or they are old, without the chats to which a call is under way. A list of its own for each look. */
  async due(inFlight: ReadonlyMap<number, unknown>): Promise<readonly OutboxMessage[]> {
    const { outbox, clock } = this.options;
    const nowMs = clock.now().getTime();
    if (this.messages.length > 0 && nowMs - this.readAtMs < BULK_KEPT_MS) return [...this.messages];
    const read = await outbox.due('bulk', clock.now(), BULK_LOOK_LIMIT + inFlight.size);
    this.messages = read.filter(({ chatId }) => !inFlight.has(chatId));
    this.readAtMs = nowMs;
    return [...this.messages];
  }

  /** Takes a message that is started off the list; the others that were read with it can be forgotten later. */
  take(message: OutboxMessage): { forget(): void } {
    const { messages } = this;
    const at = messages.indexOf(message);
    if (at >= 0) messages.splice(at, 1);
    return {
      forget: () => {
        messages.length = 0;
      },
    };
  }
}
