import { describe, expect, it } from 'vitest';
import { onTheMatter } from '../../src/answers/summary/on-the-matter.ts';
import { createTopicMatcher } from '../../src/answers/topic-matcher.ts';
import { storedArticle } from '../articles/stored-article.ts';
import { openNewsroom } from './newsroom.ts';

function sentence(id: string, title: string, text: string) {
  return { article: storedArticle({ id, title, text }), span: { start: 0, end: text.length, text } };
}

const race = sentence('race', 'Rowing race at Hollin', "Last year's winner, Ada Brenn, will not take part.");
const cup = sentence('cup', 'Lund win the cup', 'Lund won the cup on penalties.');

const wordsOf = (topic: string) => {
  const matcher = createTopicMatcher(topic, new Set());
  return { size: matcher.size, countIn: (text: string) => matcher.match(text).size };
};

describe('sentences on the matter', () => {
  it('are those of articles that have as much of a short question as the first one', () => {
    expect(onTheMatter([race, cup], wordsOf('winner rowing race'))).toEqual([race]);
    expect(onTheMatter([cup, race], wordsOf('rowing cup'))).toEqual([cup, race]);
  });

  it('are all, where a long question tells of several things', () => {
    const words = wordsOf('winner of the rowing race, who once lost a cup on penalties');
    expect(onTheMatter([race, cup], words)).toEqual([race, cup]);
  });
});

it('a topic is not told by reports that share one word with it', async () => {
  const reports = [
    {
      id: 'fire',
      title: 'Warehouse burns in Hollin',
      text: 'A warehouse in Hollin burned down. Twenty firemen fought the fire.',
    },
    {
      id: 'vote',
      title: 'Council votes',
      text: 'The council of the region met. A lawyer from Hollin won the vote.',
    },
  ];
  await using newsroom = await openNewsroom(reports);
  const asked = {
    question: 'what happened in the Hollin fire',
    asOf: new Date('2031-03-13T12:00:00Z'),
    zone: 'UTC',
  };
  const { sentences } = (await newsroom.answerer.answer(asked)).answer;
  expect(sentences.map(({ text }) => text)).toContain('Twenty firemen fought the fire.');
  expect(sentences.map(({ text }) => text)).not.toContain('A lawyer from Hollin won the vote.');
});
