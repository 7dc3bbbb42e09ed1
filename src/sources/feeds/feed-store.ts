import type { ErrorCode } from '../../errors.ts';

/** Whether summaries are followed to their pages. */
export type FullText = 'follow' | 'feed-only';

/** Paused: an admin's wish. Dead: nothing came for so long, or the feed said so, that it is no longer asked for. */
export type FeedState = 'active' | 'paused' | 'dead';

export interface FeedProblem {
  readonly code: ErrorCode;
  readonly message: string;
}

/** A feed as it is followed. */
export interface StoredFeed {
  readonly id: number;
  /** Where it is asked for: as it was added, or where it has moved for good. */
  readonly url: string;
  readonly host: string;
  /** What it calls itself; '' where it was never read. */
  readonly title: string;
  readonly siteUrl: string | null;
  /** The outlet's name by the operator's settings. */
  readonly outlet: string | null;
  /** A group in lists, as OPML has them. */
  readonly folder: string | null;
  readonly fullText: FullText;
  readonly state: FeedState;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 in hex of the last answer's bytes. */
  readonly bodyHash: string | null;
  readonly intervalMs: number;
  readonly nextAt: Date;
  readonly lastCheckedAt: Date | null;
  readonly lastSuccessAt: Date | null;
  /** When something new last came. */
  readonly lastNewAt: Date | null;
  /** Failures in a row, and since when. */
  readonly failures: number;
  readonly failingSince: Date | null;
  readonly problem: FeedProblem | null;
  /** Since it was added. */
  readonly counts: FeedCounts;
  readonly addedAt: Date;
}

export interface FeedCounts {
  readonly checks: number;
  readonly articles: number;
  readonly partial: number;
  readonly rejected: number;
}

export interface NewFeed {
  readonly url: string;
  readonly title?: string | undefined;
  readonly siteUrl?: string | undefined;
  readonly outlet?: string | undefined;
  readonly folder?: string | undefined;
  readonly fullText?: FullText | undefined;
}

/** What a check leaves behind; fields left out stay as they are. */
export interface FeedChange {
  readonly url?: string;
  readonly title?: string;
  readonly siteUrl?: string | null;
  readonly outlet?: string | null;
  readonly fullText?: FullText;
  readonly state?: FeedState;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly bodyHash?: string | null;
  readonly intervalMs?: number;
  readonly nextAt?: Date;
  readonly lastCheckedAt?: Date;
  readonly lastSuccessAt?: Date;
  readonly lastNewAt?: Date;
  readonly failures?: number;
  readonly failingSince?: Date | null;
  readonly problem?: FeedProblem | null;
  /** Added to what is counted. */
  readonly counts?: Partial<FeedCounts>;
}

/** An entry of a feed that was dealt with, so that it is not again. */
export interface SeenItem {
  readonly key: string;
  /** Changes when what the feed says of the entry does. */
  readonly fingerprint: string;
  readonly state: 'stored' | 'partial' | 'rejected';
  /** Why it is partial or rejected. */
  readonly reason: string | null;
  readonly articleId: string | null;
  readonly title: string;
  /** How often its page was asked for in vain. */
  readonly attempts: number;
}

export interface SeenItemAt extends SeenItem {
  readonly seenAt: Date;
}

/** A word that the admins are owed: a feed fails for days, or is no longer asked for. */
export interface FeedNotice {
  readonly kind: 'failing' | 'dead';
  readonly feed: StoredFeed;
}

export interface FeedTotals {
  readonly active: number;
  /** Of the active ones. */
  readonly failing: number;
  readonly paused: number;
  readonly dead: number;
}

/** Which feeds are followed and what became of their entries. */
export interface FeedStore {
  /** False where its address is followed already. */
  add(feed: NewFeed, now: Date): Promise<boolean>;
  remove(id: number): Promise<void>;
  get(id: number): Promise<StoredFeed | null>;
  byUrl(url: string): Promise<StoredFeed | null>;
  /** In the order of their folders, titles and addresses. */
  list(page: { readonly offset: number; readonly limit: number }): Promise<readonly StoredFeed[]>;
  totals(): Promise<FeedTotals>;
  /** Active feeds that are due and whose hosts may be asked, the longest overdue first. */
  due(now: Date, limit: number): Promise<readonly StoredFeed[]>;
  /** When the next active feed is due; null: there is none. */
  nextDueAt(): Promise<Date | null>;
  /** Two feeds that moved to one address become one: the change of address is then left out. */
  change(id: number, change: FeedChange): Promise<void>;
  /** What is known of those entries of a feed. */
  seen(id: number, keys: readonly string[]): Promise<ReadonlyMap<string, SeenItem>>;
  markSeen(id: number, items: readonly SeenItem[], now: Date): Promise<void>;
  /** They stand in the feed still. */
  touchSeen(id: number, keys: readonly string[], now: Date): Promise<void>;
  /** The latest entries that are partial or were rejected. */
  troubled(id: number, limit: number): Promise<readonly SeenItemAt[]>;
  /** Forgets entries that no feed has had since; returns how many. */
  prune(before: Date, limit: number): Promise<number>;
  /** No request goes to the host until then. */
  blockHost(host: string, until: Date, failures: number): Promise<void>;
  clearHost(host: string): Promise<void>;
  /** Until when a host is left alone, and after how many failures in a row; null: it is not. */
  hostBlock(host: string): Promise<{ readonly until: Date; readonly failures: number } | null>;
  /** What the admins are owed a word about. */
  unannounced(failingSince: Date): Promise<readonly FeedNotice[]>;
  markAnnounced(notice: FeedNotice, now: Date): Promise<void>;
}
