import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';
import type { Quote } from '../../src/quotes/quote.ts';

const languages = ['en', 'bg', 'ru', 'uk', 'und'];
const pieces = [
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  '‘',
  '’',
  "'",
  '— ',
  ' – ',
  ', ',
  '. ',
  '? ',
  ': ',
  '\n',
  '\n\n',
  '(',
  ')',
  'he said',
  'said Peskov',
  'Maria Keller ',
  'the ',
  'according to ',
  'that ',
  'Президент ',
  'сказал ',
  'каза ',
  'заявив ',
  'что ',
  'the bridge is closed',
  'Мост закрыт',
  '\ud800',
  '\u0000',
  '👩‍👩‍👧',
  'U.S. ',
  '<tweet id="1">',
];
const news = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const texts = fc.oneof(news, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));

describe('for any text', () => {
  test('every span is a slice of the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (text, language) => {
        for (const quote of extractQuotes({ text, language })) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          for (const range of [quote.cue, quote.speaker?.mention]) {
            if (range)
              expect(range.start >= 0 && range.start < range.end && range.end <= text.length).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no two direct quotations overlap unless one holds the other', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (text, language) => {
        const direct = extractQuotes({ text, language }).filter(({ kind }) => kind === 'direct');
        for (const [i, a] of direct.entries())
          for (const b of direct.slice(i + 1)) expect(areApartOrNested(a, b)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the same input gives the same quotations', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(extractQuotes({ text })).toEqual(extractQuotes({ text }));
      }),
    );
  });

  test('nothing is found in skipped ranges', () => {
    fc.assert(
      fc.property(news, fc.nat(200), fc.nat(200), (text, a, b) => {
        const skip = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        if (skip.start === skip.end) return;
        for (const { start, end, kind } of extractQuotes({ text, language: 'en', skip: [skip] })) {
          if (kind === 'direct') expect(end <= skip.start || start >= skip.end).toBe(true);
        }
      }),
    );
  });
});

function areApartOrNested(a: Quote, b: Quote): boolean {
  const apart = a.end <= b.start || b.end <= a.start;
  const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
  return apart || nested;
}

describe('cost grows with length', () => {
  const repeated: readonly (readonly [what: string, piece: string])[] = [
    ['straight marks', '"'],
    ['curly marks', '“”'],
    ['opening marks', '“ '],
    ['single marks', "'a "],
    ['capitals', 'Ab Cd '],
    ['commas', 'a, '],
    ['one unbroken word', 'a'],
    ['reports', '"Yes," Maria Keller said. '],
    ['continuations', '"Yes." '],
    ['paragraphs of quotations', '“Yes.\n\n'],
    ['namesakes', 'Anna Brandt said no. '],
    ['pronouns', 'He said that it rained. '],
    ['descriptions', 'The senator said that it rained. '],
    ['verbs', 'said '],
    ['points', '. '],
    ['tags', '<a '],
    ['labels', 'OSEI: Yes?\n'],
    ['guillemets', '«a» '],
    ['quotations inside quotations', '“He said ‘yes’ to me,” Keller said. '],
  ];
  const short = 30_000;

  test.each(repeated)('in proportion for %s', (_what, piece) => {
    const text = piece.repeat(Math.ceil((4 * short) / piece.length));
    const quarter = text.slice(0, short);
    // The quickest of several runs, by this thread's own time: other work on the machine only ever adds to it.
    const small = quickest(() => extractQuotes({ text: quarter, language: 'en' }));
    const large = quickest(() => extractQuotes({ text, language: 'en' }));
    // Four times the text takes four times as long; quadratic cost would take sixteen. In between is a busy machine.
    expect(large).toBeLessThan(10 * small + 50);
  });
});

test('reads a megabyte of one word, and words of every length', () => {
  expect(extractQuotes({ text: `“Go,” ${'a'.repeat(1_000_000)} said.`, language: 'en' })).toHaveLength(1);
  for (let length = 30; length < 50; length++) {
    const name = `K${'e'.repeat(length)}r`;
    expect(extractQuotes({ text: `“Go,” ${name} said.`, language: 'en' })[0]?.speaker?.name).toBe(name);
  }
});

function quickest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4; i++) {
    const start = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
