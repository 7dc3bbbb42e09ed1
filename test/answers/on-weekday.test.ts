import { describe, expect, it } from 'vitest';
import { openNewsroom, type Report } from './newsroom.ts';

/** A Thursday, on which each question says "on Thursday". */
const AS_OF = new Date('2031-03-13T18:00:00Z');
const TODAY = ['2031-03-13T00:00:00.000Z', '2031-03-14T00:00:00.000Z'];
const WEEK_AGO = ['2031-03-06T00:00:00.000Z', '2031-03-07T00:00:00.000Z'];

const report = (date: string): Report => ({
  id: date,
  date,
  title: 'Storm over Lund',
  text: 'A storm over Lund took the roofs of nine houses.',
});
const OLD = report('2031-03-06');
const NEW = report('2031-03-13');

async function timeTaken(question: string, reports: readonly Report[]) {
  await using newsroom = await openNewsroom(reports);
  const { answer } = await newsroom.answerer.answer({ question, asOf: AS_OF, zone: 'UTC' });
  return [answer.understood.from, answer.understood.to];
}

describe('a weekday, on that very day', () => {
  it.each([
    'what happened in Lund on Thursday',
    'какво стана в Лунд в четвъртък',
    'что случилось в Лунде в четверг',
    'що сталося в Лунді у четвер',
  ])('means the one a week ago: %s', async (question) => {
    expect(await timeTaken(question, [OLD, NEW])).toEqual(WEEK_AGO);
  });

  it('means today where the archive has nothing of the one before', async () => {
    expect(await timeTaken('what happened in Lund on Thursday', [NEW])).toEqual(TODAY);
  });

  it.each([
    'what is happening in Lund on Thursday',
    'what happened in Lund this Thursday',
    'какво ще стане в Лунд в четвъртък',
    'что будет в Лунде в четверг',
    'що буде в Лунді у четвер',
  ])('means today where the question does not ask of the past: %s', async (question) => {
    expect(await timeTaken(question, [OLD, NEW])).not.toEqual(WEEK_AGO);
  });
});
