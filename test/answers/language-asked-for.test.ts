import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { Conversation } from './conversation.ts';
import { type Newsroom, openNewsroom, type Report } from './newsroom.ts';

const reports: readonly Report[] = [
  {
    id: 'weir',
    title: 'Weir to be rebuilt',
    text: 'The old weir at Hallum will be rebuilt before the autumn rains come. "The weir is older than the town," Mayor Tilda Sorren said.',
    said: [{ by: 'Tilda Sorren', words: 'The weir is older than the town,' }],
  },
  {
    id: 'weir-ru',
    title: 'Плотину в Халлуме перестроят',
    language: 'ru',
    text: 'Старую плотину в Халлуме перестроят ещё до осенних дождей. «Плотина старше города», — сказала мэр Тильда Соррен.',
    said: [{ by: 'Тильда Соррен', words: 'Плотина старше города' }],
  },
  {
    id: 'choir-uk',
    title: 'Хор їде до Халлума',
    language: 'uk',
    text: 'Дитячий хор у суботу їде до Халлума, щоб співати просто неба. «Ми співатимемо гучно», — сказала Тільда Соррен.',
    said: [{ by: 'Тільда Соррен', words: 'Ми співатимемо гучно' }],
  },
];

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom(reports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

const talk = () => new Conversation(newsroom, new Date('2031-03-13T12:00:00Z'));
const articlesOf = ({ citations }: Answer) => citations.map(({ articleId }) => articleId);

describe('the language in which words are wanted', () => {
  it.each([
    ['what did Sorren say, in Russian', 'weir-ru'],
    ['what did Sorren say in Russian about the town?', 'weir-ru'],
    ['what did Sorren say in English please', 'weir'],
    ['какво каза Сорен на украински', 'choir-uk'],
    ['что сказала Соррен по-украински?', 'choir-uk'],
    ['что сказала Соррен на английском языке', 'weir'],
    ['що сказала Соррен російською', 'weir-ru'],
    ['what happened in Hallum, in Ukrainian', 'choir-uk'],
    ['latest news in Russian', 'weir-ru'],
    ['последни новини на руски', 'weir-ru'],
  ])('leaves the articles in others out: %s', async (question, article) => {
    expect(articlesOf(await talk().say(question))).toEqual([article]);
  });

  it.each([
    ['what did Sorren say', 'in Ukrainian', 'choir-uk'],
    ['what did Sorren say', 'and in Russian?', 'weir-ru'],
    ['какво каза Сорен', 'а на английски?', 'weir'],
    ['что сказала Соррен', 'на украинском', 'choir-uk'],
    ['що сказала Соррен', 'англійською, будь ласка', 'weir'],
  ])('is changed alone by a follow-up: %s, %s', async (first, second, article) => {
    const answer = await talk().say(first, second);
    expect(articlesOf(answer)).toEqual([article]);
    expect(answer.understood.fromConversation).toBe(true);
  });

  it('holds for the follow-ups after it, until another question is asked', async () => {
    const conversation = talk();
    await conversation.say('what did Sorren say in Russian', 'about the weir');
    expect(conversation.frame?.inLanguage).toBe('ru');
    await conversation.say('what did Sorren say');
    expect(conversation.frame).not.toHaveProperty('inLanguage');
  });

  it('in which nothing is found is told, with what is nearest in another', async () => {
    const { kind, understood, searched } = await talk().say('what did Sorren say in French');
    expect([kind, understood.inLanguage]).toEqual(['no-evidence', 'fr']);
    expect(searched.nearest?.passages).toHaveLength(1);
  });

  it('is none where a thing is called after it', async () => {
    expect((await talk().say('what happened in Russian schools')).understood).not.toHaveProperty(
      'inLanguage',
    );
  });
});

describe('the full quotation as part of a question', () => {
  it.each([
    'what did Sorren say about the weir, the full quote please',
    'give me the full quote of Sorren about the weir',
    "show me Sorren's exact words about the weir",
    'what did Sorren say about the weir in full',
  ])('%s', async (question) => {
    const { quotes } = await talk().say(question);
    expect(quotes[0]?.text).toBe('The weir is older than the town,');
  });

  it.each([
    ['какво каза Сорен за язовира, целия цитат', 'bg'],
    ['что сказала Соррен, полную цитату', 'ru'],
    ['що сказала Соррен, повну цитату', 'uk'],
  ])('%s', async (question, language) => {
    const { understood, kind } = await talk().say(question);
    expect([understood.language, understood.speakers?.length, kind === 'clarify']).toEqual([
      language,
      1,
      false,
    ]);
  });
});

describe('words whose speaker is asked for', () => {
  it('may hold a phrase of time', async () => {
    const answer = await talk().say('who said the weir is older than the town in May');
    expect(answer.quotes[0]?.text).toBe('The weir is older than the town,');
  });
});
