import type { Answerer } from '../../answers/answerer.ts';
import type { Metrics } from './create-metrics.ts';

/** The same answerer; its answers are counted by kind and writer, with the time they took. */
export function measureAnswerer(answerer: Answerer, { answers, answerSeconds }: Metrics): Answerer {
  return {
    async answer(question, signal, onDraft) {
      const stop = answerSeconds.startTimer();
      try {
        const outcome = await answerer.answer(question, signal, onDraft);
        const { kind, writer } = outcome.answer;
        stop({ kind });
        answers.inc({ kind, writer });
        return outcome;
      } catch (error) {
        stop({ kind: 'failed' });
        answers.inc({ kind: 'failed', writer: 'none' });
        throw error;
      }
    },
  };
}
