import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashTerm, isNameHash } from '../../src/search/hash-term.ts';
import type { IndexTerm } from '../../src/search/index-terms.ts';
import { packAnalysis, unpackAnalysis, visitTerms } from '../../src/search/packed-analysis.ts';

const terms = fc.array(fc.string({ minLength: 1 }).map((text) => ({ text, hash: hashTerm(text) })));
const sentence = fc.record({ start: fc.nat(), end: fc.nat(), terms, isLead: fc.boolean() });
const analysis = fc.record({ title: terms, sentences: fc.array(sentence) });

const hashOf = ({ hash }: IndexTerm) => hash;

it('unpacks to what was packed, wherever the bytes begin', () => {
  fc.assert(
    fc.property(analysis, fc.nat(3), (original, offset) => {
      const packed = packAnalysis(original);
      const moved = new Uint8Array(packed.length + offset);
      moved.set(packed, offset);
      const unpacked = unpackAnalysis(moved.subarray(offset));
      expect([...unpacked.title]).toEqual(original.title.map(hashOf));
      expect(unpacked.sentences.map((each) => ({ ...each, terms: [...each.terms] }))).toEqual(
        original.sentences.map((each) => ({ ...each, terms: each.terms.map(hashOf) })),
      );
    }),
  );
});

it('visits every term in its field, in order', () => {
  fc.assert(
    fc.property(analysis, (original) => {
      const seen = { title: [], lead: [], body: [] } as Record<'title' | 'lead' | 'body', number[]>;
      visitTerms(packAnalysis(original), {
        title: (term) => seen.title.push(term),
        lead: (term) => seen.lead.push(term),
        body: (term) => seen.body.push(term),
      });
      const inSentences = (isLead: boolean) =>
        original.sentences.flatMap((each) => (each.isLead === isLead ? each.terms.map(hashOf) : []));
      expect(seen).toEqual({
        title: original.title.map(hashOf),
        lead: inSentences(true),
        body: inSentences(false),
      });
    }),
  );
});

it('tells the sounds of names from words', () => {
  expect(isNameHash(hashTerm('~lberg'))).toBe(true);
  expect(isNameHash(hashTerm('berg'))).toBe(false);
});
