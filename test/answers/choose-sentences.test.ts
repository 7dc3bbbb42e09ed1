import { describe, expect, it } from 'vitest';
import { answerTypeOf } from '../../src/answers/summary/answer-type-of.ts';
import { namesTimeAhead } from '../../src/answers/summary/answer-types.ts';
import { chooseSentences } from '../../src/answers/summary/choose-sentences.ts';
import { namesAge } from '../../src/answers/summary/names-age.ts';
import type { ToldPassage } from '../../src/answers/summary/tell-story.ts';
import { createTopicMatcher } from '../../src/answers/topic-matcher.ts';
import { storedArticle } from '../articles/stored-article.ts';

function passagesOf(id: string, title: string, ...sentences: readonly string[]): readonly ToldPassage[] {
  const text = sentences.join('\n');
  const article = storedArticle({ id, title, text });
  return sentences.map((sentence) => {
    const start = text.indexOf(sentence);
    return { article, span: { start, end: start + sentence.length, text: sentence } };
  });
}

function shown(
  text: string,
  kind: string,
  passages: readonly ToldPassage[],
  others: readonly ToldPassage[] = [],
) {
  return chooseSentences(passages, { text, kind, language: 'en' }, () => others).map(({ span }) => span.text);
}

const rescue = passagesOf(
  'rescue',
  'Six saved off Karrow Point',
  'Six people were saved off Karrow Point before the tide turned.',
  'The skipper declined to comment on the state of his engine.',
  'The boat struck a reef on Tuesday because its lamp was out.',
);

describe('what is shown of passages', () => {
  const asked = 'who raised the tolls of Zell';
  const told = 'The council of Zell raised the tolls on Monday, Mayor Ada Marlow said.';

  it('is no question of the article beside what is stated', () => {
    const passages = passagesOf('tolls', 'Council meets', 'Who raised the tolls of Zell?', told);
    expect(shown(asked, 'question', passages)[0]).toBe(told);
  });

  it('is no title of another article beside what is stated', () => {
    const passages = passagesOf(
      'tolls',
      'Council meets',
      'Tolls of Zell:Council raised the tolls of Zell',
      told,
    );
    expect(shown(asked, 'question', passages)[0]).toBe(told);
  });

  it('is one of two sentences that differ by a word, and both where they give other figures', () => {
    const first = 'The council of Zell raised the tolls of the bridge to 4 crowns on Monday.';
    const again = 'The council of Zell had raised the tolls of the bridge to 4 crowns on Monday.';
    const other = 'The council of Zell raised the tolls of the bridge to 5 crowns on Monday.';
    const passages = [...passagesOf('a', 'One', first), ...passagesOf('b', 'Two', again)];
    expect(shown(asked, 'question', passages)).toEqual([first]);
    const differing = [...passagesOf('a', 'One', first), ...passagesOf('b', 'Two', other)];
    expect(shown(asked, 'question', differing)).toEqual([first, other]);
  });
});

describe('the sentences shown for a question', () => {
  it('leave out what has little to do with it', () => {
    expect(shown('how many people were saved off Karrow Point', 'how-many', rescue)).toEqual([
      'Six people were saved off Karrow Point before the tide turned.',
    ]);
  });

  it.each([
    ['why did the boat strike a reef', 'why'],
    ['when did the boat strike the reef', 'when'],
  ])('begin with the one that is of the type asked for: %s', (question, kind) => {
    expect(shown(question, kind, rescue)[0]).toContain('because its lamp was out');
  });

  it('come from the rest of the articles where nothing found is of that type', () => {
    const [first, second, third] = rescue;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('three sentences');
    expect(shown('when did the boat strike a reef', 'when', [second], [first, third])[0]).toBe(
      third.span.text,
    );
  });

  it('are never more than four, nor none where something was found', () => {
    const many = passagesOf(
      'many',
      'Reefs',
      ...Array.from({ length: 9 }, (_, at) => `The reef number ${at} was struck by a boat.`),
    );
    expect(shown('which reef was struck by a boat', 'question', many)).toHaveLength(4);
    expect(shown('which comet was seen', 'question', many).length).toBeGreaterThan(0);
  });
});

describe('the type of an answer', () => {
  it.each([
    ['who sold the ferry', 'question', 'name'],
    ['кой продаде ферибота', 'question', 'name'],
    ['кто продал паром', 'question', 'name'],
    ['хто продав пором', 'question', 'name'],
    ['when was it sold', 'when', 'time'],
    ['when will it be sold', 'when', 'time-ahead'],
    ['кога ще отворят моста', 'when', 'time-ahead'],
    ['кога отвориха моста', 'when', 'time'],
    ['когда откроют мост', 'when', 'time-ahead'],
    ['когда открыли мост', 'when', 'time'],
    ['коли відкриють міст', 'when', 'time-ahead'],
    ['коли відкрили міст', 'when', 'time'],
    ['how old is the ferry', 'how-many', 'age'],
    ['на колко години е кметът', 'how-many', 'age'],
    ['сколько лет парому', 'how-many', 'age'],
    ['скільки років порому', 'how-many', 'age'],
    ['how many ferries are old', 'how-many', 'number'],
    ['where', 'where', 'place'],
    ['which ferry was sold', 'question', null],
  ])('%s', (question, kind, type) => {
    expect(answerTypeOf(kind, question)).toBe(type);
  });

  it.each([
    ['Harbour Master Ivo Brenn, 54, saw it first.', true],
    ['The 12-year-old ferry is for sale.', true],
    ['The pier was built in 1931.', true],
    ['Мосту 94 года, и он закрыт.', true],
    ['The ferry carries 400 cars in 12 minutes.', false],
  ])('an age stands in “%s”: %s', (sentence, isAge) => {
    expect(namesAge(sentence)).toBe(isAge);
  });

  it.each([
    ['The 54-year-old harbour master Ivo Brenn saw it first.', true],
    ['Brenn, who turned 54 on Monday, and Lisk, 33, saw it.', true],
    ['Brenn, who is 54 years old, saw it first.', true],
    ['Ivo Brenn, a 54-year-old sailor, saw it first.', true],
    ['The 54-year-old saw it first.', true],
    ["Ada Lisk, 33, is Brenn's niece.", false],
    ["Brenn's two-year-old daughter slept.", false],
    ['“Ask Brenn – he knows,” the 15-year-old said.', false],
    ['The 57-year-old Swede likes Brenn.', false],
    ['55-летний Иво Бренн первым увидел её.', true],
  ])('the age of Brenn stands in “%s”: %s', (sentence, isTold) => {
    const brenn = createTopicMatcher('Brenn', new Set(), 'en');
    expect(namesAge(sentence, brenn)).toBe(isTold);
  });

  it('is no year long past where it is asked when something will be', () => {
    expect(namesTimeAhead('The pier was opened in 1931.', '2031-03-10T00:00:00Z')).toBe(false);
    expect(namesTimeAhead('The pier opens in 2032.', '2031-03-10T00:00:00Z')).toBe(true);
    expect(namesTimeAhead('The pier opens on 9 June.', '2031-03-10T00:00:00Z')).toBe(true);
  });
});
