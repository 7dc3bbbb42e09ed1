import type { ErrorCode } from '../errors.ts';
import type { ChannelPost } from '../sources/channels/post-article.ts';
import type { FeedCounts } from '../sources/feeds/feed-store.ts';
import type { Found } from '../sources/feeds/find-feeds.ts';
import type { Outlines } from '../sources/feeds/opml.ts';
import type { IngestSummary } from '../sources/ingest-articles.ts';

/** What the main thread hands to the thread that follows sources, when it starts. */
export interface SourceJob {
  readonly database: string;
  readonly allowPrivate: boolean;
  /** Tells this process from all others on the store. */
  readonly worker: string;
}

/** What the main thread says. */
export type SourceRequest =
  | { readonly kind: 'wake' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'find'; readonly id: number; readonly address: string }
  | { readonly kind: 'outlines'; readonly id: number; readonly text: string; readonly name: string }
  | { readonly kind: 'page'; readonly id: number; readonly url: string }
  | { readonly kind: 'post'; readonly id: number; readonly post: ChannelPost };

/** What the thread says. Errors travel as plain data: classes do not survive the way between threads. */
export type SourceReply =
  | { readonly kind: 'find'; readonly id: number; readonly result: Found }
  | { readonly kind: 'outlines'; readonly id: number; readonly result: Outlines }
  | { readonly kind: 'page' | 'post'; readonly id: number; readonly result: IngestSummary }
  | { readonly kind: 'failed'; readonly id: number; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: 'feed-read'; readonly counts: Partial<FeedCounts> }
  | {
      readonly kind: 'log';
      readonly level: 'info' | 'warn' | 'error';
      readonly fields: object;
      readonly message: string;
    };
