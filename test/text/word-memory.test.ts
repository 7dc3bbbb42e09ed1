import { expect, it } from 'vitest';
import { WordMemory } from '../../src/text/word-memory.ts';

it('makes a word once, wherever it stands', () => {
  const made: string[] = [];
  const memory = new WordMemory((word) => {
    made.push(word);
    return word.toUpperCase();
  });
  expect(memory.get('rain and rain', 0, 4)).toBe('RAIN');
  expect(memory.get('rain and rain', 9, 13)).toBe('RAIN');
  expect(memory.get('no grain', 4, 8)).toBe('RAIN');
  expect(made).toEqual(['rain']);
});

it('tells a word from those that begin alike', () => {
  const memory = new WordMemory((word) => word);
  const text = 'тест тестове test tests';
  const ranges = [
    [0, 4],
    [5, 12],
    [13, 17],
    [18, 23],
    [5, 9],
  ] as const;
  const found = ranges.map(([start, end]) => memory.get(text, start, end));
  expect(found).toEqual(['тест', 'тестове', 'test', 'tests', 'тест']);
});

it('keeps its answers right when there are more words than it holds, and keeps what is in use', () => {
  let often = 0;
  const memory = new WordMemory((word) => {
    if (word === 'often') often++;
    return word;
  });
  let wrong = 0;
  for (let index = 0; index < 300_000; index++) {
    const word = `w${index}`;
    if (memory.get(word, 0, word.length) !== word) wrong++;
    if (memory.get('often', 0, 5) !== 'often') wrong++;
  }
  expect(wrong).toBe(0);
  expect(often).toBe(1);
});
