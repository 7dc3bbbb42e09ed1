import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Conversation } from './conversation.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom([
    {
      id: 'lock',
      title: 'Canal lock at Skerne stays shut until spring',
      date: '2031-03-12',
      text: 'Barges queue below Skerne, where the lock broke.\n\nThe lock will reopen on 4 April at the earliest, the canal office said.\n\nOn the queue the office decided on Tuesday morning: nobody pays until the lock reopens.\n\nThe gates hold a long plank, a short plank and two bolts.',
    },
    {
      id: 'strike',
      title: 'Weavers end their strike',
      date: '2031-03-11',
      text: 'The strike of the weavers of Skerne is over.\n\nThe strike lasted 17 days and ended on Monday.\n\nA long queue stood at the baker’s, and every fifth loaf was free.\n\nA second strike of the weavers is not ruled out by one of the guilds.',
    },
    {
      id: 'toll-bg',
      title: 'Таксата за моста при Скерн падна до 4,25 крони',
      language: 'bg',
      date: '2031-03-12',
      text: 'За пръв път от години общината намали таксата за моста над реката.\n\nСобствениците на камиони приветстваха решението на съвета.',
    },
    {
      id: 'rate',
      title: 'Guild bank cuts its rate',
      date: '2031-03-10',
      text: 'The guild bank of Skerne lowered its main rate to 3.75 per cent on Monday.\n\nBread costs 6 per cent more than last year, by the count of the bank.',
    },
  ]);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

const sentencesFor = async (question: string) => {
  const { sentences } = await new Conversation(newsroom, new Date('2031-03-13T12:00:00Z')).say(question);
  return sentences.map(({ text }) => text);
};

describe('of several sentences on a question', () => {
  it.each(['when does the lock reopen?', 'when will the lock open again?'])(
    'the one with the day comes before one with a weekday: %s',
    async (question) => {
      expect((await sentencesFor(question))[0]).toContain('4 April');
    },
  );

  it('the one with the length of time comes first, and none stands beside it for a number alone', async () => {
    const [first, ...others] = await sentencesFor('How long did the strike last?');
    expect(first).toContain('17 days');
    for (const other of others) expect(other).not.toMatch(/plank|loaf/);
  });

  it('those in the words of the question come before those of another language', async () => {
    const [first, ...others] = await sentencesFor('how much is the interest rate?');
    expect(first).toContain('3.75 per cent');
    expect(others.join(' ')).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it('a title stands among them where it alone has the number', async () => {
    expect((await sentencesFor('колко е таксата за моста?')).join(' ')).toContain('4,25');
  });
});
