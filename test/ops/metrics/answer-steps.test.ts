import { expect, it } from 'vitest';
import { AnswerSteps } from '../../../src/ops/metrics/answer-steps.ts';

/** An answer whose clock is turned by hand. */
async function timed(work: (steps: AnswerSteps, pass: (ms: number) => void) => void) {
  let nowMs = 1_000;
  const steps = new AnswerSteps(() => nowMs);
  await AnswerSteps.run(steps, async () =>
    work(steps, (ms) => {
      nowMs += ms;
    }),
  );
  return steps.finish();
}

it('parts an answer into steps, and searches at once count once', async () => {
  const seconds = await timed((steps, pass) => {
    pass(5);
    AnswerSteps.explain('understood');
    steps.beginSearch();
    pass(10);
    steps.beginSearch();
    pass(10);
    steps.endSearch();
    steps.endSearch();
    pass(7);
    AnswerSteps.explain('evidence');
    pass(500);
  });
  expect(seconds).toEqual({ understand: 0.005, search: 0.02, compose: 0.007, write: 0.5 });
});

it('has no steps of an answer that was broken off', async () => {
  expect(await timed(() => AnswerSteps.explain('understood'))).toBeNull();
});

it('tells answers that are made at once apart', async () => {
  const [one, other] = [new AnswerSteps(() => 0), new AnswerSteps(() => 0)];
  await Promise.all([
    AnswerSteps.run(one, async () => {
      await Promise.resolve();
      AnswerSteps.explain('understood');
      AnswerSteps.explain('evidence');
    }),
    AnswerSteps.run(other, async () => AnswerSteps.explain('understood')),
  ]);
  expect(one.finish()).not.toBeNull();
  expect(other.finish()).toBeNull();
});

it('hears nothing outside of an answer', () => {
  AnswerSteps.explain('understood');
  expect(AnswerSteps.current()).toBeUndefined();
});
