import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/answers/check/check-claim.ts';
import { checkWording } from '../../../src/answers/check/check-wording.ts';
import { indexSources } from '../../../src/answers/check/index-source.ts';
import { readStatement } from '../../../src/answers/check/read-statement.ts';
import { reversalsBetween } from '../../../src/answers/check/reversals-between.ts';

const verdict = (language: string, claim: string, source: string) =>
  checkClaim({ claim, sources: indexSources([source], language) });

describe('a claim that states the reverse of its source is rejected, and in which way is said', () => {
  it.each([
    ['en', 'Nobody was killed.', 'Two people were killed.', '“Nobody” of “killed”'],
    ['ru', 'Никто не погиб.', 'Два человека погибли.', '“Никто” of “погиб”'],
    ['uk', 'Ніхто не загинув.', 'Двоє людей загинули.', '“Ніхто” of “загинув”'],
    ['bg', 'Никой не загина.', 'Двама души загинаха.', '“Никой” of “загина”'],
    ['en', 'Ada Brenn resigned.', 'Ada Brenn will not resign.', '“not” of “resign”'],
    ['en', 'Orlin failed to win the cup.', 'Orlin won the cup.', '“failed” of “win”'],
    ['en', 'Orlin won the cup.', 'Orlin failed to win the cup.', '“failed” of “win”'],
    ['en', 'Brenn travelled to Lorn.', 'Brenn declined to travel to Lorn.', '“declined” of “travel”'],
    ['en', 'Brenn said the dam was lost.', 'Brenn denied saying the dam was lost.', '“denied”'],
    ['bg', 'Министърът подаде оставка.', 'Министърът отказа да подаде оставка.', '“отказа” of “подаде”'],
    ['ru', 'Министр подал в отставку.', 'Министр отказался подать в отставку.', '“отказался” of “подать”'],
    [
      'uk',
      'Міністр подав у відставку.',
      'Міністр відмовився подати у відставку.',
      '“відмовився” of “подати”',
    ],
    [
      'en',
      'Ada Brenn will resign.',
      'Ada Brenn may resign, if the court rules so.',
      '“will resign”, the source “may”',
    ],
    ['en', 'Brandvold praised Kasimir.', 'Kasimir praised Brandvold.', 'the source that “Kasimir” praised'],
    ['en', 'Police killed Marsh.', 'Marsh killed two police officers.', 'the source that “Marsh” killed'],
    ['bg', 'Бранд похвали Касимир.', 'Касимир похвали Бранд.', 'the source that “Касимир”'],
    ['ru', 'Бранд похвалил Касимира.', 'Касимир похвалил Бранда.', 'the source that “Касимир”'],
    [
      'en',
      'The council voted against the cut.',
      'The council voted for the cut.',
      '“against”, the source “for”',
    ],
    [
      'ru',
      'Совет проголосовал против бюджета.',
      'Совет проголосовал за бюджет.',
      '“против”, the source “за”',
    ],
    [
      'en',
      'Two firefighters were killed.',
      'Two firefighters were hurt when a wall fell.',
      '“killed”, the source “hurt”',
    ],
  ])('%s: %s', (language, claim, source, reason) => {
    const { supported, reasons } = verdict(language, claim, source);
    expect(supported).toBe(false);
    expect(reasons.join('\n')).toContain(reason);
  });
});

describe('what only sounds like the reverse', () => {
  it.each([
    ['en', 'Orlin did not win the cup.', 'Orlin failed to win the cup.'],
    ['en', 'Brenn did not refuse to resign.', 'Brenn did not refuse to resign on Monday.'],
    ['en', 'Kasimir was praised by Brandvold.', 'Brandvold praised Kasimir.'],
    ['en', 'Marsh met Brenn.', 'Brenn met Marsh.'],
    ['en', 'Ten people were hurt.', 'Two people were killed and ten people were hurt.'],
    [
      'en',
      'Ada Brenn will resign if the court rules so.',
      'Ada Brenn will resign if the court rules so, she said.',
    ],
    ['ru', 'Касимира похвалил Бранд.', 'Бранд похвалил Касимира.'],
    ['bg', 'Никой не загина при пожара.', 'При пожара не загина никой.'],
  ])('%s: %s is none', (language, claim, source) => {
    const read = (sentence: string) => readStatement(sentence, language).reversible();
    expect(reversalsBetween(read(claim), read(source), language)).toEqual([]);
  });

  it('is no doubt where another sentence of the source states it', () => {
    const source = 'Brenn declined to travel to Lorn in May. In June Brenn travelled to Lorn.';
    expect(verdict('en', 'Brenn travelled to Lorn.', source).reasons.join()).not.toContain('declined');
  });
});

describe('free wording may not', () => {
  it.each([
    ['en', 'Two firefighters were killed.', 'Two firefighters were hurt when a wall fell.'],
    ['uk', 'Двоє пожежників загинули.', 'Двоє пожежників постраждали, коли впала стіна.'],
    ['en', 'Brandt voted against the cut.', 'Brandt voted for the cut.'],
    [
      'en',
      'Brenn proposed the talks himself and travelled to Lorn.',
      'Brenn, who had proposed the talks himself, declined to travel to Lorn.',
    ],
    ['en', 'Two firefighters hurt a wall.', 'Two firefighters were hurt when a wall fell.'],
    ['bg', 'Министърът подаде оставка.', 'Министърът отказа да подаде оставка.'],
  ])('state the reverse, in %s: %s', (language, text, span) => {
    expect(checkWording({ text, spans: [span], language })).not.toEqual([]);
  });

  it.each([
    ['en', 'I relied on a report, Brenn told the council.', '“I'],
    ['bg', 'Аз разчитах на доклад.', '“Аз'],
    ['ru', 'Мы полагались на отчёт.', '“Мы'],
    ['uk', 'Я покладався на звіт.', '“Я'],
  ])('speak in the first person, in %s', (language, text, word) => {
    const [doubt] = checkWording({ text, spans: [text], language });
    expect(doubt).toContain(word);
    expect(doubt).toContain('outside quotation marks');
  });

  it('take the country for the speaker', () => {
    const text = 'The US closed the bridge.';
    expect(checkWording({ text, spans: [text], language: 'en' })).toEqual([]);
  });
});
