import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asking } from '../../src/answers/asking.ts';
import { standsAsName } from '../../src/answers/who-said/stands-as-name.ts';
import { Conversation } from './conversation.ts';
import { type Newsroom, openNewsroom, type Report } from './newsroom.ts';

const reports: readonly Report[] = [
  {
    id: 'crew',
    title: 'Two climb the Hornspitz',
    text: 'Greta Holm, 29, and Pavo Lind, 44, climbed the Hornspitz on Sunday before 300 spectators. The guide Edda Krone waited at the hut.\n\n"My knees are grateful," Edda Krone said.',
    said: [{ by: 'Edda Krone', words: 'My knees are grateful,' }],
  },
  {
    id: 'fair',
    title: 'Fair opens in Tarn',
    text: 'The autumn fair in Tarn opened with 80 stalls on Saturday.\n\n"Come hungry," Ada Marlow said.',
    said: [{ by: 'Ada Marlow', words: 'Come hungry,' }],
  },
];

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom(reports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

const talk = () => new Conversation(newsroom, new Date('2031-03-13T12:00:00Z'));

describe('a question for a fact about somebody', () => {
  it('is asked of another by his name alone', async () => {
    const { kind, sentences, understood } = await talk().say('how old is Greta Holm?', 'and Pavo Lind?');
    expect([kind, understood.fromConversation]).toEqual(['summary', true]);
    expect(sentences[0]?.text).toContain('Pavo Lind, 44');
  });

  it('is asked of another where no capitals are written', async () => {
    const { kind, sentences } = await talk().say('how old is greta holm?', 'and pavo lind?');
    expect(kind).toBe('summary');
    expect(sentences[0]?.text).toContain('Pavo Lind, 44');
  });

  it('is no question of another who is asked for his words', async () => {
    const { quotes } = await talk().say('where is the Hornspitz?', 'what did Edda Krone say about it?');
    expect(quotes.map(({ text }) => text)).toEqual(['My knees are grateful,']);
  });

  it('is not answered by the words of one whose age is not told', async () => {
    const { kind, quotes } = await talk().say('how old is Greta Holm?', 'and Edda Krone?');
    expect([kind, quotes]).toEqual(['no-evidence', []]);
  });
});

describe('a question of one word', () => {
  it('is completed from the conversation', async () => {
    const { citations } = await talk().say('who climbed the Hornspitz?', 'how many spectators?');
    expect(citations.map(({ articleId }) => articleId)).toEqual(['crew']);
  });

  it('stands by itself where what was spoken of has nothing on it', async () => {
    const { citations, understood } = await talk().say('who climbed the Hornspitz?', 'how many stalls?');
    expect(citations.map(({ articleId }) => articleId)).toEqual(['fair']);
    expect(understood).not.toHaveProperty('fromConversation');
  });
});

describe('a name that stands in no article', () => {
  it('is somebody who said nothing, and no topic that the conversation goes on with', async () => {
    const conversation = talk();
    const { kind, understood } = await conversation.say('what did Krone say about knees', 'and Wexel?');
    expect([kind, understood.speakers, understood.topic]).toEqual(['no-evidence', ['Wexel'], 'knees']);
    const { quotes } = await conversation.say('and Krone?');
    expect(quotes.map(({ text }) => text)).toEqual(['My knees are grateful,']);
  });
});

describe('a word that may be a name', () => {
  const asking = (text: string) =>
    ({
      interval: {},
      understanding: { language: 'en' },
      index: {
        documentFrequencies: async () => new Map([['holm', 1]]),
        candidateIds: async () => ['a'],
        articles: async () => [{ id: 'a', text }],
      },
    }) as unknown as Asking;

  it('is one where articles always write it with a capital, but for where a sentence begins', async () => {
    expect(await standsAsName(asking('They saw Holm there.'), 'holm')).toBe(true);
    expect(await standsAsName(asking('They saw a holm there. Holm is an islet.'), 'holm')).toBe(false);
    expect(await standsAsName(asking('It sank. Holm is an islet.'), 'holm')).toBe(false);
  });

  it('is told at a cost that grows with the text, and no faster', async () => {
    const text = 'x '.concat(`${'. '.repeat(20)}a Holm `.repeat(3_000));
    const ms = async (half: string) => {
      const start = performance.now();
      await standsAsName(asking(half), 'holm');
      return performance.now() - start;
    };
    await ms(text);
    expect(await ms(text + text + text + text)).toBeLessThan(20 * (1 + (await ms(text))));
  });
});
