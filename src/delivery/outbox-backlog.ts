import type { Lane } from './outbox.ts';

/** Messages of one lane and state that are not settled, or whose end nobody knows. */
export interface Backlog {
  readonly lane: Lane;
  readonly state: 'pending' | 'sending' | 'unknown';
  /** Counted up to 100,000, as counting more says no more to whoever watches. */
  readonly messages: number;
  /** Of pending ones, since when the oldest may go out; of those being sent, since when; null where there is none. */
  readonly oldestAt: Date | null;
}

/** What is on its way, for those who watch the service. */
export interface BacklogReader {
  backlog(): Promise<readonly Backlog[]>;
}
