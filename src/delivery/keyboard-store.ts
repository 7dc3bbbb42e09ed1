import type { Keyboard } from './outbox.ts';

/** What buttons stand for, by the key that they carry. */
export interface KeyboardStore {
  /** For messages that are edited, not queued. */
  put(keyboard: Keyboard, now: Date): Promise<void>;
  /** null where it expired or never was. */
  get(key: string): Promise<Keyboard | null>;
  prune(before: Date, limit: number): Promise<number>;
}
