import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';

function speakersOf(text: string): readonly (string | undefined)[] {
  return extractQuotes({ text, language: 'en' })
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker }) => speaker?.name);
}

test.each([
  ['The film shows footage of Anna Keller asking, “Why are we not ahead?”', 'Anna Keller'],
  ['The spot concludes with a video of Osei saying last week, “That makes me smart,” and a song.', 'Osei'],
])('who is recorded speaks: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test('who is named behind a dash with a participle of their own speaks', () => {
  expect(speakersOf('Both men gave a statement – Keller saying he was “much relieved.”')).toEqual(['Keller']);
});

test.each([['All this has led the mayor Ines Duarte to fear a “dry summer.”', 'Ines Duarte']])(
  'who is led to say it says it: %s',
  (text, speaker) => {
    expect(speakersOf(text)[0]).toContain(speaker);
  },
);

test('someone in the audience is no audience', () => {
  expect(speakersOf('When someone in the audience shouted, “Louder,” Osei joked, “Come here!”')).toEqual([
    'someone',
    'Osei',
  ]);
});

test.each([
  ['It is strange that Osei would denounce “self-help,” which is a cake.', 'Osei'],
  ['On his website, Perez-Lima promises to “end” the levy.', 'Perez-Lima'],
])('who acts speaks, not what opens the sentence: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});
