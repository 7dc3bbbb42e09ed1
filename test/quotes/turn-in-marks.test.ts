import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';

function speakersOf(text: string): readonly (string | undefined)[] {
  return extractQuotes({ text, language: 'en' })
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker }) => speaker?.name);
}

test('names in capitals lead the turns of a transcript whose marks go on from paragraph to paragraph', () => {
  const text = [
    'Anna Keller met Tom Osei on Sunday. Partial transcript as follows:',
    '"KELLER: Will the dam be mended this year?',
    '"OSEI: It will, and the mill as well.',
    '"Nobody will go without water.',
    '"KELLER: Thank you."',
  ].join('\n\n');
  expect(speakersOf(text)).toEqual(['Anna Keller', 'Tom Osei', 'Tom Osei', 'Anna Keller']);
});

test('a word in capitals before a colon is no speaker where the marks are closed at once', () => {
  expect(speakersOf('"WARNING: The dam may fall," Osei wrote.')).toEqual(['Osei']);
});

test.each([
  ['Rep. Tom Osei (R-Vt.): “The dam is old.”', 'Tom Osei'],
  ['The mill pays - Anna Keller and Tom Osei: “We found that it pays more than it owes.”', 'Anna Keller'],
])('a label may hold a party or two names: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});
