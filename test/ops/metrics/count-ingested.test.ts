import { expect, it } from 'vitest';
import { countIngested } from '../../../src/ops/metrics/count-ingested.ts';
import { createMetrics } from '../../../src/ops/metrics/create-metrics.ts';

it('adds up what several runs of one source took in and rejected', async () => {
  const metrics = createMetrics();
  const summary = { added: 2, changed: 1, unchanged: 5, copies: 0, seconds: 1 };
  const rejected = [{ id: 'a', code: 'bad-input' as const, message: 'a: it has no text' }];
  countIngested(metrics, 'folder', { ...summary, rejected });
  countIngested(metrics, 'folder', { ...summary, rejected: [] });
  const page = await metrics.registry.metrics();
  expect(page).toContain('verbatim_articles_ingested_total{source="folder",outcome="added"} 4');
  expect(page).toContain('verbatim_articles_ingested_total{source="folder",outcome="rejected"} 1');
});
