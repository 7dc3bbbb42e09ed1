import fc from 'fast-check';
import { newStemmer } from 'snowball-stemmers';
import { expect, it } from 'vitest';
import { stemEnglish } from '../../src/text/stem-english.ts';

const published = newStemmer('english');

const ENDINGS =
  'ed eed ing edly eedly ingly s ss us ies ied sses tional enci anci abli entli izer ization ational ation ator alism ' +
  'aliti alli fulness ousli ousness iveness iviti biliti bli ogi fulli lessli li icate ative alize iciti ical ful ness ' +
  "ic ance ence able ible ate ive ize iti al ism ion er ous ant ent ment ement e l y yy ly 's '";

it('gives what the published stemmer gives, whatever the word and its endings', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeiouybdgklnrstwxz'), maxLength: 6 });
  const beginning = fc.oneof(
    letters,
    fc.constantFrom("'", 'gener', 'commun', 'arsen', 'pro', 'succ', 'tt', 'log'),
  );
  const ending = fc.constantFrom('', ...ENDINGS.split(' '));
  fc.assert(
    fc.property(beginning, ending, ending, (word, first, second) => {
      expect(stemEnglish(word + first + second)).toBe(published.stem(word + first + second));
    }),
    { numRuns: 3_000 },
  );
});

it.each([
  'skis',
  'dying',
  'news',
  'andes',
  'inning',
  'herrings',
  'proceed',
  'exceeding',
  'only',
  'yes',
  'I',
  '',
])('leaves exceptions as the published stemmer does: %s', (word) => {
  expect(stemEnglish(word.toLowerCase())).toBe(published.stem(word.toLowerCase()));
});
