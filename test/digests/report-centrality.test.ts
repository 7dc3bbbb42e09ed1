import { expect, it } from 'vitest';
import { reportCentrality } from '../../src/digests/report-centrality.ts';
import { fire, storeWith } from './newsroom.ts';

it('holds the reports that most others resemble to be nearer to the story than an offshoot', async () => {
  const offshoot = {
    id: 'insurer',
    title: 'Insurer Halden expects to pay for Ostrava',
    text: 'The insurer Halden in Zurich said on Wednesday that the fire in Ostrava may cost Halden 12 million. Its head, Lina Frei, spoke at a meeting in Basel.',
    at: '2025-03-05T07:00:00Z',
  };
  const store = await storeWith([...fire, offshoot]);
  const all = await store.index.articles([...fire.map(({ id }) => id), 'insurer']);
  const centrality = reportCentrality(all, all);
  const [first, , , last] = all.map((report) => centrality.get(report) ?? 0);
  expect(Math.max(...centrality.values())).toBe(1);
  expect(last).toBeGreaterThanOrEqual(0.5);
  expect(last).toBeLessThan(first ?? 0);
  await store.close();
});
