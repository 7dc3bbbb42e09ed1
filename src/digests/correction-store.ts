import type { Slot } from './next-send.ts';
import type { Reader } from './reader.ts';
import type { ToldDigestStory } from './reader-store.ts';

/** A report that digests told, and that is no longer what it was when somebody last looked. */
export interface ChangedReport {
  readonly articleId: string;
  /** The story's key in the readers' ledgers. */
  readonly storyKey: string;
  /** The version that stands now; 0 where it was withdrawn. */
  readonly version: number;
}

/** A digest that went to a reader. */
export interface ToldDigest {
  readonly reader: Reader;
  readonly slot: Slot;
  readonly stories: readonly ToldDigestStory[];
}

/** A part of it, as it was queued. */
export interface DigestPart {
  readonly part: number;
  readonly state: 'pending' | 'sending' | 'sent' | 'rejected' | 'unknown';
  readonly messageId: number | null;
  readonly body: unknown;
}

export interface Page {
  readonly since: Date;
  readonly afterReaderId: number;
  /** Readers on it at most. */
  readonly limit: number;
}

/** Where digests are found again that told what was withdrawn or corrected since. */
export interface CorrectionStore {
  /** Reports told since then that changed since they were last looked at. Those deleted for their age are none. */
  changed(since: Date, limit: number): Promise<readonly ChangedReport[]>;
  lookedAt(report: ChangedReport): Promise<void>;
  /** The versions that stand now, 0 for what was withdrawn; the unknown and those deleted for their age are left out. */
  standing(articleIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Digests queued since then that told a story, with the last reader of the page; null: there are no more readers. */
  digestsWith(
    storyKey: string,
    page: Page,
  ): Promise<{ readonly digests: readonly ToldDigest[]; readonly lastReaderId: number } | null>;
  parts(digest: ToldDigest): Promise<readonly DigestPart[]>;
}
