import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';
import { findPassedOver } from '../../src/quotes/find-passed-over.ts';

test.each([
  ['nickname inside a name', 'Tom “The Dam” Osei won the vote.', 'The Dam'],
  ['named by the word before', 'The so-called “water party” won the vote.', 'water party'],
  [
    'title by the word beside it',
    'She spoke on the council’s “Early Morning Hour” once.',
    'Early Morning Hour',
  ],
  ['item of a list without a report', 'The posters:\n— “No more dams” (2005).', 'No more dams'],
  ['title without a report', 'There is “The Long Way Home” in every shop.', 'The Long Way Home'],
  ['so-called word without a report', 'There was a “plan” in every drawer.', 'plan'],
  ['single marks without a report', 'There was a ‘plan of ours’ in every drawer.', 'plan of ours'],
])('tells %s: %s', (reason, text, words) => {
  const start = text.indexOf(words);
  expect(findPassedOver({ text, language: 'en' })).toEqual([
    { start, end: start + words.length, text: words, reason },
  ]);
  expect(extractQuotes({ text, language: 'en' })).toEqual([]);
});

test('tells where somebody spoke from what he said', () => {
  const text = 'On “Early Morning,” Keller said the bridge was closed.';
  expect(findPassedOver({ text, language: 'en' })).toMatchObject([{ text: 'Early Morning,' }]);
});

test('tells names in marks from words that somebody said', () => {
  const text = 'Завод «Заря» закрыт. «Мы не сдадимся», — сказал Олег Тишин.';
  expect(findPassedOver({ text, language: 'ru' })).toMatchObject([{ text: 'Заря', reason: 'name in marks' }]);
});

test('passes over every pair of outermost marks that is no quotation, those of the title first', () => {
  const text = 'Tom “The Dam” Osei said: “It holds.”';
  const passedOver = findPassedOver({ title: 'The “Plan” Fails', text, language: 'en' });
  expect(passedOver.map(({ field, text: words }) => [field, words])).toEqual([
    ['title', 'Plan'],
    [undefined, 'The Dam'],
  ]);
});
