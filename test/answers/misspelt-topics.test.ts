import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Conversation } from './conversation.ts';
import { type Newsroom, openNewsroom, type Report } from './newsroom.ts';

const PLACES = ['the weir', 'the mill', 'the harbour', 'the school'];
const reports: readonly Report[] = [
  ...PLACES.map((place, at) => ({
    id: `hallum-${at}`,
    title: `Flood in Hallum reaches ${place}`,
    text: `The flood in Hallum reached ${place} on Monday night, and the water stood a metre high there.`,
  })),
  ...PLACES.map((place, at) => ({
    id: `pazar-${at}`,
    language: 'bg',
    title: `Наводнение в Пазарджик при обект ${at}`,
    text: `Наводнението в Пазарджик стигна до обект ${at} в понеделник през нощта, водата беше един метър. (${place})`,
  })),
  {
    id: 'rare',
    title: 'A day in Kelport',
    text: 'In Kelport nothing happened for a whole day, said the mayor.',
  },
];

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom(reports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

const talk = () => new Conversation(newsroom, new Date('2031-03-13T12:00:00Z'));

describe('a word that stands in no article', () => {
  it.each([
    ['flood in Halum', 'flood in Hallum', 'Did you mean Hallum?'],
    ['earthquake in Hallumm', 'earthquake in Hallum', 'Did you mean Hallum?'],
    ['was there an earthquake in Hlalum?', 'was there an earthquake in Hallum?', 'Did you mean Hallum?'],
    ['земетресение в Пазарджек', 'земетресение в Пазарджик', 'Пазарджик ли имахте предвид?'],
  ])('is offered as articles spell it: %s', async (question, meant, asked) => {
    const { kind, suggestions, sentences } = await talk().say(question);
    expect([kind, suggestions]).toEqual(['no-evidence', [meant]]);
    expect(sentences.map(({ text }) => text)).toEqual([asked]);
  });

  it('is asked for as it was offered', async () => {
    const { kind } = await talk().say('flood in Halum', 'flood in Hallum');
    expect(kind).toBe('summary');
  });

  it.each([
    ['which is spelt like a rare one', 'earthquake in Kelpart'],
    ['which begins otherwise', 'earthquake in Ballum'],
    ['which is far from all others', 'earthquake in Zanzibar'],
    ['which is no word at all', `earthquake in Hallum${'m'.repeat(900)}`],
    ['beside many others', 'Halum Halumm Hhallum Hallam quarsel vimper'],
  ])('%s is left alone', async (_, question) => {
    const answer = await talk().say(question);
    expect(answer.kind).toBe('no-evidence');
    expect(answer).not.toHaveProperty('suggestions');
  });
});

describe('how many articles', () => {
  it.each([
    ['how many articles about Hallum', '4 articles mention “Hallum”.'],
    ['how many articles do you have on the flood in Hallum', 'At most 4 articles mention “flood in Hallum”.'],
    ['how many stories are there about Zanzibar?', 'No article mentions “Zanzibar”.'],
    ['how many articles mention Kelport', '1 article mentions “Kelport”.'],
    ['колко статии имаш за Пазарджик', '4 статии споменават „Пазарджик“.'],
  ])('%s', async (question, told) => {
    const { kind, sentences } = await talk().say(question);
    expect([kind, sentences[0]?.text]).toEqual(['talk', told]);
  });

  it('is told of the time asked for', async () => {
    const { sentences } = await talk().say('how many articles about Hallum in May 2030');
    expect(sentences[0]?.text).toBe('No article mentions “Hallum”.');
  });
});

describe('words that ask for few words', () => {
  it.each([
    'in short, what happened in Hallum',
    'what happened in Hallum, in a nutshell',
    'briefly: what happened in Hallum?',
    'накратко, какво стана в Пазарджик',
    'коротко, что произошло в Hallum',
    'стисло: що сталося в Hallum',
  ])('are no part of the question: %s', async (question) => {
    const { kind, understood } = await talk().say(question);
    expect([kind, understood.topic?.split(' ').length]).toEqual(['summary', 1]);
  });
});
