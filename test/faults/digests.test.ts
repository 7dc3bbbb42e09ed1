import { expect, it } from 'vitest';
import { isLong } from './is-long.ts';
import { broadcast } from './simulation/broadcast.ts';
import { simulateMonth } from './simulation/simulate-month.ts';

const MONTH = isLong
  ? { readers: 100_000, days: 30, kills: 500, seed: 20_261_015 }
  : { readers: 1_000, days: 30, kills: 20, seed: 20_261_015 };

/** Half a minute on a machine that does nothing else. */
const TIMEOUT_MS = isLong ? 24 * 3_600_000 : 600_000;

it(
  `a month of digests to ${MONTH.readers} readers in forty zones, with ${MONTH.kills} kills: none twice, none lost`,
  async () => {
    const { doubled, lost, unordered, unknown, due, delivered, kills, tooFast } = await simulateMonth(MONTH);
    console.info({ due, delivered, unknown, kills, tooFast });
    expect(kills).toBe(MONTH.kills);
    expect(doubled).toEqual([]);
    expect(lost).toEqual([]);
    expect(unordered).toEqual([]);
    expect(tooFast).toBe(0);
    expect(unknown).toBeLessThan(due * 0.05);
  },
  TIMEOUT_MS,
);

it(
  'a broadcast keeps the rate that is allowed, and provokes no refusal',
  async () => {
    const { rate, tooFast } = await broadcast({ readers: isLong ? 20_000 : 1_000 });
    console.info({ rate });
    expect(tooFast).toBe(0);
    expect(rate).toBeGreaterThanOrEqual(0.97);
  },
  TIMEOUT_MS,
);
