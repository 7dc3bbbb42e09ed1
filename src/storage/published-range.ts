import type { Interval } from '../search/article-index.ts';

/** An interval of publication in milliseconds, `[fromMs, toMs)`, as a store compares it. */
export interface PublishedRange {
  readonly fromMs: number;
  readonly toMs: number;
  /** Whether articles without a date are in it: only where neither end is asked for. */
  readonly withUndated: boolean;
}

/** The greatest distance from 1970 that a JavaScript date can have. */
export const FARTHEST_MS = 8.64e15;

/** The publication that an interval allows: its bounds, and nothing after "now". */
export function publishedRange(interval: Interval): PublishedRange {
  const { fromMs, toMs } = saidRange(interval);
  return {
    fromMs,
    toMs: Math.min(toMs, endOfVisible(interval)),
    withUndated: interval.from === undefined && interval.to === undefined,
  };
}

/** The interval's own bounds. */
export function saidRange(interval: Interval): { readonly fromMs: number; readonly toMs: number } {
  return {
    fromMs: interval.from === undefined ? -FARTHEST_MS : Date.parse(interval.from),
    toMs: interval.to === undefined ? FARTHEST_MS : Date.parse(interval.to),
  };
}

/** The first instant after "now": what was published at that very instant is still visible. */
export function endOfVisible(interval: Interval): number {
  return interval.asOf === undefined ? FARTHEST_MS : Date.parse(interval.asOf) + 1;
}

/** `publishedMs` is null for an article without a date. */
export function isInside({ fromMs, toMs, withUndated }: PublishedRange, publishedMs: number | null): boolean {
  return publishedMs === null ? withUndated : publishedMs >= fromMs && publishedMs < toMs;
}
