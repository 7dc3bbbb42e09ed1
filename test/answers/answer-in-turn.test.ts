import { expect, it } from 'vitest';
import { answerInTurn } from '../../src/answers/answer-in-turn.ts';
import { Turns } from '../../src/answers/turns.ts';
import { answer as anAnswer } from '../rendering/samples.ts';

it('lets the event loop turn between the answers to questions that came together', async () => {
  let turns = 0;
  const count = (): void => {
    turns += 1;
    if (turns < 100) setImmediate(count);
  };
  setImmediate(count);
  const begunAt: number[] = [];
  const answerer = answerInTurn(
    {
      async answer({ question }) {
        begunAt.push(turns);
        return { answer: { ...anAnswer, question }, frame: null };
      },
    },
    new Turns(),
  );
  const asked = ['one', 'two', 'three'].map((question) =>
    answerer.answer({ question, asOf: new Date(0), zone: 'UTC' }),
  );
  const questions = (await Promise.all(asked)).map(({ answer }) => answer.question);
  expect(questions).toEqual(['one', 'two', 'three']);
  expect(new Set(begunAt).size).toBe(3);
});
