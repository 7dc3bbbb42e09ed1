import type { Article } from '../articles/article.ts';
import type { Rejection } from './arrival.ts';
import type { ProcessedArticle } from './article-archive.ts';

/**
 * What a source hands over: as little as names the article, so that reading it and taking it apart can be done in another
 * thread. Plain data.
 */
export type Delivery =
  | { readonly kind: 'file'; readonly path: string }
  /** One line of JSONL, unread. */
  | { readonly kind: 'record'; readonly number: number; readonly line: string }
  | { readonly kind: 'article'; readonly name: string; readonly article: Article }
  | { readonly kind: 'rejected'; readonly rejection: Rejection };

/** What preparing makes of a delivery: an article ready to be stored, or why there is none. Plain data. */
export type Prepared =
  | { readonly kind: 'processed'; readonly name: string; readonly processed: ProcessedArticle }
  /** When it was looked up, the archive held it with this hash: nothing was looked for in it. */
  | { readonly kind: 'known'; readonly name: string; readonly id: string; readonly hash: string }
  | {
      readonly kind: 'rejected';
      readonly rejection: Rejection;
      /** True where it is no record at all, rather than a record of an article that cannot be used. */
      readonly isMalformed?: true;
    };

/** The article that a delivery names or holds, before anything is looked for in it. */
export type ReadDelivery =
  | { readonly kind: 'article'; readonly name: string; readonly article: Article }
  | Extract<Prepared, { kind: 'rejected' }>;

/** Takes deliveries apart, here or in other threads. */
export interface Preparer {
  /** How many chunks may be under way at once without waiting for each other. */
  readonly concurrency: number;
  /** One result a delivery, in their order. */
  prepare(chunk: readonly Delivery[]): Promise<readonly Prepared[]>;
}
