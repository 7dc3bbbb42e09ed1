import type { IngestSummary } from '../../sources/ingest-articles.ts';
import type { Metrics } from './create-metrics.ts';

/** Counts what came of taking articles in; `source` is what brought them: folder, feeds, channels, admins. */
export function countIngested(
  metrics: Metrics | null,
  source: string,
  { added, changed, copies, rejected }: IngestSummary,
): void {
  const outcomes = { added, changed, copies, rejected: rejected.length };
  for (const [outcome, count] of Object.entries(outcomes)) metrics?.ingested.inc({ source, outcome }, count);
}
