import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitParagraphs } from '../../src/text/split-paragraphs.ts';

const rows: readonly (readonly [what: string, text: string, paragraphs: readonly string[]])[] = [
  ['empty lines part paragraphs', 'One.\n\nTwo.', ['One.', 'Two.']],
  ['a line break parts them as well', 'One.\nTwo.', ['One.', 'Two.']],
  ['hard-wrapped lines are one', 'The bridge was\nclosed on Monday.', ['The bridge was\nclosed on Monday.']],
  [
    'a headline without a full stop stands alone',
    'Bridge closed\nThe bridge is old.',
    ['Bridge closed', 'The bridge is old.'],
  ],
  ['white space around is left out', '  One.  \r\n \n Two. ', ['One.', 'Two.']],
  ['nothing is in nothing', ' \n ', []],
];
test.each(rows)('%s', (_what, text, paragraphs) => {
  expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
});

test('nothing but white space lies between paragraphs', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '\t', '\u00a0') }), (text) => {
      let at = 0;
      for (const { start, end } of splitParagraphs(text)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
