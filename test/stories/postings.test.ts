import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Postings } from '../../src/stories/postings.ts';

it('keeps each list as a list of its own would be, however they grow and shrink', () => {
  const act = fc.record({ term: fc.nat(3_000), number: fc.nat(50), isFilter: fc.boolean() });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 300 }), fc.nat(4), (acts, spread) => {
      const postings = new Postings();
      const lists = new Map<number, number[]>();
      for (const { term: wide, number, isFilter } of acts) {
        const term = spread === 0 ? wide : wide % (4 * spread);
        postings.reserve(term);
        const list = lists.get(term) ?? [];
        if (isFilter && list.length > 0) {
          postings.filter(term, (each) => each % 2 === 0);
          lists.set(
            term,
            list.filter((each) => each % 2 === 0),
          );
        } else {
          postings.push(term, number);
          lists.set(term, [...list, number]);
        }
      }
      for (const [term, list] of lists) {
        const start = postings.startOf(term);
        const found = Array.from({ length: postings.lengthOf(term) }, (_, n) => postings.at(start + n));
        expect(found).toEqual(list);
      }
    }),
  );
});
