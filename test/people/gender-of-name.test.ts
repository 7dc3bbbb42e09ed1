import { expect, test } from 'vitest';
import { genderOfGivenName, genderOfName } from '../../src/people/gender-of-name.ts';

test.each([
  ['Мария Захарова', 'ru', 'female'],
  ['Захарова', 'ru', 'female'],
  ['Владимир Владимирович Путин', 'ru', 'male'],
  ['Микита Рожков', 'uk', 'male'],
  ['Ілля Євлаш', 'uk', 'male'],
  ['Верещук', 'uk', 'unknown'],
  ['Ірина Верещук', 'uk', 'female'],
  ['Олена Зеленська', 'uk', 'female'],
  ['Никола Минчев', 'bg', 'male'],
  ['Снежа Колева', 'bg', 'female'],
  ['Иванов', 'bg', 'male'],
  ['г-жа Петкова', 'bg', 'female'],
  ['Саша Иванова', 'bg', 'female'],
  ['Mr. Peskov', 'en', 'male'],
  ['Ms. Ford', 'en', 'female'],
  ['Nancy Pelosi', 'en', 'female'],
  ['Jean-Claude Juncker', 'en', 'male'],
  ['Sasha Johnson', 'en', 'unknown'],
  ['J. K. Rowling', 'en', 'unknown'],
  ['Ulrike Meier', 'de', 'female'],
  ['Frau Meier', 'de', 'female'],
  ['Reuters', 'en', 'unknown'],
])('the name %s (%s) is %s', (name, language, gender) => {
  expect(genderOfName(name, language)).toBe(gender);
});

test('short forms tell as much as full names', () => {
  expect(genderOfGivenName('володя')).toBe('male');
  expect(genderOfGivenName('kate')).toBe('female');
  expect(genderOfGivenName('саша')).toBe('unknown');
});
