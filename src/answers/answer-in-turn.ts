import { setImmediate } from 'node:timers/promises';
import type { Answerer } from './answerer.ts';

/**
 * The same answerer, but each answer begins in a turn of the event loop of its own. A store in a file answers without waiting,
 * so that of questions which came together none would let anything else run before the last was answered.
 */
export function answerInTurn(answerer: Answerer): Answerer {
  let turn: Promise<void> = Promise.resolve();
  return {
    async answer(...asked) {
      turn = turn.then(() => setImmediate());
      await turn;
      return answerer.answer(...asked);
    },
  };
}
