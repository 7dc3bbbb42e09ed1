import type { Answerer } from './answerer.ts';
import type { Turns } from './turns.ts';

/**
 * The same answerer, but each answer begins in a turn of the event loop of its own. A store in a file answers without waiting,
 * so that of questions which came together none would let anything else run before the last was answered.
 */
export function answerInTurn(answerer: Answerer, turns: Turns): Answerer {
  return {
    async answer(...asked) {
      await turns.begin();
      return answerer.answer(...asked);
    },
  };
}
