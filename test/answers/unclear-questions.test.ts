import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerOutcome, Frame } from '../../src/answers/answerer.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { reports } from './reports.ts';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom(reports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

function ask(question: string, frame?: Frame): Promise<AnswerOutcome> {
  const asked = { question, asOf: new Date('2031-03-13T12:00:00Z'), zone: 'UTC' };
  return newsroom.answerer.answer(frame === undefined ? asked : { ...asked, frame });
}

describe('a question that names nobody and nothing', () => {
  it.each([
    'what about',
    'why?',
    'а чому?',
    'почему?',
    'who said that?',
    'кой каза това?',
    'кто это сказал?',
  ])('%s is asked back', async (question) => {
    const { answer } = await ask(question);
    expect(answer.kind).toBe('clarify');
    expect(answer.sentences).toHaveLength(1);
  });

  it('means the words shown last where some were shown', async () => {
    const first = await ask('what did Marlow say about tolls');
    const [quote] = first.answer.quotes;
    const { answer } = await ask('who said that?', first.frame ?? undefined);
    expect(quote).toBeDefined();
    expect(answer.quotes.map(({ text }) => text)).toEqual([quote?.text]);
  });
});

describe('a piece of program', () => {
  it.each([
    "x'); DELETE FROM readers; --",
    'select name from readers where 1=1',
    '<img src=x onerror=alert(1)>',
    'for (;;) { }',
    '{{print(7)}}',
  ])('%s is no question about the news', async (question) => {
    const { answer } = await ask(question);
    expect(answer.kind).toBe('talk');
    expect(answer.citations).toEqual([]);
  });

  it.each([
    'what did they select from the ferries; why?',
    'the bridge -- is it closed?',
    'did 5 > 3 ferries sail?',
  ])('%s is one', async (question) => {
    expect((await ask(question)).answer.kind).not.toBe('talk');
  });
});
