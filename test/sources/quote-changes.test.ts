import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/quotes/quote.ts';
import { compareQuotes } from '../../src/sources/quote-changes.ts';
import { quoteOf } from '../storage/article-fixtures.ts';

const said = (words: string, speaker: string): Quote => quoteOf(words, words, speaker);
const changes = (before: readonly Quote[], quotes: readonly Quote[]) =>
  compareQuotes(before, { version: 2, quotes });

describe('quotations of a changed article', () => {
  it('that stand as they stood are no change, whatever their marks and capitals', () => {
    expect(changes([said('We leave at noon,', 'Ann Lee')], [said('“we leave at NOON.”', 'Ann Lee')])).toEqual(
      [],
    );
  });

  it('vanish', () => {
    expect(changes([said('We leave at noon,', 'Ann Lee')], [said('No comment', 'Bo Ek')])).toEqual([
      { version: 2, kind: 'vanished', words: 'We leave at noon,', speaker: 'Ann Lee' },
    ]);
  });

  it('are reworded', () => {
    expect(
      changes([said('We leave at noon tomorrow', 'Ann Lee')], [said('We may leave at noon', 'Ann Lee')]),
    ).toEqual([
      {
        version: 2,
        kind: 'reworded',
        words: 'We leave at noon tomorrow',
        speaker: 'Ann Lee',
        wordsNow: 'We may leave at noon',
      },
    ]);
  });

  it('are given to somebody else', () => {
    expect(changes([said('We leave', 'Ann Lee')], [said('We leave', 'Bo Ek')])).toEqual([
      { version: 2, kind: 'reattributed', words: 'We leave', speaker: 'Ann Lee', speakerNow: 'Bo Ek' },
    ]);
  });

  it('without marks are not looked at: how they are cut may change by itself', () => {
    expect(changes([{ ...said('they leave', 'Ann Lee'), kind: 'indirect' }], [])).toEqual([]);
  });
});
