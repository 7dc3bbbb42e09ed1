import { describe, expect, it } from 'vitest';
import { inParts } from '../../src/storage/sql/in-parts.ts';

describe('what is cut into parts for one statement each', () => {
  it.each([
    { all: [], parts: [] },
    { all: [1, 2], parts: [[1, 2]] },
    { all: [1, 2, 3], parts: [[1, 2, 3]] },
    { all: [1, 2, 3, 4], parts: [[1, 2, 3], [4]] },
  ])('keeps all of $all in order, at most three together', ({ all, parts }) => {
    expect(inParts(all, 3)).toEqual(parts);
  });
});
