import { describe, expect, test } from 'vitest';
import { pairMarksAndApostrophes } from '../../src/quotes/doubled-apostrophes.ts';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';
import { splitParagraphs } from '../../src/text/split-paragraphs.ts';

function between(text: string): readonly string[] {
  return pairMarksAndApostrophes(text, splitParagraphs(text)).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["''We agreed,'' she said.", ['We agreed,']],
  ["``We agreed,'' she said.", ['We agreed,']],
  ["He called it ''a mess'' and left.", ['a mess']],
  ["''It was 'too late,''' she said.", ["It was 'too late,'", 'too late,']],
  ["''First part.\n\n''Second part,'' she said.", ['First part.', 'Second part,']],
  ["A board of 6'2'' by 3'' was cut.", []],
  ["The field held '' and nothing else.", []],
  ["A row of '''''' is noise.", []],
])('pairs two apostrophes like one double mark: %j', (text, expected) => {
  expect(between(text)).toEqual(expected);
});

test('covers both apostrophes with the outer range', () => {
  const text = "Then ''we agreed,'' she said.";
  const [pair] = pairMarksAndApostrophes(text, splitParagraphs(text));
  expect(text.slice(pair?.outer.start, pair?.outer.end)).toBe("''we agreed,''");
});

describe('words between two apostrophes, where these are marks', () => {
  const text = "``The dam will hold,'' said Anna Keller, an engineer. ''We checked it twice.''";
  const quotes = extractQuotes({ text, language: 'en', apostropheMarks: true });

  test('are direct quotations, as certain as any', () => {
    expect(quotes.map(({ kind, text: words, confidence }) => [kind, words, confidence])).toEqual([
      ['direct', 'The dam will hold,', 'high'],
      ['direct', 'We checked it twice.', 'high'],
    ]);
  });

  test('are direct in headlines too', () => {
    const title = "Keller: ''We checked it''";
    const [headline] = extractQuotes({ title, text: 'Rain fell.', language: 'en', apostropheMarks: true });
    expect(headline).toMatchObject({ field: 'title', kind: 'direct', text: 'We checked it' });
  });
});

describe('words between two apostrophes', () => {
  const text = "''The dam will hold,'' said Anna Keller, an engineer. ''We checked it twice.''";
  const quotes = extractQuotes({ text, language: 'en' });

  test('are found with their speaker, as words without quotation marks', () => {
    expect(quotes.map(({ kind, text: words, speaker }) => [kind, words, speaker?.name])).toEqual([
      ['indirect', 'The dam will hold,', 'Anna Keller'],
      ['indirect', 'We checked it twice.', 'Anna Keller'],
    ]);
  });

  test('are never certain', () => {
    expect(quotes.filter(({ confidence }) => confidence === 'high')).toEqual([]);
  });

  test('are given once where the report goes on around them', () => {
    const report = "Keller said the dam was ''a disgrace'' for the town.";
    expect(extractQuotes({ text: report, language: 'en' }).map((quote) => quote.text)).toEqual([
      "the dam was ''a disgrace'' for the town",
    ]);
  });
});
