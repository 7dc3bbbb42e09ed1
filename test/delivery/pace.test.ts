import { expect, it } from 'vitest';
import { createPace } from '../../src/delivery/pace.ts';

const HOUR_MS = 3_600_000;
const NOW_MS = 10 * HOUR_MS;
const pace = () => createPace({ chatIntervalMs: 1_000 });

it('keeps an interval in a chat, by what went out here or elsewhere', () => {
  const own = pace();
  own.take(7, NOW_MS);
  expect(own.readyAt(7, null, NOW_MS + 1)).toBe(NOW_MS + 1_000);
  expect(own.readyAt(8, NOW_MS - 400, NOW_MS)).toBe(NOW_MS + 600);
  expect(own.readyAt(9, null, NOW_MS)).toBeLessThanOrEqual(NOW_MS);
});

it('lets a group have its messages of a minute, and a person any number', () => {
  const own = createPace({ chatIntervalMs: 1_000, groupPerMinute: 3 });
  for (const seconds of [0, 1, 30]) {
    own.take(-5, NOW_MS + seconds * 1_000);
    own.take(5, NOW_MS + seconds * 1_000);
  }
  own.takeEdit(-6, NOW_MS);
  expect(own.readyAt(-5, null, NOW_MS + 40_000)).toBe(NOW_MS + 60_000);
  expect(own.readyAt(-6, null, NOW_MS + 40_000)).toBeLessThanOrEqual(NOW_MS + 40_000);
  expect(own.readyAt(5, null, NOW_MS + 40_000)).toBeLessThanOrEqual(NOW_MS + 40_000);
  own.take(-5, NOW_MS + 60_000);
  expect(own.readyAt(-5, null, NOW_MS + 60_500)).toBe(NOW_MS + 61_000);
});

it('holds longest by whoever asked for longest', () => {
  const own = pace();
  own.holdChat(7, NOW_MS + 30_000, NOW_MS);
  own.take(7, NOW_MS + 5);
  expect(own.readyAt(7, null, NOW_MS + 10)).toBe(NOW_MS + 30_000);
  own.holdAll(NOW_MS + 60_000, NOW_MS);
  own.holdAll(NOW_MS + 20_000, NOW_MS + 1);
  expect(own.readyAt(8, null, NOW_MS + 10)).toBe(NOW_MS + 60_000);
});

it('holds nobody for an hour because the clock was set back by one', () => {
  const own = pace();
  own.take(7, NOW_MS);
  own.holdAll(NOW_MS + 1_000, NOW_MS);
  const back = NOW_MS - HOUR_MS;
  expect(own.readyAt(7, NOW_MS, back)).toBeLessThanOrEqual(back);
  own.take(7, back);
  expect(own.readyAt(7, null, back)).toBe(back + 1_000);
});
