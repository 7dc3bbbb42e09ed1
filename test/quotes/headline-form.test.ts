import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';

function inTitle(title: string, text: string, language: string): readonly unknown[] {
  return extractQuotes({ title, text, language })
    .filter(({ field }) => field === 'title')
    .map(({ kind, speaker, text: said }) => [kind, speaker?.name, said]);
}

const english = 'The harbour master, Orla Ives, said on Monday: “The dam is old.”';
const russian = 'Начальник порта Олег Тишин сообщил, что плотина стара.';

test.each([
  ['Ives: the dam is old', english, 'en', 'indirect', 'Orla Ives', 'the dam is old'],
  ['Dam is too old – Ives', english, 'en', 'indirect', 'Orla Ives', 'Dam is too old'],
  ['Тишин: плотина стара', russian, 'ru', 'indirect', 'Олег Тишин', 'плотина стара'],
  ['Плотина стара — Тишин', russian, 'ru', 'indirect', 'Олег Тишин', 'Плотина стара'],
  ['«Плотина стара»: Тишин ответил мэру', russian, 'ru', 'direct', 'Олег Тишин', 'Плотина стара'],
])('gives the words of a headline to who speaks in the article: %s', (title, text, language, ...found) => {
  expect(inTitle(title, text, language)).toEqual([found]);
});

test.each([
  ['Storm: five boats lost', english],
  ['Ives: resigned', english],
  ['Dam holds – for now', english],
])('takes no topic for a speaker: %s', (title, text) => {
  expect(inTitle(title, text, 'en')).toEqual([]);
});

test('points at the name that gives the words, not at the same name within them', () => {
  const title = 'Ives: Ives will stay';
  const [said] = extractQuotes({ title, text: english, language: 'en' }).filter(
    ({ field }) => field === 'title',
  );
  expect(said?.speaker?.mention).toEqual({ start: 0, end: 4 });
});

// In quadratic time these take longer than any test may.
test.each([', ', ' ', ',', ' -', '– '])('reads a title of nothing but %j in linear time', (piece) => {
  expect(inTitle(`Ab${piece.repeat(200_000)}x`, english, 'en')).toEqual([]);
});

test('gives a headline once where its words stand in marks', () => {
  expect(inTitle('Ives: “The dam is old”', english, 'en')).toEqual([
    ['direct', 'Orla Ives', 'The dam is old'],
  ]);
});

test('names in full who is quoted inside a quotation', () => {
  const text = '“Ives told me, ‘Go home,’” said Tom Osei. “I did,” said Orla Ives.';
  expect(
    extractQuotes({ text, language: 'en' }).map(({ speaker, via }) => [speaker?.name, via?.name]),
  ).toEqual([
    ['Tom Osei', undefined],
    ['Orla Ives', 'Tom Osei'],
    ['Orla Ives', undefined],
  ]);
});
