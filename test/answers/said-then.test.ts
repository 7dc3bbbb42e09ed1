import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Conversation } from './conversation.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom([
    {
      id: 'kiln',
      title: 'The kiln is lit again',
      date: '2031-03-12',
      text: '"The kiln has never been hotter," said Oda Brask.\n\nThe potters of Skerne waited all winter.',
      said: [{ by: 'Oda Brask', words: 'The kiln has never been hotter,' }],
    },
    {
      id: 'kiln-cold',
      title: 'A cold kiln',
      date: '2031-02-02',
      text: '"Without coal there is no pottery," said Jorn Lask.',
      said: [{ by: 'Jorn Lask', words: 'Without coal there is no pottery,' }],
    },
  ]);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

const talk = () => new Conversation(newsroom, new Date('2031-03-13T12:00:00Z'));

describe('what was said at a time', () => {
  it.each([
    'what was said yesterday',
    'что было сказано вчера',
    'що було сказано вчора',
    'какво се каза вчера',
  ])('%s: whoever is quoted then', async (question) => {
    const { kind, quotes } = await talk().say(question);
    expect(kind).toBe('quotes');
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Oda Brask']);
  });

  it('is nothing where nobody is quoted then, and nobody is named for it', async () => {
    const { kind, understood } = await talk().say('what was said today');
    expect(kind).toBe('no-evidence');
    expect(understood).not.toHaveProperty('speakers');
  });
});

describe('what is asked to be true', () => {
  it.each(['is it true that the kiln collapsed?', 'is it true that the kiln was sold'])(
    '%s: is said not to be found, without the question around it',
    async (question) => {
      const { kind, understood } = await talk().say(question);
      expect(kind).toBe('no-evidence');
      expect(understood.topic).toMatch(/^the kiln/);
    },
  );

  it('is answered with what articles say of it', async () => {
    const { sentences } = await talk().say('is it true that the potters waited all winter?');
    expect(sentences[0]?.text).toContain('waited all winter');
  });
});

it('ends the sentence about the archive with one full stop where the date brings its own', async () => {
  for (const question of ['что у тебя есть?', 'какво имаш?', 'що у тебе є?'])
    for (const { text } of (await talk().say(question)).sentences) expect(text).not.toMatch(/\.\.$/);
});
