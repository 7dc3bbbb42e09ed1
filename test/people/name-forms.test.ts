import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nominative, nominativeFromGenitive } from '../../src/people/name-forms.ts';

describe('nominative', () => {
  test.each([
    ['Зеленського', 'uk', 'Зеленський'],
    ['Володимира Зеленського', 'uk', 'Володимир Зеленський'],
    ['Ірини Верещук', 'uk', 'Ірина Верещук'],
    ['Ігоря Клименка', 'uk', 'Ігор Клименко'],
    ['Андрія Сибіги', 'uk', 'Андрій Сибіга'],
    ['Олени Зеленської', 'uk', 'Олена Зеленська'],
    ['Дмитрия Пескова', 'ru', 'Дмитрий Песков'],
    ['Песковым', 'ru', 'Песков'],
    ['Владимиру Владимировичу Путину', 'ru', 'Владимир Владимирович Путин'],
    ['Дональдом Трампом', 'ru', 'Дональд Трамп'],
    ['Барака Обамы', 'ru', 'Барак Обама'],
    ['Рафаэля Гросси', 'ru', 'Рафаэль Гросси'],
    ['Марии Захаровой', 'ru', 'Мария Захарова'],
    ['Александра Сырского', 'ru', 'Александр Сырский'],
    ['Навального', 'ru', 'Навальный'],
    ['Павла Дурова', 'ru', 'Павел Дуров'],
  ])('undoes the case of %s (%s)', (oblique, language, expected) => {
    expect(nominative(oblique, language)).toBe(expected);
  });

  test.each([
    ['Мария Захарова', 'ru'],
    ['Песков', 'ru'],
    ['Обама', 'ru'],
    ['Пескова', 'ru'],
    ['Александра Иванова', 'ru'],
    ['Ирина Иванова', 'ru'],
    ['Ангела Меркель', 'ru'],
    ['Марио Драги', 'ru'],
    ['Наталія Гуменюк', 'uk'],
    ['Ілля Євлаш', 'uk'],
    ['Петкова', 'bg'],
    ['Peskov', 'en'],
    ['', 'ru'],
  ])('leaves %s (%s) as it is, where it may be a nominative', (name, language) => {
    expect(nominative(name, language)).toBe(name);
  });

  test('goes by the gender where it is given', () => {
    expect(nominative('Пескова', 'ru', 'male')).toBe('Песков');
    expect(nominative('Пескова', 'ru', 'female')).toBe('Пескова');
    expect(nominative('Захарову', 'ru', 'female')).toBe('Захарова');
    expect(nominative('Александра Иванова', 'ru', 'male')).toBe('Александр Иванов');
  });

  test('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('ru', 'uk'), (name, language) => {
        expect(typeof nominative(name, language)).toBe('string');
        expect(typeof nominativeFromGenitive(name, language)).toBe('string');
      }),
    );
  });
});

test.each([
  ['Пескова', 'ru', 'Песков'],
  ['Захаровой', 'ru', 'Захарова'],
  ['Трампа', 'ru', 'Трамп'],
  ['Джо Байдена', 'ru', 'Джо Байден'],
  ['Александра Иванова', 'ru', 'Александр Иванов'],
  ['Меркель', 'ru', 'Меркель'],
  ['Анджея Дуды', 'ru', 'Анджей Дуда'],
  ['Порошенка', 'uk', 'Порошенко'],
  ['Петра Порошенка', 'uk', 'Петро Порошенко'],
  ['Верещук', 'uk', 'Верещук'],
  ['Тараса Кравця', 'uk', 'Тарас Кравець'],
])('nominativeFromGenitive reads %s (%s) after "in the words of"', (genitive, language, expected) => {
  expect(nominativeFromGenitive(genitive, language)).toBe(expected);
});
