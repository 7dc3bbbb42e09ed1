import { expect, it } from 'vitest';
import { SendingRate } from '../../../src/ops/metrics/sending-rate.ts';

const at = (second: number) => new Date(Date.UTC(2026, 4, 16) + second * 1_000);

it('is of the last minute', () => {
  const rate = new SendingRate();
  for (let second = 0; second < 60; second++) for (let n = 0; n < 3; n++) rate.add(at(second));
  expect(rate.perSecond(at(59))).toBe(3);
  expect(rate.perSecond(at(89))).toBe(1.5);
  expect(rate.perSecond(at(119))).toBe(0);
  rate.add(at(500));
  expect(rate.perSecond(at(500))).toBeCloseTo(1 / 60);
});

it('is not thrown off by a clock that is set back', () => {
  const rate = new SendingRate();
  rate.add(at(3_600));
  rate.add(at(0));
  expect(rate.perSecond(at(0))).toBeCloseTo(2 / 60);
});
