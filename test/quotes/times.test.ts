import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';

function speakersOf(text: string): readonly (string | undefined)[] {
  return extractQuotes({ text, language: 'en' })
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker }) => speaker?.name);
}

test.each([
  ['A union of painters this week published a letter about the “rotten deal.”', 'A union of painters'],
  ['The plan came from Osei, who in 2010 said his party would “eat the mill.”', 'Osei'],
  ['The ministry two weeks ago said that “top secret” papers had been lost.', 'The ministry'],
  ['Thirteen years earlier, Osei had voted for the dam from “the bench of a farmer.”', 'Osei'],
  ['Keller lost votes after her March comment that, "We will close the mine."', 'Keller'],
  ['"It rained," said Kristen Day, who owns the mill.', 'Kristen Day'],
])('no time speaks: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test('reads who speaks behind a year that opens the sentence', () => {
  expect(speakersOf('In 2010 Osei said the dam was “a ruin.”')).toEqual(['Osei']);
});
