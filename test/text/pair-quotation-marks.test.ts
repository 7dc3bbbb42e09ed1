import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairQuotationMarks } from '../../src/text/pair-quotation-marks.ts';
import { splitParagraphs } from '../../src/text/split-paragraphs.ts';

/** What stands between the marks, with a ">" for each level of nesting. */
function inside(text: string): readonly string[] {
  return pairQuotationMarks(text, splitParagraphs(text)).map(
    ({ start, end, depth }) => '>'.repeat(depth) + text.slice(start, end),
  );
}

const pairs: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  ['He said "yes" twice.', 'yes'],
  ['He said “yes” twice.', 'yes'],
  ['Той каза „да“ два пъти.', 'да'],
  ['Той каза „да” два пъти.', 'да'],
  ['Он сказал «да» дважды.', 'да'],
  ['He said ‘yes’ twice.', 'yes'],
  ['“He said ‘yes’ twice,” she said.', 'He said ‘yes’ twice,', '>yes'],
  ['«Она сказала «да», — и ушла».', 'Она сказала «да», — и ушла', '>да'],
  ["\"I'm sure it's the workers' choice,\" she said.", "I'm sure it's the workers' choice,"],
  ['“It’s the ’90s,” she said.', 'It’s the ’90s,'],
  ['He is 6\'2" and she said "tall" of him.', 'tall'],
  ['"yes," he said. "no."', 'yes,', 'no.'],
  ['"mixed marks," he said.”', 'mixed marks,'],
  ['"He told me, \'no,\' " she said.', "He told me, 'no,' ", '>no,'],
];

describe('pairs', () => {
  test.each(pairs)('%s', (text, ...found) => {
    expect(inside(text)).toEqual(found);
  });
});

describe('over paragraphs', () => {
  test('a quotation that is not closed goes on where the next paragraph opens with a mark', () => {
    const text = '“One.\n\n“Two.”';
    const found = pairQuotationMarks(text, splitParagraphs(text));
    expect(found.map(({ goesOn, closed }) => [goesOn, closed])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('a forgotten closing mark ends with its paragraph', () => {
    expect(inside('She said: "It rained.\n\nThe rest is told.')).toEqual(['It rained.']);
  });

  test('a mark that only opens inside a sentence is dropped', () => {
    expect(inside('The board was 5" wide.\n\nThe rest is told.')).toEqual([]);
  });

  test('a quotation may run over a single line break', () => {
    expect(inside('She said “it\nrained” then.')).toEqual(['it\nrained']);
  });
});

test('for any text, pairs lie in it and nest', () => {
  const marks = fc.array(
    fc.constantFrom('"', '“', '”', '„', '«', '»', '‘', '’', "'", 'a', ' ', '.', '\n', '\n\n'),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(marks, (parts) => {
      const text = parts.join('');
      const found = pairQuotationMarks(text, splitParagraphs(text));
      for (const [i, a] of found.entries()) {
        expect(
          a.outer.start <= a.start && a.start <= a.end && a.end <= a.outer.end && a.outer.end <= text.length,
        ).toBe(true);
        for (const b of found.slice(i + 1)) {
          expect(b.outer.start >= a.outer.end || b.outer.end <= a.outer.end).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});
