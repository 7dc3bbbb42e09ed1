import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtsOfWording } from '../../../src/answers/check/check-wording.ts';
import { isStatedBy, readWording } from '../../../src/answers/check/is-stated-by.ts';
import { readStatement } from '../../../src/answers/check/read-statement.ts';

const SENTENCES = [
  'Ada Brenn closed the bridge on Monday.',
  'Ada Brenn did not close the bridge on Monday.',
  'The bridge was closed by Ada Brenn, and the ferry to Orlin stops at noon.',
  'The ferry to Orlin stops at noon.',
  'The ferry to Orlin may stop at noon, Ivo Marsh said.',
  'The storm sank 12 boats; the harbour is shut.',
  'The storm sank 13 boats.',
  'The harbour is shut.',
] as const;

const sourcesOf = (sentences: readonly string[]) =>
  sentences.map((sentence) => readStatement(sentence, 'en'));

describe('whether sources state a sentence', () => {
  it('is told as the reasons against it would tell', () => {
    const sentence = fc.constantFrom(...SENTENCES);
    const joined = fc
      .tuple(sentence, fc.constantFrom('; ', ', and ', ', while '), sentence)
      .map(([first, joint, second]) => `${first.slice(0, -1)}${joint}${second}`);
    fc.assert(
      fc.property(
        fc.oneof(sentence, joined),
        fc.array(sentence, { minLength: 1, maxLength: 3 }),
        (text, spans) => {
          const sources = sourcesOf(spans);
          expect(isStatedBy(readWording(text, 'en'), sources)).toBe(
            doubtsOfWording(text, sources, 'en').length === 0,
          );
        },
      ),
    );
  });

  it('is told clause by clause where different sentences state them', () => {
    const sources = sourcesOf(['The storm sank 12 boats.', 'The harbour is shut.']);
    expect(isStatedBy(readWording('The storm sank 12 boats; the harbour is shut.', 'en'), sources)).toBe(
      true,
    );
    expect(isStatedBy(readWording('The storm sank 12 boats; the harbour is open.', 'en'), sources)).toBe(
      false,
    );
  });

  it('is false of no sources at all', () => {
    expect(isStatedBy(readWording('The harbour is shut.', 'en'), [])).toBe(false);
  });
});
