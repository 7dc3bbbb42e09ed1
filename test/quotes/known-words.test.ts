import { expect, test } from 'vitest';
import { english } from '../../src/quotes/languages/english.ts';
import { EMPTY_HASH, KnownWords, nextHash } from '../../src/quotes/tokens/known-words.ts';
import { Shape, WordClass } from '../../src/quotes/tokens/word-class.ts';
import { unitsOf } from '../../src/text/units-of.ts';

function look(known: KnownWords, word: string, hash?: number) {
  const units = unitsOf(`(${word})`);
  return known.at(units, 1, units.length - 1, hash ?? units.subarray(1, -1).reduce(nextHash, EMPTY_HASH));
}

test('tells what a word is, the second time from memory', () => {
  const known = new KnownWords(english.lexicon);
  const said = look(known, 'Said');
  expect(said).toMatchObject({ word: 'said', bits: WordClass.Say, shape: Shape.Capital, keepsPoint: false });
  expect(look(known, 'Said')).toBe(said);
  expect(look(known, 'said').shape).toBe(0);
  expect(look(known, 'Sen').keepsPoint).toBe(true);
});

test('keeps words of one hash apart', () => {
  const known = new KnownWords(english.lexicon);
  expect(look(known, 'bridge', 7).word).toBe('bridge');
  expect(look(known, 'bridges', 7).word).toBe('bridges');
  expect(look(known, 'ridge', 7).word).toBe('ridge');
  expect(look(known, 'bridge', 7).word).toBe('bridge');
});

test('begins anew when it is full, and goes on telling words apart', () => {
  const known = new KnownWords(english.lexicon);
  for (let i = 0; i < 70_000; i++) expect(look(known, `word${i}`).word === `word${i}`).toBe(true);
  for (let i = 0; i < 70_000; i += 997) expect(look(known, `word${i}`).word).toBe(`word${i}`);
});
