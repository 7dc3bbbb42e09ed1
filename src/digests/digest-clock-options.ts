import type { Clock } from '../delivery/clock.ts';
import type { Logger } from '../delivery/logger.ts';
import type { NewMessage } from '../delivery/outbox.ts';
import type { Digester } from './digester.ts';
import type { Edition } from './edition.ts';
import type { Reader } from './reader.ts';
import type { ReaderStore } from './reader-store.ts';

export interface DigestClockOptions {
  readonly readers: ReaderStore;
  readonly digester: Digester;
  /** The messages of a digest in the form that the channel sends. */
  readonly compose: (reader: Reader, edition: Edition) => readonly NewMessage[];
  readonly clock: Clock;
  readonly logger: Logger;
  /** Digests were queued. */
  readonly onQueued: () => void;
  /** Where the digests of many readers are stored elsewhere than in this thread, what `ReaderStore` promises. */
  readonly queueDigests?: ReaderStore['queueDigests'] | undefined;
  /** How many messages a second go out, to tell who waits for others; absent: as many as there are. */
  readonly messagesPerSecond?: number;
  /**
   * Whether what is queued now would go out; absent: always. While it would not, nothing is queued: who waited then gets the news of
   * the hour at which it goes out, marked as late, or with the next digest, instead of yesterday's.
   */
  readonly reachesReaders?: () => Promise<boolean>;
  /** How long it rests at most before it looks for what another worker changed. */
  readonly longestNapMs?: number;
  /** Who runs the service should know. */
  readonly onTrouble?: (trouble: DigestTrouble) => Promise<void>;
}

export type DigestTrouble =
  /** A digest could not be made. */
  | { readonly kind: 'failed'; readonly cause: string }
  /** It was made, of nothing: no article came for a day. */
  | { readonly kind: 'standstill' };
