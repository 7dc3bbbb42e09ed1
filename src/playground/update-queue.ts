import { type ApiResult, badRequest, conflict, done } from './api-result.ts';
import type { Update, UpdateType } from './bot-api-types.ts';

const MAX_UPDATES = 1_000;
const MAX_TIMEOUT_S = 50;
const KEPT_MS = 24 * 60 * 60_000;

interface Waiter {
  readonly offset: number;
  readonly limit: number;
  answer(result: ApiResult): void;
}

export interface Poll {
  readonly offset: number;
  readonly limit: number;
  readonly timeoutS: number;
  readonly signal?: AbortSignal;
}

/** The updates that wait for the bot. Telegram keeps them for a day and confirms them when `offset` passes them. */
export class UpdateQueue {
  readonly #now: () => Date;
  readonly #updates: { readonly update: Update; readonly atMs: number }[] = [];
  #nextId: number;
  #waiter: Waiter | null = null;
  /** Telegram's default leaves out what must be asked for by name; nothing of that kind is made here. */
  #allowed: readonly string[] = [];

  constructor(now: () => Date) {
    this.#now = now;
    // Ids must go up over a restart as well, or the bot takes new updates for ones it has seen: by milliseconds, which no
    // reader outruns, within the 52 bits that the Bot API gives its largest ids.
    this.#nextId = now().getTime();
  }

  push(type: UpdateType, content: object): void {
    if (this.#allowed.length > 0 && !this.#allowed.includes(type)) return;
    this.#updates.push({
      update: { update_id: this.#nextId++, [type]: content },
      atMs: this.#now().getTime(),
    });
    if (this.#updates.length > MAX_UPDATES) this.#updates.shift();
    const waiter = this.#waiter;
    if (waiter === null) return;
    const batch = this.#take(waiter.offset, waiter.limit);
    if (batch.length > 0) waiter.answer(done(batch));
  }

  /** Applies from now on; updates that wait already are not affected. An empty list means the default. */
  allow(types: readonly string[]): void {
    this.#allowed = types;
  }

  get pendingCount(): number {
    return this.#updates.length;
  }

  clear(): void {
    this.#updates.length = 0;
  }

  poll({ offset, limit, timeoutS, signal }: Poll): Promise<ApiResult> {
    if (!Number.isInteger(offset)) return Promise.resolve(badRequest('offset must be an Integer'));
    const start = offset < 0 ? (this.#updates.at(offset)?.update.update_id ?? 0) : offset;
    const batch = this.#take(start, limit);
    if (batch.length > 0 || timeoutS <= 0) return Promise.resolve(done(batch));
    this.#waiter?.answer(
      conflict('terminated by other getUpdates request; make sure that only one bot instance is running'),
    );
    return new Promise((resolve) => {
      const answer = (result: ApiResult) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
        if (this.#waiter === waiter) this.#waiter = null;
        resolve(result);
      };
      const giveUp = () => answer(done([]));
      const timer = setTimeout(giveUp, Math.min(timeoutS, MAX_TIMEOUT_S) * 1_000).unref();
      const waiter: Waiter = { offset: start, limit, answer };
      signal?.addEventListener('abort', giveUp);
      this.#waiter = waiter;
    });
  }

  /** Lets a waiting poll return at once, for shutting down. */
  release(): void {
    this.#waiter?.answer(done([]));
  }

  #take(offset: number, limit: number): readonly Update[] {
    const oldestMs = this.#now().getTime() - KEPT_MS;
    while (
      this.#updates[0] &&
      (this.#updates[0].update.update_id < offset || this.#updates[0].atMs < oldestMs)
    )
      this.#updates.shift();
    return this.#updates.slice(0, limit).map(({ update }) => update);
  }
}
