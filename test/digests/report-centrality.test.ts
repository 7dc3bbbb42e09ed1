import { expect, it } from 'vitest';
import { reportCentrality } from '../../src/digests/report-centrality.ts';
import { fire, storeWith } from './newsroom.ts';

it('holds the reports that most others resemble to be nearer to the story than an offshoot', async () => {
  const offshoot = {
    id: 'insurer',
    title: 'Insurer Halden expects to pay for Ostrava',
    text: 'The insurer Halden in Zurich said on Wednesday that the fire in Ostrava may cost Halden 12 million. Its head, Lina Frei, spoke at a meeting in Basel.',
    at: '2025-03-04T09:00:00Z',
  };
  const store = await storeWith([...fire, offshoot]);
  const all = await store.index.articles([...fire.map(({ id }) => id), 'insurer']);
  const centrality = reportCentrality(all, all);
  const [first, , , last] = all.map((report) => centrality.get(report) ?? 0);
  for (const share of centrality.values()) {
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(1);
  }
  expect(last).toBeLessThan(first ?? 0);
  await store.close();
});

it('counts a report half that is two days older than the newest', async () => {
  const [report] = fire;
  if (report === undefined) throw new Error('the samples are gone');
  const store = await storeWith([report, { ...report, id: 'later', at: '2025-03-06T09:00:00Z' }]);
  const all = await store.index.articles([report.id, 'later']);
  expect([...reportCentrality(all, all).values()]).toEqual([0.5, 1]);
  await store.close();
});
