import { describe, expect, it } from 'vitest';
import { checkTranslation } from '../../../src/answers/check/check-translation.ts';
import { isSameName } from '../../../src/answers/check/is-same-name.ts';

const original = 'Дмитрий Песков заявил в пятницу, что 12 кораблей из Германии не придут.';
const doubts = (text: string) => checkTranslation({ text, language: 'en', original, originalLanguage: 'ru' });

describe('a translation', () => {
  it('may be shown where numbers, days, names, denials and who says it are kept', () => {
    expect(doubts('Dmitry Peskov said on Friday that 12 ships from Germany will not come.')).toEqual([]);
  });

  it.each([
    ['another number', 'Dmitry Peskov said on Friday that 13 ships from Germany will not come.'],
    ['another day', 'Dmitry Peskov said on Monday that 12 ships from Germany will not come.'],
    ['another name', 'Sergei Lavrov said on Friday that 12 ships from Germany will not come.'],
    ['a name alone before "said"', 'Lavrov said on Friday that 12 ships from Germany will not come.'],
    ['another country', 'Dmitry Peskov said on Friday that 12 ships from France will not come.'],
    ['no denial', 'Dmitry Peskov said on Friday that 12 ships from Germany will come.'],
    ['no speaker', 'On Friday 12 ships from Germany will not come.'],
    ['a doubt of its own', 'Dmitry Peskov said on Friday that 12 ships from Germany may not come.'],
    ['names in another order', 'Germany said on Friday that 12 ships of Dmitry Peskov will not come.'],
    ['a few words of it', 'Ships come.'],
  ])('may not have %s', (_what, text) => {
    expect(doubts(text)).not.toEqual([]);
  });

  it('is refused where a language’s small words are not known', () => {
    const [doubt] = checkTranslation({
      text: 'The bridge is shut.',
      language: 'en',
      original: 'Die Brücke ist zu.',
      originalLanguage: 'de',
    });
    expect(doubt).toMatch(/cannot be checked/);
  });
});

describe('names in two languages', () => {
  it.each([
    ['Песков', 'Peskov'],
    ['Украйна', 'Ukraine'],
    ['Германия', 'Germany'],
    ['США', 'US'],
    ['НАТО', 'NATO'],
    ['Истанбул', 'Istanbul'],
  ])('%s is %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
  });

  it.each([
    ['Песков', 'Lavrov'],
    ['Германия', 'France'],
    ['США', 'UK'],
  ])('%s is not %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false);
  });
});
