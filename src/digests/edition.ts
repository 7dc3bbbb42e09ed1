import type { Digest } from './digest.ts';
import type { Slot } from './next-send.ts';

/** What a reader gets in one slot. */
export type Edition =
  | {
      readonly kind: 'digest';
      readonly digest: Digest;
      readonly slot: Slot;
      /** Where it is late: the moment it was due. */
      readonly lateSince?: Date;
      /** Where it will go out minutes after others of its minute: after how many milliseconds. */
      readonly waitMs?: number;
    }
  /** Nothing was new for a week: a word that the service is alive. */
  | { readonly kind: 'quiet-week'; readonly slot: Slot };
