import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/split-sentences.ts';

const split = (text: string, language = 'en') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[string, string, string[]]>([
    ['end at a full stop', 'en', ['The dam broke.', 'Two villages were flooded.']],
    ['do not end at a title', 'en', ['Mr. Smith met Dr. Brown on Monday.', 'They spoke for an hour.']],
    ['do not end at an initial', 'en', ['George W. Marsh left.', 'J. R. Hill stayed.']],
    ['do not end at U.S. before a name', 'en', ['The U.S. President arrived.', 'He left.']],
    ['end at U.S. before a word that begins one', 'en', ['He flew to the U.S.', 'The talks began.']],
    ['do not end within a number', 'en', ['It rose by 3.5 percent to 1.2 million.', 'Prices fell.']],
    ['keep a short quotation whole', 'en', ['"It broke. We ran," she said.', 'Nobody was hurt.']],
    ['end after a closing mark', 'en', ['She said: "It broke."', 'Nobody was hurt.']],
    ['end at a question', 'en', ['Why now?', 'Nobody knows!', 'Or so it seems…', '“We wait.”']],
    ['may begin with a number', 'en', ['It rained.', '12 people came.']],
    ['may begin with a dash', 'ru', ['Дождь пошёл.', '— Мы ждали, — сказал он.']],
    [
      'know Russian abbreviations',
      'ru',
      ['В 2024 г. Орлин вырос на 3 тыс. Жителей стало больше.', 'Это много.'],
    ],
    ['know Bulgarian abbreviations', 'bg', ['На ул. Иван Вазов живее проф. Петров.', 'Той е на 60 г.']],
    ['know Ukrainian abbreviations', 'uk', ['На вул. Шевченка живе проф. Коваль.', 'Йому 60 років.']],
  ])('%s', (_name, language, sentences) => {
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });

  it('never run over a blank line', () => {
    expect(split('A headline without a stop\n\nThe first sentence. The second')).toEqual([
      'A headline without a stop',
      'The first sentence.',
      'The second',
    ]);
  });

  it('cover everything but white space, in order', () => {
    const piece = fc.constantFrom(
      'Mr',
      'U.S',
      'a',
      'Б',
      '.',
      '!',
      '…',
      ' ',
      '\n',
      '\n\n',
      '"',
      '“',
      '”',
      '«',
      '»',
      '(',
      ')',
      '7',
      '—',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('en', 'ru', 'xx'),
        (pieces, language) => {
          const text = pieces.join('');
          let covered = 0;
          for (const { start, end } of splitSentences(text, language)) {
            expect(start).toBeGreaterThanOrEqual(covered);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(covered, start).trim()).toBe('');
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            covered = end;
          }
          expect(text.slice(covered).trim()).toBe('');
        },
      ),
    );
  });

  it.each(['. ', 'A. ', '" ', '? A'])('cost no more per character in a longer text: %j', (unit) => {
    const cost = (copies: number) => {
      const text = unit.repeat(copies);
      // The best of several runs: a busy machine slows some, never speeds one up.
      const runs = Array.from({ length: 5 }, () => {
        const started = performance.now();
        splitSentences(text, 'en');
        return performance.now() - started;
      });
      return Math.min(...runs) / text.length;
    };
    const short = Math.max(cost(10_000), 1e-5);
    expect(cost(80_000) / short).toBeLessThan(6);
  });
});
