import type { SeenItemAt, StoredFeed } from '../../sources/feeds/feed-store.ts';

/** A feed as JSON tells it: what an operator may want to know, none of what only the program does. */
export function feedJson(feed: StoredFeed, troubled: readonly SeenItemAt[] = []) {
  const { url, title, outlet, folder, siteUrl, fullText, state, failures, problem, counts } = feed;
  return {
    url,
    title,
    ...(outlet === null ? {} : { outlet }),
    ...(folder === null ? {} : { folder }),
    ...(siteUrl === null ? {} : { siteUrl }),
    fullText,
    state,
    intervalMinutes: Math.round(feed.intervalMs / 60_000),
    lastCheck: feed.lastCheckedAt?.toISOString() ?? null,
    lastSuccess: feed.lastSuccessAt?.toISOString() ?? null,
    lastNew: feed.lastNewAt?.toISOString() ?? null,
    nextCheck: state === 'active' ? feed.nextAt.toISOString() : null,
    failures,
    problem,
    counts,
    ...(troubled.length === 0 ? {} : { troubled: troubled.map(troubleJson) }),
  };
}

function troubleJson({ key, title, state, reason, seenAt }: SeenItemAt) {
  return { item: key, title, state, reason, at: seenAt.toISOString() };
}

/** How a feed is, in a line. */
export function feedLine(feed: StoredFeed, now: Date): string {
  const { counts, failures, problem } = feed;
  const kept = `${counts.articles} ${counts.articles === 1 ? 'article' : 'articles'}${counts.partial > 0 ? `, ${counts.partial} partial` : ''}${counts.rejected > 0 ? `, ${counts.rejected} rejected` : ''}`;
  const last = feed.lastSuccessAt === null ? 'never read' : `read ${ago(feed.lastSuccessAt, now)}`;
  const next = feed.state === 'active' ? `next ${ahead(feed.nextAt, now)}` : feed.state;
  const trouble =
    problem === null ? '' : `; ${failures} ${failures === 1 ? 'failure' : 'failures'}: ${problem.message}`;
  const name = feed.title === '' ? feed.url : `${feed.title}\n  ${feed.url}`;
  return `${name}\n  ${kept}; ${last}; ${next}${trouble}`;
}

function ago(at: Date, now: Date): string {
  return `${span(now.getTime() - at.getTime())} ago`;
}

function ahead(at: Date, now: Date): string {
  const ms = at.getTime() - now.getTime();
  return ms <= 0 ? 'due now' : `in ${span(ms)}`;
}

function span(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}
