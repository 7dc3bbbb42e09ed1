import { expect, it } from 'vitest';
import { answerCandidates } from '../../src/search/answer-candidates.ts';
import type { QuestionKind } from '../../src/search/asks-for.ts';
import { questionKind } from '../../src/search/question-kind.ts';

const found = (text: string, kind: QuestionKind) => answerCandidates(text, kind, new Set());

const sentence =
  'On Monday the prize that Kaja Moen won grew to €40 million, of which 30% goes to 12 villages.';

it('takes for answers what the question asks for', () => {
  expect(found(sentence, 'percentage')).toEqual(['30%']);
  expect(found(sentence, 'number')).toEqual(['40', 'million', '30', '12']);
});

it('takes names and amounts, but no bare numbers, where the question does not say', () => {
  const candidates = found(sentence, 'other');
  expect(candidates).toEqual(expect.arrayContaining(['kaja moen', '€40', '30%']));
  expect(candidates).not.toContain('12');
});

it('takes no word of the question for its answer', () => {
  expect(answerCandidates(sentence, 'other', new Set(['moen', 'kaja']))).not.toContain('kaja moen');
});

it('takes years, days and months for answers to "when"', () => {
  const text = 'Moen, 31, joined in 2007 and left on Friday, 12 March; she may be back next year.';
  expect(found(text, 'date')).toEqual(['2007', 'friday', '12 march', 'next year']);
  expect(found('Тя дойде на 5 март и си тръгна във вторник.', 'date')).toEqual(['5 март', 'вторник']);
  expect(found('Она приехала в сентябре.', 'date')).toEqual(['сентябре']);
});

it('counts people and things, not years, clocks, money, shares and lengths of time', () => {
  const text =
    'In 2019, at 12:30, 41 of the dozen ships, 5 weeks late and 30% dearer, cost $7 and carried 1,200 men.';
  expect(found(text, 'count')).toEqual(['41', 'dozen', '1,200']);
  expect(found('За 3 седмици 14 кораба превозиха 60% от 2 хиляди души.', 'count')).toEqual([
    '14',
    '2',
    'хиляди',
  ]);
});

it('takes ages for answers to "how old"', () => {
  expect(found('Moen, 31, and a 7-year-old dog ran 12 miles.', 'age')).toEqual(['moen, 31', '7-year-old']);
});

it.each([
  ['When did Kaja Moen join the board?', 'en', 'date'],
  ['Kaja Moen won for the first time since:', 'en', 'date'],
  ['Who was there when Kaja Moen won?', 'en', 'other'],
  ['How many ships sailed?', 'en', 'count'],
  ['How many weeks did it take?', 'en', 'number'],
  ['Кога дойде Моен?', 'bg', 'date'],
  ['Колко кораба отплаваха?', 'bg', 'count'],
  ['Колко години е на власт?', 'bg', 'number'],
  ['Сколько лет Моен?', 'ru', 'age'],
  ['How old is Kaja Moen?', 'en', 'age'],
  ['Which age group is the largest?', 'en', 'other'],
  ['Скільки кораблів відпливло?', 'uk', 'count'],
])('tells what is asked for: %s', (question, language, kind) => {
  expect(questionKind(question, language)).toBe(kind);
});
