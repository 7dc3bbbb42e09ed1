import type { Selectable, Updateable } from 'kysely';
import type { ErrorCode } from '../../errors.ts';
import type {
  FeedChange,
  FeedState,
  FullText,
  SeenItemAt,
  StoredFeed,
} from '../../sources/feeds/feed-store.ts';
import type { FeedTables } from './feed-tables.ts';

export type FeedRow = Selectable<FeedTables['feeds']>;

/** A feed with dates for its milliseconds since 1970. */
export function fromFeedRow(row: FeedRow): StoredFeed {
  return {
    id: row.id,
    url: row.url,
    host: row.host,
    title: row.title,
    siteUrl: row.site_url,
    outlet: row.outlet,
    folder: row.folder,
    fullText: fullTextOf(row.full_text),
    state: stateOf(row.state),
    etag: row.etag,
    lastModified: row.last_modified,
    bodyHash: row.body_hash,
    intervalMs: row.interval_ms,
    nextAt: new Date(row.next_at),
    lastCheckedAt: dateOf(row.last_checked_at),
    lastSuccessAt: dateOf(row.last_success_at),
    lastNewAt: dateOf(row.last_new_at),
    failures: row.failures,
    failingSince: dateOf(row.failing_since),
    problem: row.problem === null ? null : { code: codeOf(row.problem_code), message: row.problem },
    counts: { checks: row.checks, articles: row.articles, partial: row.partial, rejected: row.rejected },
    addedAt: new Date(row.added_at),
  };
}

/** The columns that a change sets to a value of their own; counts are added by the query. */
export function toFeedColumns({ problem, counts, ...change }: FeedChange): Updateable<FeedTables['feeds']> {
  const { url, nextAt, lastCheckedAt, lastSuccessAt, lastNewAt, failingSince } = change;
  return {
    ...(url === undefined ? {} : { url, host: new URL(url).host }),
    ...defined({
      title: change.title,
      site_url: change.siteUrl,
      outlet: change.outlet,
      full_text: change.fullText,
      state: change.state,
      etag: change.etag,
      last_modified: change.lastModified,
      body_hash: change.bodyHash,
      interval_ms: change.intervalMs,
      next_at: nextAt?.getTime(),
      last_checked_at: lastCheckedAt?.getTime(),
      last_success_at: lastSuccessAt?.getTime(),
      last_new_at: lastNewAt?.getTime(),
      failures: change.failures,
      failing_since: failingSince === null ? null : failingSince?.getTime(),
    }),
    ...(problem === undefined
      ? {}
      : { problem: problem?.message ?? null, problem_code: problem?.code ?? null }),
    // What went well is told of no more, and may be told of anew.
    ...(failingSince === null ? { announced: null, announced_at: null } : {}),
  };
}

/** An entry that was dealt with; a state that is unknown counts as stored. */
export function fromItemRow(row: Selectable<FeedTables['feed_items']>): SeenItemAt {
  return {
    key: row.item_key,
    fingerprint: row.fingerprint,
    state: row.state === 'partial' || row.state === 'rejected' ? row.state : 'stored',
    reason: row.reason,
    articleId: row.article_id,
    title: row.title,
    attempts: row.attempts,
    seenAt: new Date(row.seen_at),
  };
}

function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in fields) {
    const value = fields[key];
    if (isDefined(value)) kept[key] = value;
  }
  return kept;
}

function isDefined<V>(value: V): value is Exclude<V, undefined> {
  return value !== undefined;
}

function dateOf(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}

function fullTextOf(value: string): FullText {
  return value === 'feed-only' ? 'feed-only' : 'follow';
}

function stateOf(value: string): FeedState {
  return value === 'paused' || value === 'dead' ? value : 'active';
}

const CODES: ReadonlySet<string> = new Set([
  'bad-input',
  'not-found',
  'not-allowed',
  'unreachable',
  'refused',
  'timeout',
] satisfies ErrorCode[]);

function codeOf(value: string | null): ErrorCode {
  return isKnownCode(value) ? value : 'internal';
}

function isKnownCode(value: string | null): value is ErrorCode {
  return value !== null && CODES.has(value);
}
