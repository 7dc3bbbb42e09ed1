import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PriorityQueue } from '../../src/stories/priority-queue.ts';

it('gives back what was put in, the highest priority first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const queue = new PriorityQueue<number>((number) => number);
      for (const number of numbers) queue.push(number);
      const out: number[] = [];
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) out.push(next);
      expect(out).toEqual(numbers.toSorted((a, b) => b - a));
    }),
  );
});
