import type { Answer } from '../../answers/answer.ts';
import type { Answerer } from '../../answers/answerer.ts';
import { AnswerSteps } from './answer-steps.ts';
import type { Metrics } from './create-metrics.ts';

/** The same answerer; its answers are counted by kind and writer, with the time that they and each of their steps took. */
export function measureAnswerer(answerer: Answerer, metrics: Metrics): Answerer {
  const { answers, answerSeconds } = metrics;
  return {
    async answer(question, signal, onDraft) {
      const stop = answerSeconds.startTimer();
      const steps = new AnswerSteps();
      try {
        const outcome = await AnswerSteps.run(steps, () => answerer.answer(question, signal, onDraft));
        const { kind, writer } = outcome.answer;
        stop({ kind });
        answers.inc({ kind, writer });
        observe(steps, outcome.answer, metrics);
        return outcome;
      } catch (error) {
        stop({ kind: 'failed' });
        answers.inc({ kind: 'failed', writer: 'none' });
        throw error;
      }
    },
  };
}

function observe(steps: AnswerSteps, answer: Answer, { stepSeconds, modelFailures }: Metrics): void {
  const { modelFailure, writer } = answer;
  if (modelFailure !== undefined) modelFailures.inc({ failure: modelFailure });
  const seconds = steps.finish();
  if (seconds === null) return;
  for (const step of ['understand', 'search', 'compose'] as const)
    stepSeconds.observe({ step }, seconds[step]);
  if (writer === 'model' || modelFailure !== undefined) stepSeconds.observe({ step: 'write' }, seconds.write);
}
