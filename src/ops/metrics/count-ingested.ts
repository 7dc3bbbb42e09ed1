import type { FeedCounts } from '../../sources/feeds/feed-store.ts';
import type { IngestSummary } from '../../sources/ingest-articles.ts';
import type { SourceDesk } from '../../sources/source-desk.ts';
import type { Metrics } from './create-metrics.ts';

/** What brings articles. */
export type IngestSource = 'folder' | 'feeds' | 'channels' | 'admins';

/** Counts what came of taking articles in. */
export function countIngested(
  metrics: Metrics | null,
  source: IngestSource,
  { added, changed, copies, rejected }: IngestSummary,
): void {
  count(metrics, source, { added, changed, copies, rejected: rejected.length });
}

/** Counts what came of the entries of a feed; a `partial` one is stored as far as the feed tells it. */
export function countFeedEntries(
  metrics: Metrics | null,
  { articles = 0, partial = 0, rejected = 0 }: Partial<FeedCounts>,
): void {
  count(metrics, 'feeds', { stored: articles, partial, rejected });
}

/** The same desk; what it takes in for admins and from channels is counted. */
export function measureDesk(desk: SourceDesk, metrics: Metrics | null): SourceDesk {
  const counted = async (source: IngestSource, summary: Promise<IngestSummary>): Promise<IngestSummary> => {
    countIngested(metrics, source, await summary);
    return summary;
  };
  return {
    find: (address) => desk.find(address),
    readOutlines: (text, name) => desk.readOutlines(text, name),
    ingestPage: (url) => counted('admins', desk.ingestPage(url)),
    ingestPost: (post) => counted('channels', desk.ingestPost(post)),
    wake: () => desk.wake(),
  };
}

function count(metrics: Metrics | null, source: IngestSource, outcomes: Record<string, number>): void {
  for (const [outcome, articles] of Object.entries(outcomes))
    metrics?.ingested.inc({ source, outcome }, articles);
}
