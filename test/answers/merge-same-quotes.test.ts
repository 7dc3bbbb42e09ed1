import { expect, it } from 'vitest';
import type { MatchedQuote } from '../../src/answers/who-said/match-quotes.ts';
import { mergeSameQuotes } from '../../src/answers/who-said/merge-same-quotes.ts';
import type { StoredQuote } from '../../src/search/article-index.ts';

const TEXT = 'The mayor said that the ferry was “late”, as ever. She was late for dinner.';

function quoted(words: string, kind: 'direct' | 'indirect', articleId = 'a'): MatchedQuote {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length, text: words };
  const stored: StoredQuote = {
    articleId,
    quote: { ...span, kind, speaker: null, cue: null, confidence: 'high' },
  };
  return { stored, pieces: [stored], fit: 1 };
}

const shown = (...ranked: readonly MatchedQuote[]) =>
  mergeSameQuotes(ranked, 10).map(({ stored }) => stored.quote.text);
const REPORT = 'the ferry was “late”, as ever';

it('shows words and the report around them once, with the words', () => {
  expect(shown(quoted('late', 'direct'), quoted(REPORT, 'indirect'))).toEqual(['late']);
});

it('shows the same of copies of the article once', () => {
  const all = [quoted('late', 'direct', 'a'), quoted('late', 'direct', 'b'), quoted(REPORT, 'indirect', 'b')];
  expect(shown(...all)).toEqual(['late']);
});

it('shows a report beside words that stand elsewhere, in the article or in another', () => {
  expect(shown(quoted('late', 'direct'), quoted('She was late for dinner', 'indirect'))).toHaveLength(2);
  expect(shown(quoted('late', 'direct', 'a'), quoted(REPORT, 'indirect', 'b'))).toHaveLength(2);
});
