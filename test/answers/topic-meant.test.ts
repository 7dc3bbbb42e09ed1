import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { Conversation } from './conversation.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const AS_OF = new Date('2031-03-13T12:00:00Z');
const REPORTS = [
  {
    id: 'walkout',
    title: 'Pilots walk out in Karrow',
    text: 'Harbour pilots in Karrow walked out on Monday over longer shifts. The strike of the pilots holds up forty ships. “The pilots will have their answer by Friday,” Minister Ada Marlow said. “We can wait longer than the ships,” union leader Nils Odum said of the strike.',
    date: '2031-03-10',
    said: [
      { by: 'Ada Marlow', words: 'The pilots will have their answer by Friday,', role: 'Minister' },
      { by: 'Nils Odum', words: 'We can wait longer than the ships,', role: 'union leader' },
    ],
  },
  {
    id: 'concert',
    title: 'Concert in the old foundry',
    text: 'An orchestra played in the old foundry of Zell on Sunday. “The roof sang with us,” Ada Marlow said, who plays the horn. Nils Odum is fond of the horn, “but of no minister,” as he put it.',
    date: '2031-03-12',
    said: [
      { by: 'Ada Marlow', words: 'The roof sang with us,' },
      { by: 'Nils Odum', words: 'but of no minister,' },
    ],
  },
  {
    id: 'odum',
    title: 'Nils Odum honoured',
    text: 'Union leader Nils Odum, 61, was honoured by the city of Zell on Saturday. “Odum never broke his word,” Ada Marlow said.',
    date: '2031-03-08',
    said: [{ by: 'Ada Marlow', words: 'Odum never broke his word,' }],
  },
];

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom(REPORTS);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

const talk = () => new Conversation(newsroom, AS_OF);
const quoted = ({ quotes }: Answer) => quotes.map(({ text }) => text);
const textOf = ({ sentences }: Answer) => sentences.map(({ text }) => text).join(' ');

describe('"it" as a topic', () => {
  it('is what was spoken of, in somebody’s words', async () => {
    const answer = await talk().say(
      'what happened with the pilots strike',
      'what did Ada Marlow say about it',
    );
    expect(answer.understood).toMatchObject({ topic: 'pilots strike', fromConversation: true });
    expect(quoted(answer)).toEqual(['The pilots will have their answer by Friday,']);
  });

  it.each(['any news about it', "what's the latest on that", 'what is known about this'])(
    'is what was spoken of in a question for news: %s',
    async (question) => {
      const answer = await talk().say('what happened with the pilots strike', question);
      expect(textOf(answer)).toContain('pilots in Karrow walked out');
      expect(textOf(answer)).not.toContain('orchestra');
    },
  );

  it.each([
    ['что случилось с пилотами', 'что сказала Ада Марлоу об этом'],
    ['какво стана с пилотите', 'какво каза Ада Марлоу за това'],
  ])('in other languages, too: %s – %s', async (first, second) => {
    const answer = await talk().say(first, second);
    expect(answer.understood.topic).toMatch(/пилот/);
  });

  it('is nothing beside the words of the one who was spoken of himself', async () => {
    const answer = await talk().say('who is Nils Odum', 'what did he say about it');
    expect(quoted(answer)).toContain('We can wait longer than the ships,');
  });

  it('is nothing where nothing was spoken of', async () => {
    const answer = await talk().say('what did Ada Marlow say about it');
    expect(quoted(answer)).toHaveLength(3);
  });

  it('goes on by "more about it"', async () => {
    const answer = await talk().say('what happened with the pilots strike', 'tell me more about it');
    expect(textOf(answer)).not.toContain('pilots in Karrow walked out');
  });
});

describe('a person as a topic', () => {
  it.each(['tell me about him', 'how is he doing', 'any news about him'])(
    'is the one who was spoken of: %s',
    async (question) => {
      const answer = await talk().say('what did Nils Odum say', question);
      expect(textOf(answer)).toContain('Nils Odum, 61');
    },
  );

  it('is another than the one whose words are asked for', async () => {
    const answer = await talk().say('who is Nils Odum', 'what did Ada Marlow say about him');
    expect(quoted(answer)).toEqual(['Odum never broke his word,']);
  });

  it('is asked back for where nobody fits', async () => {
    expect((await talk().say('tell me about her')).kind).toBe('clarify');
    expect((await talk().say('what did Ada Marlow say', 'tell me about him')).kind).toBe('clarify');
  });
});

it('tells who somebody is whose name is asked in other letters', async () => {
  expect(textOf(await talk().say('кто такой Нильс Одум'))).toContain('Union leader Nils Odum, 61');
});

describe('a person who was asked about, but not for his words', () => {
  it.each([
    ["what's happening with Nils Odum?", 'what did he say'],
    ['tell me about nils odum', 'what did he say'],
    ['was Odum honoured in Zell?', 'and what did he say'],
    ['did nils odum win the honour', 'what did he say'],
  ])('is whom the next question means: %s – %s', async (first, second) => {
    const answer = await talk().say(first, second);
    expect(answer.understood.speakers).toHaveLength(1);
    expect(quoted(answer)).toContain('We can wait longer than the ships,');
  });

  it('stays whom "he" means when asked about by a pronoun', async () => {
    const answer = await talk().say('who is nils odum', 'how old is he', 'what did he say');
    expect(quoted(answer)).toContain('We can wait longer than the ships,');
  });

  it('is asked back for where two were named', async () => {
    const answer = await talk().say('did Ada Marlow answer Nils Odum', 'what did they say');
    expect(answer.kind).toBe('clarify');
  });

  it('is not taken for another sex', async () => {
    const answer = await talk().say('did Ada Marlow answer Nils Odum', 'what did she say');
    expect(answer.understood.speakers).toEqual(['Ada Marlow']);
  });

  it('is whom a pronoun means before another name', async () => {
    const answer = await talk().say('who is Nils Odum', 'when was he honoured in Zell');
    expect(answer.understood.topic).toBe('when was Nils Odum honoured in Zell');
  });

  it('is no place', async () => {
    expect((await talk().say('what happened in Karrow', 'what did he say')).kind).toBe('clarify');
  });
});
