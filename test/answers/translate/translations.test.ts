import { describe, expect, it } from 'vitest';
import { newsWords } from '../../../src/answers/translate/news-words.ts';
import { translationsOf } from '../../../src/answers/translate/translations.ts';

const wordsIn = (word: string, from: string, to: string) =>
  translationsOf(word, from)
    .filter(({ language }) => language === to)
    .map((translation) => translation.word);

describe('translationsOf', () => {
  it.each([
    ['bridges', 'en', 'bg', 'мост'],
    ['моста', 'bg', 'en', 'bridge'],
    ['мосту', 'ru', 'uk', 'міст'],
    ['мости', 'uk', 'ru', 'мост'],
    ['купата', 'bg', 'en', 'cup'],
    ['выиграли', 'ru', 'en', 'won'],
  ])('%s (%s) is in %s also %s', (word, from, to, expected) => {
    expect(wordsIn(word, from, to)).toContain(expected);
  });

  it('keeps the languages apart: what is peace in one is no forest in another', () => {
    expect(wordsIn('гора', 'ru', 'en')).toContain('mountain');
    expect(wordsIn('гора', 'bg', 'en')).toEqual([]);
  });

  it('knows nothing of names, and nothing in other languages', () => {
    expect(translationsOf('Marlow', 'en')).toEqual([]);
    expect(translationsOf('Brücke', 'de')).toEqual([]);
  });

  it('has words in all four languages on every line', () => {
    const lines = newsWords.trim().split('\n');
    const columns = lines.map((line) => line.split('|').map((words) => words.trim()));
    expect(columns.filter((words) => words.length !== 4 || words.includes(''))).toEqual([]);
    for (const [en = '', ...others] of columns) {
      expect(en).toMatch(/^[a-z ]+$/);
      for (const words of others) expect(words).toMatch(/^[\p{Script=Cyrillic}' -]+$/u);
    }
  });
});
