import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitArticle } from '../../src/ops/split-article.ts';

const line = fc.string({ unit: 'grapheme', maxLength: 12 });
const text = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
const range = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

it('gives every visible character once, in order', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(range, { maxLength: 3 }),
      fc.option(range, { nil: undefined }),
      (whole, skip, passage) => {
        const pieces = splitArticle(whole, skip, passage).flatMap((paragraph) => paragraph.pieces);
        const shown = pieces.map(({ start, end }) => whole.slice(start, end)).join('');
        expect(shown.replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
      },
    ),
  );
});

it('marks just the characters of the passage', () => {
  fc.assert(
    fc.property(text, range, (whole, passage) => {
      const marked = splitArticle(whole, [], passage)
        .flatMap(({ pieces }) => pieces)
        .filter(({ isPassage }) => isPassage)
        .map(({ start, end }) => whole.slice(start, end))
        .join('');
      expect(marked.replace(/\s/g, '')).toBe(whole.slice(passage.start, passage.end).replace(/\s/g, ''));
    }),
  );
});

it('takes a paragraph for skipped only where all of it is', () => {
  const skipOf = (start: number, end: number) =>
    splitArticle('One two.\nThree.', [{ start, end }], undefined);
  expect(skipOf(0, 8).map(({ isSkipped }) => isSkipped)).toEqual([true, false]);
  expect(skipOf(0, 3).map(({ isSkipped }) => isSkipped)).toEqual([false, false]);
});
