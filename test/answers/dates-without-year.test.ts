import { expect, it } from 'vitest';
import { openNewsroom } from './newsroom.ts';
import { reports } from './reports.ts';

const whenAsked = async (question: string, asOf: string) => {
  await using newsroom = await openNewsroom(reports);
  return (await newsroom.answerer.answer({ question, asOf: new Date(asOf), zone: 'UTC' })).answer;
};

it.each(['what did Marlow say on 10 March', 'what did Marlow say on 10.03', 'what did Marlow say in March'])(
  '%s: means the newest year with articles',
  async (question) => {
    const answer = await whenAsked(question, '2033-05-20T12:00:00Z');
    expect(answer.kind).toBe('quotes');
    expect(answer.understood.from?.slice(0, 4)).toBe('2031');
  },
);

it('keeps a year that was given', async () => {
  const answer = await whenAsked('what did Marlow say on 10 March 2032', '2033-05-20T12:00:00Z');
  expect([answer.kind, answer.understood.from?.slice(0, 4)]).toEqual(['no-evidence', '2032']);
});

it('keeps the year where it has articles', async () => {
  const answer = await whenAsked('what did Marlow say on 10 March', '2031-03-13T12:00:00Z');
  expect(answer.understood.from?.slice(0, 10)).toBe('2031-03-10');
});
