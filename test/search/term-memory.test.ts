import { expect, it } from 'vitest';
import { TermMemory } from '../../src/search/term-memory.ts';

/** The terms of a stretch of a text, as an article is packed. */
function termsAt(memory: TermMemory, text: string, start: number, end: number): readonly number[] {
  const terms = memory.look(text, start, end);
  return [memory.first, memory.second].slice(0, terms);
}

function wordsOf(text: string): readonly (readonly [start: number, end: number])[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => [index, index + word.length]);
}

it('works the terms of a word out once, wherever it stands', () => {
  const made: string[] = [];
  const memory = new TermMemory((word) => {
    made.push(word);
    return [word.length, -word.length];
  });
  expect(termsAt(memory, 'rain and rain', 0, 4)).toEqual([4, -4]);
  expect(termsAt(memory, 'rain and rain', 9, 13)).toEqual([4, -4]);
  expect(termsAt(memory, 'no grain', 4, 8)).toEqual([4, -4]);
  expect(made).toEqual(['rain']);
});

it('keeps words with no term, one and two apart', () => {
  const terms = new Map([
    ['the', []],
    ['rain', [7]],
    ['Rivers', [11, 12]],
  ]);
  const memory = new TermMemory((word) => terms.get(word) ?? []);
  for (const _ of ['made', 'remembered']) {
    expect(termsAt(memory, 'the', 0, 3)).toEqual([]);
    expect(termsAt(memory, 'rain', 0, 4)).toEqual([7]);
    expect(termsAt(memory, 'Rivers', 0, 6)).toEqual([11, 12]);
  }
});

it('tells a word from those that differ by one letter', () => {
  const text = 'тест тестове tests tester резерв резерви a aa aaa aab aba';
  const made: string[] = [];
  const memory = new TermMemory((word) => [made.push(word)]);
  const found = wordsOf(text).map(([start, end]) => termsAt(memory, text, start, end)[0]);
  expect(found).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
  expect(made).toEqual(text.split(' '));
});

it('keeps its answers right when there are more words than it holds, and keeps what is in use', () => {
  let often = 0;
  const memory = new TermMemory((word) => {
    if (word === 'often') often++;
    return word === 'often' ? [1] : [Number(word.slice(1)), 2];
  });
  let wrong = 0;
  for (let index = 0; index < 300_000; index++) {
    const word = `w${index}`;
    if (termsAt(memory, word, 0, word.length).join() !== `${index},2`) wrong++;
    if (termsAt(memory, 'often', 0, 5).join() !== '1') wrong++;
  }
  expect(wrong).toBe(0);
  expect(often).toBe(1);
});
