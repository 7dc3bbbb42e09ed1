import { expect, it } from 'vitest';
import { readNumber } from '../../../src/answers/check/read-number.ts';

const joined = () => true;

it.each([
  ['17', 17, 1],
  ['1,500', 1_500, 1],
  ['1,500.5', 1_500.5, 1],
  ['3,5', 3.5, 1],
  ['10 000', 10_000, 2],
  ['1 250 000', 1_250_000, 3],
  ['28m', 28_000_000, 1],
  ['3rd', 3, 1],
  ['12 million', 12_000_000, 2],
  ['twenty five thousand', 25_000, 3],
  ['seventeen', 17, 1],
  ['12 милиона', 12_000_000, 2],
  ['два милиарда', 2_000_000_000, 2],
  ['дев’ять тисяч'.replace('’', "'"), 9_000, 2],
])('%s is %d', (text, value, count) => {
  expect(readNumber(text.split(' '), 0, joined)).toEqual({ value, words: count });
});

it.each(['one', 'million', 'bridge'])('“%s” alone is no number', (word) => {
  expect(readNumber([word], 0, joined)).toBeNull();
});

it('parts what more than a space parts', () => {
  expect(readNumber(['10', '000'], 0, () => false)).toEqual({ value: 10, words: 1 });
});
