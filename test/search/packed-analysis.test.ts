import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleTerms } from '../../src/search/article-terms.ts';
import { hashTerm, isNameHash } from '../../src/search/hash-term.ts';
import { packArticle } from '../../src/search/pack-article.ts';
import { unpackAnalysis, visitFields } from '../../src/search/packed-analysis.ts';
import { termsOfWord } from '../../src/search/word-terms.ts';
import { splitSentences } from '../../src/text/split-sentences.ts';
import { words } from '../../src/text/words.ts';

const word = fc.constantFrom(
  'Tulips',
  'bloomed',
  'early',
  'the',
  'Ada',
  'Каменов',
  'U.S.',
  '7',
  '1,500',
  'xü',
  '…',
  '',
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '. ', '\n\n', '—')), { maxLength: 60 })
  .map((pairs) => pairs.flat().join(''));
const language = fc.constantFrom('en', 'bg', 'und');

const termsOf = (piece: string, of: string) =>
  words(piece).flatMap((each) => termsOfWord(each.text, of).map(hashTerm));

it('unpacks to the sentences of the text with the terms of their words, wherever the bytes begin', () => {
  fc.assert(
    fc.property(text, text, language, fc.nat(3), (title, body, of, offset) => {
      const packed = packArticle({ title, text: body, skip: [], language: of });
      const moved = new Uint8Array(packed.length + offset);
      moved.set(packed, offset);
      const unpacked = unpackAnalysis(moved.subarray(offset));
      expect([...unpacked.title]).toEqual(termsOf(title, of));
      const sentences = splitSentences(body, of);
      expect(unpacked.sentences.map(({ start, end }) => ({ start, end }))).toEqual(sentences);
      expect(unpacked.sentences.map(({ terms }) => [...terms])).toEqual(
        sentences.map(({ start, end }) => termsOf(body.slice(start, end), of)),
      );
    }),
  );
});

it('takes for the lead what begins in the first 500 characters of what is not skipped', () => {
  const body = `Read also. ${'Tulips bloomed early this year. '.repeat(30)}`;
  const { sentences } = unpackAnalysis(
    packArticle({ title: '', text: body, skip: [{ start: 0, end: 11 }], language: 'en' }),
  );
  expect(sentences[0]?.start).toBe(11);
  expect(sentences.map(({ isLead }) => isLead)).toEqual(sentences.map(({ start }) => start < 511));
});

it('visits every term in its field, in order, and names the distinct ones', () => {
  fc.assert(
    fc.property(text, text, (title, body) => {
      const packed = packArticle({ title, text: body, skip: [], language: 'en' });
      const seen = { title: [], lead: [], body: [] } as Record<'title' | 'lead' | 'body', number[]>;
      const keep = (field: 'title' | 'lead' | 'body') => (all: Int32Array, start: number, end: number) => {
        seen[field].push(...all.subarray(start, end));
      };
      visitFields(packed, { title: keep('title'), lead: keep('lead'), body: keep('body') });
      const unpacked = unpackAnalysis(packed);
      const inSentences = (isLead: boolean) =>
        unpacked.sentences.flatMap((each) => (each.isLead === isLead ? [...each.terms] : []));
      expect(seen).toEqual({ title: [...unpacked.title], lead: inSentences(true), body: inSentences(false) });
      const { all, heading } = articleTerms(packed);
      expect(all).toEqual([...new Set([...seen.title, ...seen.lead, ...seen.body])]);
      expect(new Set(heading).size).toBe(heading.length);
      expect(new Set(heading)).toEqual(new Set([...seen.title, ...seen.lead, ...fourTimes(seen.body)]));
    }),
  );
});

/** With the lead's, as those stand in the heading already. */
const fourTimes = (terms: readonly number[]) =>
  terms.filter((term) => terms.filter((other) => other === term).length >= 4);

it('tells the sounds of names from words', () => {
  expect(isNameHash(hashTerm('~lberg'))).toBe(true);
  expect(isNameHash(hashTerm('berg'))).toBe(false);
});
