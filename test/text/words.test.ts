import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/text/words.ts';

const textsOf = (text: string) => words(text).map((word) => word.text);

describe('words', () => {
  it.each([
    ['Two words, no more!', ['Two', 'words', 'no', 'more']],
    ["Aasen's boat isn't hers", ["Aasen's", 'boat', "isn't", 'hers']],
    ['об’єкт і м’ята', ['об’єкт', 'і', 'м’ята']],
    ['paid 1,500.50 for 3 nets.', ['paid', '1,500.50', 'for', '3', 'nets']],
    ['the U.S. fleet, the U.S.', ['the', 'U.S.', 'fleet', 'the', 'U.S.']],
    ['twenty-one well-known', ['twenty', 'one', 'well', 'known']],
    ['“quoted” and ‘quoted’', ['quoted', 'and', 'quoted']],
    ['end.Next', ['end', 'Next']],
    ['cafe\u0301', ['cafe\u0301']],
    ['  \n', []],
  ])('of %j are %j', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it('are slices in order that do not overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const word of words(text)) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(word.start, word.end)).toBe(word.text);
          last = word.end;
        }
      }),
    );
  });

  it('keep to the part of the text that was asked for', () => {
    const text = 'alpha beta gamma';
    expect(words(text, 6, 10)).toEqual([{ text: 'beta', start: 6, end: 10 }]);
    expect(words(text, 7, 9)).toEqual([{ text: 'et', start: 7, end: 9 }]);
  });
});
