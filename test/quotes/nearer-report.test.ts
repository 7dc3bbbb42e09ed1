import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';

function pointedAt(text: string): readonly (readonly [string | undefined, string | undefined])[] {
  return extractQuotes({ text, language: 'en' })
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker }) => [
      speaker?.name,
      speaker?.mention && text.slice(speaker.mention.start, speaker.mention.end),
    ]);
}

test.each([
  ['Osei said groups went with the marchers, whom he described as "calm," for an hour.', 'Osei', 'he'],
  ['Maria Keller said the mill pays a levy, which she called “a tax on bread.”', 'Maria Keller', 'she'],
  ['Osei decided to close the mill even though he found it "useful."', 'Osei', 'he'],
])('points at the nearer report of one and the same speaker: %s', (text, name, mention) => {
  expect(pointedAt(text)).toEqual([[name, mention]]);
});

test('points at no pronoun of another gender, and at none behind a clause of somebody else', () => {
  expect(pointedAt('Maria Keller said the mill pays a levy, which he called “a tax on bread.”')).not.toEqual([
    ['Maria Keller', 'he'],
  ]);
  expect(pointedAt('Osei said Brandt had lied when he called the mill “a ruin.”')).not.toEqual([
    ['Osei', 'he'],
  ]);
});
