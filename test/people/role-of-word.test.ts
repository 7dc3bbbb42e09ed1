import { expect, test } from 'vitest';
import { roleOfWord } from '../../src/people/role-of-word.ts';

test.each([
  ['spokesman', 'en', 'male', 'singular'],
  ['spokesmen', 'en', 'male', 'plural'],
  ['Senators', 'en', 'unknown', 'plural'],
  ['deputies', 'en', 'unknown', 'plural'],
  ['министърът', 'bg', 'unknown', 'singular'],
  ['министри', 'bg', 'unknown', 'plural'],
  ['говорителката', 'bg', 'female', 'singular'],
  ['учителят', 'bg', 'unknown', 'singular'],
  ['президента', 'ru', 'unknown', 'singular'],
  ['пресс-секретарём', 'ru', 'unknown', 'singular'],
  ['учёных', 'ru', 'unknown', 'plural'],
  ['женщиной', 'ru', 'female', 'singular'],
  ['речниця', 'uk', 'female', 'singular'],
  ['речницею', 'uk', 'female', 'singular'],
  ['міністрів', 'uk', 'unknown', 'plural'],
  ['прем’єра', 'uk', 'unknown', 'singular'],
])('%s (%s) is %s and %s', (word, language, gender, number) => {
  expect(roleOfWord(word, language)).toMatchObject({ gender, number });
});

test('is null for words that are no role, and for languages without a list', () => {
  expect(roleOfWord('table', 'en')).toBeNull();
  expect(roleOfWord('стол', 'ru')).toBeNull();
  expect(roleOfWord('minister', 'de')).toBeNull();
});

test.each([
  ['главы', 'ru', 'глава'],
  ['министром', 'ru', 'министр'],
  ['міністра', 'uk', 'міністр'],
  ['senators', 'en', 'senator'],
])('%s (%s) is listed as %s', (word, language, nominative) => {
  expect(roleOfWord(word, language)?.nominative).toBe(nominative);
});
