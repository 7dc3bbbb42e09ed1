import { describe, expect, test } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.ts';

/** Whoever is named for words that a text says were not said. */
function named(text: string, language: string): readonly (string | null)[] {
  return extractQuotes({ text, language }).map(({ speaker }) => speaker?.name ?? null);
}

describe('nobody is quoted with words that', () => {
  const english = [
    'Ines Duarte denied saying "the dam will be sold".',
    'Ines Duarte denied ever having said "the dam will be sold".',
    'Ines Duarte denied calling the dam "a heap of rubble".',
    'Ines Duarte denied reports that she had said "the dam will be sold".',
    'Ines Duarte did not say "the dam will be sold".',
    'Ines Duarte has never said "the dam will be sold".',
    'Ines Duarte never said "the dam will be sold".',
    '"The dam will be sold," Ines Duarte never said.',
    'Ines Duarte refused to say "the dam will be sold".',
    'Ines Duarte was falsely quoted as saying "the dam will be sold".',
    'Ines Duarte was misquoted as saying "the dam will be sold".',
    'Tom Osei was asked whether he had said "the dam will be sold".',
    'If Tom Osei had said "the dam will be sold", he would be gone.',
    'The farmers want Tom Osei to say "the dam will be sold".',
    'Tom Osei might say "the dam will be sold".',
  ];
  test.each(english)('were denied, supposed or wished for: %s', (text) => {
    expect(new Set(named(text, 'en'))).toEqual(new Set([null]));
  });

  const slavic = [
    ['bg', 'Огнян Тишев отрече да е казвал „мостът ще е затворен чак до пролетта“.'],
    ['bg', 'Огнян Тишев не е казвал „мостът ще е затворен чак до пролетта“.'],
    ['bg', 'Огнян Тишев никога не е казвал: „Мостът ще е затворен чак до пролетта“.'],
    ['ru', 'Олег Тишин не сказал: «Мост будет закрыт до самой весны».'],
    ['ru', 'Олег Тишин никогда не говорил: «Мост будет закрыт до самой весны».'],
    ['ru', 'Олег Тишин отрицает, что сказал «мост будет закрыт до самой весны».'],
    ['uk', 'Олег Тишко не казав: «Міст буде закрито до самої весни».'],
    ['uk', 'Олег Тишко заперечив, що казав «міст буде закрито до самої весни».'],
  ] as const;
  test.each(slavic)('were denied, in %s: %s', (language, text) => {
    expect(named(text, language)).toEqual([null]);
  });

  const unsaid = [
    ['en', 'Ines Duarte did not say that the dam would be sold.'],
    ['ru', 'Олег Тишин не сказал, что мост закрыт до весны.'],
    ['bg', 'Огнян Тишев никога не е казвал, че мостът е затворен до пролетта.'],
  ] as const;
  test.each(unsaid)('were reported as unsaid, in %s: %s', (language, text) => {
    expect(named(text, language)).toEqual([]);
  });
});

describe('somebody is quoted who', () => {
  test.each([
    '"I never said that," Ines Duarte said.',
    'Ines Duarte said she was "not for sale".',
    'Ines Duarte denied it. "The dam is ours," Ines Duarte said.',
    'Ines Duarte denied the charge and said "the dam is ours".',
    'Asked whether the dam would be sold, Ines Duarte said "the dam is ours".',
    'Ines Duarte not only said "the dam is ours", she meant it.',
  ])('denies in words of her own: %s', (text) => {
    const direct = extractQuotes({ text, language: 'en' }).filter(({ kind }) => kind === 'direct');
    expect(direct.map(({ speaker }) => speaker?.name)).toEqual(['Ines Duarte']);
  });
});
