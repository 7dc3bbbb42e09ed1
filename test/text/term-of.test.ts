import { describe, expect, it } from 'vitest';
import { memoiseWords } from '../../src/text/memoise-words.ts';
import { termOf } from '../../src/text/term-of.ts';

describe('forms of one word share a term', () => {
  it.each([
    ['en', ['harbour', 'harbours', 'Harbour', "harbour's", 'harbour’s']],
    ['en', ['rescue', 'rescued', 'rescuing', 'rescues']],
    ['en', ['Ångström', 'angstrom']],
    ['en', ['1,500', '1500']],
    ['en', ['U.S.', 'US', 'U.S']],
    ['ru', ['лодка', 'лодки', 'лодку', 'лодками']],
    ['ru', ['Королёв', 'Королев']],
    ['bg', ['президент', 'президентът', 'президента']],
    ['bg', ['лодка', 'лодката', 'лодки', 'лодките']],
    ['bg', ['български', 'българският', 'българските', 'българска']],
    ['uk', ['переговори', 'переговорів', 'переговорами', 'переговорах']],
    ['uk', ['Зеленський', 'Зеленського', 'Зеленському', 'Зеленським']],
    ['uk', ["м'ята", 'м’ята', 'мʼята']],
  ])('%s: %j', (language, forms) => {
    expect(new Set(forms.map((form) => termOf(form, language))).size).toBe(1);
    expect(termOf(forms[0] ?? '', language)).not.toBe('');
  });
});

describe('different words', () => {
  it.each([
    ['en', 'general', 'genius'],
    ['bg', 'война', 'вода'],
    ['uk', 'переговори', 'переправа'],
    ['ru', 'лодка', 'лодырь'],
  ])('keep terms of their own (%s: %s, %s)', (language, a, b) => {
    expect(termOf(a, language)).not.toBe(termOf(b, language));
  });
});

describe('words that say nothing of the subject', () => {
  it.each([
    ['en', 'the'],
    ['en', 'don’t'],
    ['en', 'I'],
    ['bg', 'което'],
    ['ru', 'который'],
    ['uk', 'який'],
  ])('have no term (%s: %s)', (language, word) => {
    expect(termOf(word, language)).toBe('');
  });

  it('are names when they stand in capitals', () => {
    expect([termOf('WHO', 'en'), termOf('who', 'en')]).toEqual(['who', '']);
    expect([termOf('US', 'en'), termOf('us', 'en')]).toEqual(['us', '']);
  });

  it('are told by the language of their script: English words in a Bulgarian text', () => {
    expect(termOf('the', 'bg')).toBe('');
  });
});

describe('a memory for words', () => {
  it('gives what the function gives, however many words come between', () => {
    const calls: string[] = [];
    const remember = memoiseWords((word: string, language: string) => {
      calls.push(word);
      return `${language}:${word}`;
    });
    let wrong = 0;
    for (let round = 0; round < 2; round++)
      for (let index = 0; index < 70_000; index++)
        if (remember(`w${index}`, 'en') !== `en:w${index}`) wrong++;
    expect(wrong).toBe(0);
    expect(remember('w1', 'bg')).toBe('bg:w1');
    expect(calls.length).toBeGreaterThan(70_000);
  });

  it('asks once for a word that keeps coming', () => {
    let calls = 0;
    const remember = memoiseWords((word: string) => {
      calls += word === 'often' ? 1 : 0;
      return word;
    });
    for (let index = 0; index < 100_000; index++) {
      remember(`rare${index}`, 'en');
      remember('often', 'en');
    }
    expect(calls).toBe(1);
  });
});
