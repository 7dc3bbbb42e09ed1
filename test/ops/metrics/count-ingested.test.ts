import { expect, it } from 'vitest';
import { countFeedEntries, countIngested, measureDesk } from '../../../src/ops/metrics/count-ingested.ts';
import { createMetrics } from '../../../src/ops/metrics/create-metrics.ts';
import type { SourceDesk } from '../../../src/sources/source-desk.ts';

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

it('tells what admins and channels brought from what feeds brought', async () => {
  const metrics = createMetrics();
  const summary = { added: 1, changed: 0, unchanged: 0, copies: 0, rejected: [], seconds: 1 };
  const desk: SourceDesk = {
    find: () => Promise.reject(new Error('not asked')),
    readOutlines: () => Promise.reject(new Error('not asked')),
    ingestPage: async () => summary,
    ingestPost: async () => ({ ...summary, added: 0, changed: 1 }),
    wake: () => {},
  };
  const measured = measureDesk(desk, metrics);
  await measured.ingestPage('https://example.org/secret-path');
  await measured.ingestPost({
    channel: { chatId: -100_7, title: 'Harbour', username: null },
    messageId: 1,
    text: 'x',
    postedAt: '2026-05-16',
  });
  countFeedEntries(metrics, { checks: 1, articles: 3, partial: 1 });
  const page = await metrics.registry.metrics();
  expect(page).toContain('verbatim_articles_ingested_total{source="admins",outcome="added"} 1');
  expect(page).toContain('verbatim_articles_ingested_total{source="channels",outcome="changed"} 1');
  expect(page).toContain('verbatim_articles_ingested_total{source="feeds",outcome="stored"} 3');
  expect(page).toContain('verbatim_articles_ingested_total{source="feeds",outcome="partial"} 1');
  expect(page).not.toContain('example.org');
});
