import { randomInt } from 'node:crypto';

/** Telegram waits about this long for an answer before the button stops showing progress. */
const LIFETIME_MS = 15_000;
const MAX_OPEN = 1_000;

/** Callback queries that wait for their answer; each can be answered once and in time. */
export class CallbackQueries {
  readonly #open = new Map<string, { readonly chatId: number; readonly atMs: number }>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  add(chatId: number): string {
    const id = `${randomInt(1_000_000, 1_000_000_000)}${randomInt(100_000_000, 1_000_000_000)}`;
    this.#open.set(id, { chatId, atMs: this.#now().getTime() });
    const [oldest] = this.#open.keys();
    if (this.#open.size > MAX_OPEN && oldest !== undefined) this.#open.delete(oldest);
    return id;
  }

  /** The chat where the button was pressed; undefined where the query is unknown, answered or too old. */
  take(id: string): number | undefined {
    const query = this.#open.get(id);
    this.#open.delete(id);
    if (query === undefined || this.#now().getTime() - query.atMs > LIFETIME_MS) return undefined;
    return query.chatId;
  }
}
