import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameDistance } from '../../src/people/edit-distance.ts';

test.each([
  ['paskav', 'paskav', 0],
  ['paskav', 'paksav', 1],
  ['paskav', 'paskv', 1],
  ['paskav', 'laskav', 1],
  ['paskav', 'lasakv', 2],
  ['', 'ab', 2],
  ['abcdef', 'uvwxyz', 4],
])('lies between %s and %s at %i, told up to 3', (a, b, distance) => {
  expect(nameDistance(a, b, 3)).toBe(distance);
});

test('is symmetric and stops at the limit', () => {
  const key = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(key, key, fc.integer({ min: 0, max: 8 }), (a, b, limit) => {
      expect(nameDistance(a, b, limit)).toBe(nameDistance(b, a, limit));
      expect(nameDistance(a, b, limit)).toBe(Math.min(nameDistance(a, b, 8), limit + 1));
    }),
  );
});
