import { afterAll, beforeAll, expect, it } from 'vitest';
import { Conversation } from './conversation.ts';
import { type Newsroom, openNewsroom, type Report } from './newsroom.ts';

const reports: readonly Report[] = [
  {
    id: 'marlow',
    title: 'Marlow on tolls',
    text: '"Tolls pay for the bridge," Ada Marlow said. "In Skerry nobody pays a toll," Ada Marlow said.',
    said: [
      { by: 'Ada Marlow', words: 'Tolls pay for the bridge,' },
      { by: 'Ada Marlow', words: 'In Skerry nobody pays a toll,' },
    ],
  },
  {
    id: 'skerry',
    title: 'Skerry counts its fires',
    text: 'Skerry reported forty fires this month. Skerry announced that the moor is closed. Skerry said that rain is near.',
    said: [
      { by: 'Skerry', words: 'forty fires this month', kind: 'indirect', isBody: true },
      { by: 'Skerry', words: 'the moor is closed', kind: 'indirect', isBody: true },
    ],
  },
  {
    id: 'league',
    title: 'Ostra answers',
    text: '"We shall not pay," Ostra said. "Nor shall our friends," Ostra said. Ostra added that it was late.',
    said: [
      { by: 'Ostra', words: 'We shall not pay,', isBody: true },
      { by: 'Ostra', words: 'Nor shall our friends,', isBody: true },
      { by: 'Ostra', words: 'it was late', kind: 'indirect', isBody: true },
    ],
  },
];

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom(reports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

const asked = async (followUp: string) => {
  const talk = new Conversation(newsroom, new Date('2031-03-13T12:00:00Z'));
  const { quotes } = await talk.say('what did Ada Marlow say', followUp);
  return quotes.map(({ speaker, text }) => [speaker?.name, text]);
};

it('takes a place that is hardly ever quoted for a topic of whoever was spoken of', async () => {
  expect(await asked('what about Skerry?')).toEqual([['Ada Marlow', 'In Skerry nobody pays a toll,']]);
});

it('takes a body that is quoted for the next speaker', async () => {
  expect((await asked('and Ostra?')).map(([name]) => name)).toEqual(['Ostra', 'Ostra', 'Ostra']);
});

it('asks the place itself where its words are asked for', async () => {
  expect((await asked('what did Skerry say')).every(([name]) => name === 'Skerry')).toBe(true);
});
