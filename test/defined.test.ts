import { expect, it } from 'vitest';
import { defined } from '../src/defined.ts';

it('leaves out what is undefined, and nothing else', () => {
  expect(Object.keys(defined({ url: undefined, title: '', count: 0, author: null, isCopy: false }))).toEqual([
    'title',
    'count',
    'author',
    'isCopy',
  ]);
});

it('keeps what is always there required, and makes optional what may be missing', () => {
  const given: { readonly id: number; readonly source?: string } = defined({
    id: 1,
    source: ['Reuters'].at(1),
  });
  expect(given).toEqual({ id: 1 });
});
