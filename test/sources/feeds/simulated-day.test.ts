import { describe, expect, it } from 'vitest';
import { simulateDay } from './simulate-day.ts';

describe('a day of feeds, some of which are busy, broken, moved or failing', () => {
  it('brings nearly everything in soon, and never asks a host twice at once', {
    timeout: 120_000,
  }, async () => {
    const day = await simulateDay(30, ':memory:');
    expect(day.published).toBeGreaterThan(100);
    expect(day.stored / day.published).toBeGreaterThan(0.95);
    expect(day.delayMinutes.median).toBeLessThan(60);
    expect(day.overlapping).toBe(0);
    // Fewer than one request in ten minutes and feed.
    expect(day.requests).toBeLessThan(30 * 144);
    expect(day.notModified).toBeGreaterThan(day.requests / 10);
  });
});
