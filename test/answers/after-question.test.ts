import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { Conversation } from './conversation.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom([
    {
      id: 'regatta',
      title: 'Skerne win the regatta',
      date: '2031-03-12',
      text: 'Skerne won the regatta on Sunday by half a length.\n\n"My arms are gone," said the captain, Oda Brask. "We rowed blind," said Jorn Lask.',
      said: [
        { by: 'Oda Brask', words: 'My arms are gone,', role: 'captain' },
        { by: 'Jorn Lask', words: 'We rowed blind,' },
      ],
    },
    {
      id: 'ferry',
      title: 'A ferry runs late',
      date: '2031-03-12',
      text: '"The fog never lifted," said the captain of the ferry, Ivar Holm. "I waited," said Jorn Lask. "I shall not wait again," said Petra Vane.',
      said: [
        { by: 'Ivar Holm', words: 'The fog never lifted,', role: 'captain' },
        { by: 'Jorn Lask', words: 'I waited,' },
        { by: 'Petra Vane', words: 'I shall not wait again,' },
      ],
    },
  ]);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

const talk = () => new Conversation(newsroom, new Date('2031-03-13T12:00:00Z'));
const words = ({ quotes }: Answer) => quotes.map(({ text }) => text);

describe('somebody named after a question for a fact', () => {
  it.each([
    ['who won the regatta?', 'and what did the captain say?'],
    ['who won the regatta?', 'and the captain?'],
    ['кто выиграл регату Skerne?', 'А что сказал капитан?'],
    ['хто виграв регату Skerne?', 'А капітан?'],
    ['кой спечели регатата на Skerne?', 'а капитанът?'],
  ])('is asked for in the story that was shown: %s %s', async (first, second) => {
    const conversation = talk();
    expect((await conversation.say(first)).citations[0]?.articleId).toBe('regatta');
    const { quotes, understood } = await conversation.say(second);
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Oda Brask']);
    expect(understood).toMatchObject({ fromConversation: true });
    expect(understood).not.toHaveProperty('topic');
  });

  it('may speak in other stories, too, and those in the one shown are meant', async () => {
    expect(words(await talk().say('who won the regatta?', 'and Jorn Lask?'))).toEqual(['We rowed blind,']);
  });

  it('is heard elsewhere where the story has none of his words', async () => {
    expect(words(await talk().say('who won the regatta?', 'and Petra Vane?'))).toEqual([
      'I shall not wait again,',
    ]);
  });

  it('leaves no question behind as a topic for the next one', async () => {
    const { understood } = await talk().say('who won the regatta?', 'and Edda Nimm?', 'and Petra Vane?');
    expect(understood.speakers).toEqual(['Petra Vane']);
    expect(understood).not.toHaveProperty('topic');
  });

  it('is asked on the topic where there is one', async () => {
    const answer = await talk().say('what did Jorn Lask say about blind', 'and Petra Vane?');
    expect([answer.kind, answer.understood.topic]).toEqual(['no-evidence', 'blind']);
  });
});
