import { expect, it } from 'vitest';
import { giveBackMemory } from '../../src/ops/give-back-memory.ts';

it('collects what nothing refers to any more', () => {
  const size = 1_000_000;
  let held: number[] | null = Array.from({ length: size }, (_, n) => n + 0.5);
  giveBackMemory();
  const before = process.memoryUsage().heapUsed;
  expect(held).toHaveLength(size);
  held = null;
  giveBackMemory();
  expect(before - process.memoryUsage().heapUsed).toBeGreaterThan(4 * size);
});
