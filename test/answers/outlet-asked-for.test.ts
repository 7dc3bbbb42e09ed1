import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { Conversation } from './conversation.ts';
import { type Newsroom, openNewsroom, type Report } from './newsroom.ts';

const reports: readonly Report[] = [
  {
    id: 'weir-post',
    source: 'harbourpost.example',
    title: 'Weir to be rebuilt',
    text: 'The old weir at Hallum will be rebuilt before the autumn rains come. "The weir is older than the town," Mayor Tilda Sorren said.',
    said: [{ by: 'Tilda Sorren', words: 'The weir is older than the town,' }],
  },
  {
    id: 'weir-lantern',
    source: 'The Lantern',
    title: 'Hallum weir closed',
    text: 'The weir at Hallum was closed to walkers on Monday after a plank broke under a fisherman. "Nobody was hurt at the weir," Mayor Tilda Sorren said.',
    said: [{ by: 'Tilda Sorren', words: 'Nobody was hurt at the weir,' }],
  },
  {
    id: 'gone',
    source: 'Old Bugle',
    date: '2030-01-10',
    title: 'Weir painted',
    text: 'The weir at Hallum was painted white for the summer by the choir of the town on a Sunday.',
  },
  {
    id: 'choir',
    source: 'The Lantern',
    title: 'Choir goes to Hallum',
    text: 'The children’s choir goes to Hallum on Saturday, to sing in the open air by the river bank.',
  },
];

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom(reports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

const talk = () => new Conversation(newsroom, new Date('2031-03-13T12:00:00Z'));
const articlesOf = ({ citations }: Answer) => citations.map(({ articleId }) => articleId).sort();

describe('the outlet from which alone words are wanted', () => {
  it.each([
    ['what did Sorren say, only from the Lantern', ['weir-lantern']],
    ['what did Sorren say about the weir, only in the Harbour Post', ['weir-post']],
    ['what happened to the weir, from the Lantern only', ['weir-lantern']],
    ['only from The Lantern: what did Sorren say', ['weir-lantern']],
    ['какво каза Сорен, само от Lantern', ['weir-lantern']],
    ['что сказала Соррен, только из Lantern', ['weir-lantern']],
    ['що сказала Соррен, лише з Lantern', ['weir-lantern']],
  ])('leaves the articles of others out: %s', async (question, articles) => {
    expect(articlesOf(await talk().say(question))).toEqual(articles);
  });

  it.each([
    ['what did Sorren say', 'only from the Harbour Post', ['weir-post']],
    ['what happened to the weir', 'just the Lantern please', ['weir-lantern']],
    ['какво каза Сорен', 'само от Lantern', ['weir-lantern']],
  ])('is changed alone by a follow-up: %s, %s', async (first, second, articles) => {
    const answer = await talk().say(first, second);
    expect(articlesOf(answer)).toEqual(articles);
    expect(answer.understood.fromConversation).toBe(true);
  });

  it('holds for the follow-ups after it, and tells how many articles that are', async () => {
    const answer = await talk().say('what did Sorren say, only from the Lantern', 'about the weir');
    expect(answer.understood.inOutlet).toBe('the Lantern');
    expect(articlesOf(answer)).toEqual(['weir-lantern']);
    expect(answer.searched.articles).toBe(2);
  });

  it('that everybody knows and the archive has not is told, with what is nearest in another', async () => {
    const { kind, understood, searched } = await talk().say('what did Sorren say, only from the BBC');
    expect([kind, understood.inOutlet, searched.articles]).toEqual(['no-evidence', 'the BBC', 0]);
    expect(searched.nearest?.passages).toHaveLength(1);
  });

  it('is none that published nothing for two months', async () => {
    const answer = await talk().say('what happened to the weir, only from the Old Bugle');
    expect(answer.understood).not.toHaveProperty('inOutlet');
  });

  it.each(['what did only Sorren say', 'what happened, only from Hallum', 'who said only the weir is old'])(
    'is none where no outlet is named: %s',
    async (question) => {
      expect((await talk().say(question)).understood).not.toHaveProperty('inOutlet');
    },
  );
});
