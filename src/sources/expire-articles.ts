import type { ArticleRetention, RetentionLimits } from './article-retention.ts';

const DAY_MS = 86_400_000;
/** Looked at without a lock. */
const LOOKED_AT_ONCE = 500;
/** Deleted in one transaction: others wait to write no longer than for that. */
const DELETED_AT_ONCE = 20;
/** Others get several times as long to write as this takes. */
const PAUSE_PER_WORK = 3;
const SHORTEST_PAUSE_MS = 20;

export interface KeptDays {
  /** Articles published on earlier days are deleted. */
  readonly articles: number;
  /** The same of articles that hold quotations of named people. */
  readonly quoted: number;
}

export interface Expiring {
  readonly retention: ArticleRetention;
  readonly limits: RetentionLimits;
  /** Milliseconds that only go up. */
  readonly elapsedMs: () => number;
  readonly pause: (ms: number) => Promise<void>;
}

/** What is kept goes by days of 24 hours before now. Articles with quotations are kept no shorter than the others. */
export function limitsOf({ articles, quoted }: KeptDays, now: Date): RetentionLimits {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  return { keptFrom: daysAgo(articles), quotedKeptFrom: daysAgo(Math.max(articles, quoted)) };
}

/** Deletes what is due, a few articles at a time, until nothing is or `signal` is aborted. Returns how many went. */
export async function expireArticles(
  { retention, limits, elapsedMs, pause }: Expiring,
  signal: AbortSignal,
): Promise<number> {
  let deleted = 0;
  for (let after: number | null = null; !signal.aborted; ) {
    const { ids, next } = await retention.due(limits, after, LOOKED_AT_ONCE);
    for (let at = 0; at < ids.length && !signal.aborted; at += DELETED_AT_ONCE) {
      const startedMs = elapsedMs();
      deleted += await retention.delete(ids.slice(at, at + DELETED_AT_ONCE), limits);
      await pause(Math.max(SHORTEST_PAUSE_MS, PAUSE_PER_WORK * (elapsedMs() - startedMs)));
    }
    if (next === null) break;
    after = next;
  }
  return deleted;
}
