import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isCopy } from '../../../src/articles/copies/is-copy.ts';
import { overlapOf } from '../../../src/articles/copies/overlap.ts';
import { shinglesOf } from '../../../src/articles/copies/shingles.ts';
import { SKETCH_SHINGLES, sketchOf } from '../../../src/articles/copies/sketch.ts';
import { foldWords } from '../../../src/articles/fold-words.ts';
import { openStore, type Store } from '../../../src/storage/open-store.ts';
import { deskCopy } from './desk-copy.ts';
import { madeArticle, randomFrom } from './made-articles.ts';
import { measureCopies } from './measure-copies.ts';

const shinglesIn = (text: string) => shinglesOf(foldWords(text, []).hashes);
const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => `w${from + n}`).join(' ');
const compare = (one: string, other: string, sources: readonly (string | undefined)[]) =>
  isCopy(
    { shingles: shinglesIn(one), source: sources[0] },
    { shingles: shinglesIn(other), source: sources[1] },
  );

describe('the words of a text', () => {
  const slowly = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();
  const foldedText = (text: string) => String.fromCharCode(...foldWords(text, []).units);

  it('are the same by the fast way as by the slow one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (text) => foldedText(text) === slowly(text),
      ),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Дом', 'Й', 'ß', 'İ', 'ΟΔΟΣ', '½', '™', '…', ' ', 'e\u0301', '😀', 'Ａ', '’'),
        ),
        (pieces) => foldedText(pieces.join('')) === slowly(pieces.join('')),
      ),
    );
  });

  it('do not run together over what is skipped', () => {
    expect(String.fromCharCode(...foldWords('one skip two', [{ start: 3, end: 9 }]).units)).toBe('one two');
    expect(String.fromCharCode(...foldWords('skip', [{ start: 0, end: 4 }]).units)).toBe('');
  });

  it('are hashed one by one', () => {
    const { hashes } = foldWords('The ferry, the FERRY', []);
    expect(hashes).toHaveLength(4);
    expect(hashes[1]).toBe(hashes[3]);
    expect(hashes[0]).not.toBe(hashes[1]);
    expect(foldWords(' … ', []).hashes).toHaveLength(0);
  });
});

describe('a sketch', () => {
  it('is the smallest distinct shingles, ascending', () => {
    const shingles = shinglesIn(words(0, 500));
    const smallest = [...new Set(shingles)].sort((a, b) => a - b).slice(0, SKETCH_SHINGLES);
    expect(
      sketchOf(shinglesIn(`${words(0, 500)} ${words(0, 500)}`)).filter((s) => smallest.includes(s)),
    ).toHaveLength(sketchOf(shinglesIn(`${words(0, 500)} ${words(0, 500)}`)).length);
    expect(sketchOf(shingles)).toEqual(smallest);
  });

  it('of a few words is what they have', () => {
    expect(sketchOf(shinglesIn('one two three'))).toEqual([]);
    expect(sketchOf(shinglesIn('one two three four'))).toHaveLength(1);
  });
});

describe('overlap', () => {
  it('counts what is shared of both, and of the shorter', () => {
    const { resemblance, containment } = overlapOf(shinglesIn(words(0, 103)), shinglesIn(words(0, 53)));
    expect(containment).toBe(1);
    expect(resemblance).toBe(0.5);
  });

  it('is none where a text has no shingles', () => {
    expect(overlapOf(shinglesIn('one'), shinglesIn(words(0, 20)))).toEqual({
      resemblance: 0,
      containment: 0,
    });
  });
});

describe('a copy', () => {
  it.each([
    [
      'half of it with another half, between two outlets',
      words(0, 100),
      `${words(50, 100)} ${words(200, 250)}`,
      ['A', 'B'],
      true,
    ],
    [
      'half of it, within one outlet',
      words(0, 100),
      `${words(50, 100)} ${words(200, 250)}`,
      ['A', 'A'],
      false,
    ],
    ['nearly all of it, within one outlet', words(0, 300), words(10, 300), ['A', 'A'], true],
    [
      'half of it, where no outlet is known',
      words(0, 100),
      `${words(50, 100)} ${words(200, 250)}`,
      [],
      false,
    ],
    ['most of it, where no outlet is known', words(0, 100), `${words(200, 215)} ${words(15, 100)}`, [], true],
    ['a short notice with another number', `${words(0, 20)} 7`, `${words(0, 20)} 8`, ['A', 'B'], false],
    ['a short report in a digest of many', words(0, 60), words(0, 600), ['A', 'B'], false],
    ['a paragraph of background', words(0, 400), `${words(0, 60)} ${words(500, 800)}`, ['A', 'B'], false],
  ] as const)('or not: %s', (_what, one, other, [a, b], expected) => {
    expect(compare(one, other, [a, b])).toBe(expected);
  });
});

describe('an archive', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(':memory:');
  });
  afterEach(() => store.close());

  it('recognises what other desks made of its articles, and joins no others', async () => {
    const random = randomFrom(7);
    const originals = Array.from({ length: 150 }, (_, n) => madeArticle(n, random));
    const copies = originals.map((article) => deskCopy(article, random));
    const { recognised, joined } = await measureCopies(store.archive, originals, copies);
    expect(joined).toBe(0);
    expect(recognised).toBeGreaterThanOrEqual(0.99);
    const pair = await store.index.articles(['m3', 'm3-copy', 'm4']);
    const [key, keyOfCopy, otherKey] = pair.map(({ contentKey }) => contentKey);
    expect(keyOfCopy).toBe(key);
    expect(otherKey).not.toBe(key);
  });
});
