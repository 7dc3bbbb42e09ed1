import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quotationLetters } from '../../src/stories/quotation-letters.ts';
import type { StoryFacts } from '../../src/stories/story-facts.ts';
import { additionsOf } from '../../src/stories/told-facts.ts';

const facts = (articleId: string, told: Partial<StoryFacts> & { readonly says?: string }): StoryFacts => ({
  articleId,
  version: 1,
  adds: false,
  people: [],
  figures: [],
  quotations: told.says === undefined ? [] : [{ start: 0, end: 1, letters: quotationLetters(told.says) }],
  ...told,
});

const LONG = 'The bolts of this bridge will hold for a century, and so will we.';

it('knows what each report added: people in any script, figures, quotations', () => {
  const added = additionsOf([
    facts('a', { people: ['Petr Hala'], figures: [2, 140], says: LONG }),
    facts('b', { people: ['Петр Хала', 'Eva Kolarova'], figures: [140, 150], says: 'We ran for our lives.' }),
    facts('c', { people: ['Eva Kolarova'], figures: [2] }),
  ]);
  expect(added.get('b')).toMatchObject({ people: ['Eva Kolarova'], figures: [150] });
  expect(added.get('b')?.quotations).toHaveLength(1);
  expect(added.get('c')).toEqual({ people: [], figures: [], quotations: [] });
});

it('takes a piece of a quotation for known, and the whole of which a few words were told for new', () => {
  const isNew = (first: string, then: string) =>
    additionsOf([facts('a', { says: first }), facts('b', { says: then })]).get('b')?.quotations.length === 1;
  expect(isNew(LONG, 'will hold for a century')).toBe(false);
  expect(isNew('The bolts of this bridge will hold for a century', LONG)).toBe(false);
  expect(isNew('will hold for a century', LONG)).toBe(true);
});

it('gives each figure to the first report that has it, once', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 9 })), { maxLength: 8 }), (reports) => {
      const added = additionsOf(
        reports.map((figures, n) => facts(`${n}`, { figures: [...new Set(figures)] })),
      );
      const all = [...added.values()].flatMap(({ figures }) => figures);
      expect(all.toSorted()).toEqual([...new Set(reports.flat())].toSorted());
    }),
  );
});
