import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWording } from '../../../src/answers/check/check-wording.ts';

const doubts = (text: string, ...spans: readonly string[]) => checkWording({ text, spans, language: 'en' });

describe('free wording', () => {
  it.each([
    ['the same words', 'Ada Brenn closed the bridge on Monday.', 'Ada Brenn closed the bridge on Monday.'],
    ['another order', 'On Monday, Ada Brenn closed the bridge.', 'Ada Brenn closed the bridge on Monday.'],
    ['less', 'Ada Brenn closed the bridge.', 'Ada Brenn, the mayor of Orlin, closed the bridge on Monday.'],
    ['the passive', 'The bridge was closed by Ada Brenn.', 'Ada Brenn closed the bridge on Monday.'],
    ['the speaker in front', 'Ada Brenn said the bridge is shut.', 'The bridge is shut, Ada Brenn said.'],
    [
      'another word of saying',
      'The bridge is shut, according to Ada Brenn.',
      'The bridge is shut, Ada Brenn said.',
    ],
    ['a percent sign in words', 'Prices rose by 3 percent.', 'Prices rose by 3% in May.'],
    ['a number in words', 'Some 12 boats sank.', 'Some twelve boats sank.'],
  ])('may be %s', (_what, text, span) => {
    expect(doubts(text, span)).toEqual([]);
  });

  it.each([
    ['another number', 'The storm sank 13 boats.', 'The storm sank 12 boats.'],
    ['numbers exchanged', 'The storm sank 9 boats and 12 ferries.', 'The storm sank 12 boats and 9 ferries.'],
    ['another currency', 'The bridge cost €5 million.', 'The bridge cost $5 million.'],
    ['another day', 'The bridge opened on Friday.', 'The bridge opened on Monday.'],
    ['another name', 'Ivo Brenn closed the bridge.', 'Ada Brenn closed the bridge.'],
    ['a name of two people', 'Ada Marsh left.', 'Ada Brenn met Ivo Marsh and left.'],
    ['no "not"', 'The council approved the budget.', 'The council did not approve the budget.'],
    ['a "not" of its own', 'The council did not approve the budget.', 'The council approved the budget.'],
    ['"will" for "may"', 'The bridge will close.', 'The bridge may close.'],
    ['no condition', 'The ferry stops.', 'The ferry stops if the strike goes on.'],
    ['no "allegedly"', 'Brenn took the money.', 'Brenn allegedly took the money.'],
    ['a hope as a fact', 'Brenn finishes the bridge in May.', 'Brenn hopes to finish the bridge in May.'],
    ['a statement without who says it', 'The bridge is unsafe.', 'The bridge is unsafe, Ada Brenn said.'],
    [
      'another speaker',
      'Ivo Marsh said the bridge is unsafe.',
      'The bridge is unsafe, Ada Brenn said after a call to Ivo Marsh.',
    ],
    ['the other way round', 'Orlin beat Fenwick.', 'Fenwick beat Orlin in the final.'],
    ['a passive made active', 'Orlin beat Fenwick.', 'Orlin was beaten by Fenwick.'],
    ['the opposite', 'The bridge was opened on Monday.', 'The bridge was closed on Monday.'],
    ['mostly new words', 'The mayor is a thief.', 'The mayor of Orlin opened a bridge.'],
    ['"about" left out', 'The storm sank 12 boats.', 'The storm sank about 12 boats.'],
  ])('may not have %s', (_what, text, span) => {
    expect(doubts(text, span)).not.toEqual([]);
  });

  it('may rest on several passages, each clause on one of them, and not join two into a third', () => {
    const spans = [
      'The bridge at Orlin was closed on Monday.',
      'The ferry sank on Friday and killed 12 people.',
    ];
    expect(
      doubts('The bridge at Orlin was closed on Monday, and the ferry sank on Friday.', ...spans),
    ).toEqual([]);
    expect(doubts('The bridge at Orlin was closed on Monday, and killed 12 people.', ...spans)).not.toEqual(
      [],
    );
    expect(doubts('The bridge at Orlin sank on Friday.', ...spans)).not.toEqual([]);
  });

  it('is refused in a language whose small words are not known', () => {
    const [doubt] = checkWording({
      text: 'Die Brücke ist zu.',
      spans: ['Die Brücke ist zu.'],
      language: 'de',
    });
    expect(doubt).toMatch(/cannot be checked/);
  });

  it.each([
    ['bg', 'Съветът не прие бюджета.', 'Съветът прие бюджета.'],
    ['ru', 'Совет не принял бюджет.', 'Совет принял бюджет.'],
    ['uk', 'Рада не прийняла бюджет.', 'Рада прийняла бюджет.'],
  ])('keeps its negations in %s', (language, span, text) => {
    expect(checkWording({ text: span, spans: [span], language })).toEqual([]);
    expect(checkWording({ text, spans: [span], language })).not.toEqual([]);
  });

  it('never throws, and passes no number that is not there', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 100, max: 9_999 }),
        (text, number) => {
          checkWording({ text, spans: [text, ''], language: 'en' });
          expect(doubts(`The storm sank ${number} boats.`, 'The storm sank 12 boats.')).not.toEqual([]);
        },
      ),
    );
  });
});
