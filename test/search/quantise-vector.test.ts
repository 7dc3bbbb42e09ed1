import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cosineTo, quantiseVector } from '../../src/search/quantise-vector.ts';

const component = fc.double({ min: -1, max: 1, noNaN: true });
const vectors = fc.tuple(
  fc.array(component, { minLength: 256, maxLength: 256 }),
  fc.array(component, { minLength: 256, maxLength: 256 }),
);

function exactCosine(one: readonly number[], other: readonly number[]): number {
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
}

it('keeps directions to a hundredth of a cosine', () => {
  fc.assert(
    fc.property(vectors, ([one, other]) => {
      fc.pre(one.filter((value) => Math.abs(value) > 0.1).length > 20);
      fc.pre(other.filter((value) => Math.abs(value) > 0.1).length > 20);
      expect(cosineTo(quantiseVector(one))(quantiseVector(other))).toBeCloseTo(exactCosine(one, other), 1.7);
    }),
  );
});

it('does not mind how long a vector is', () => {
  expect(quantiseVector([3, -6])).toEqual(quantiseVector([0.001, -0.002]));
  expect(cosineTo(quantiseVector([0, 0]))(quantiseVector([1, 0]))).toBe(0);
});
