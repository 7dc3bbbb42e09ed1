import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Conversation } from './conversation.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom([
    {
      id: 'talks',
      title: 'Fishermen meet the ministry',
      date: '2031-03-12',
      text: '"These talks are a waste of a good tide," said Oda Brask. "The herring are gone," said Oda Brask.\n\n"Our negotiations begin on Monday," said Oda Brask.\n\n"The talks were short," said Jorn Lask.',
      said: [
        { by: 'Oda Brask', words: 'These talks are a waste of a good tide,' },
        { by: 'Oda Brask', words: 'The herring are gone,' },
        { by: 'Oda Brask', words: 'Our negotiations begin on Monday,' },
        { by: 'Jorn Lask', words: 'The talks were short,' },
      ],
    },
  ]);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

const ask = (question: string) => new Conversation(newsroom, new Date('2031-03-13T12:00:00Z')).say(question);

describe('a topic that speakers put in another word', () => {
  it('is met by it, behind the very word', async () => {
    const { quotes } = await ask('what did Brask say about negotiations');
    expect(quotes.map(({ text }) => text)).toEqual([
      'Our negotiations begin on Monday,',
      'These talks are a waste of a good tide,',
    ]);
  });

  it('is met by it alone', async () => {
    const { quotes } = await ask('what did Lask say about negotiations');
    expect(quotes.map(({ text }) => text)).toEqual(['The talks were short,']);
  });

  it.each(['what did Lask say about herring', 'what did Brask say about elections'])(
    'is not met by words for something else: %s',
    async (question) => {
      expect((await ask(question)).kind).toBe('no-evidence');
    },
  );
});
