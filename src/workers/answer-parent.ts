import { parentPort } from 'node:worker_threads';
import { describeError } from '../errors.ts';
import type { AskedReply, AskedRequest } from './asked-messages.ts';

/** In a thread: answers the questions of its parent one after another until that says stop; then closes what `close` closes. */
export function answerParent<Question, Answer>(
  answer: (question: Question) => Promise<Answer>,
  close: () => Promise<void>,
): void {
  const say = (reply: AskedReply<Answer>): void => parentPort?.postMessage(reply);
  let queue: Promise<void> = Promise.resolve();
  const answerOne = async (id: number, question: Question): Promise<void> => {
    try {
      say({ id, kind: 'done', answer: await answer(question) });
    } catch (error) {
      say({ id, kind: 'failed', message: describeError(error) });
    }
  };
  parentPort?.on('message', (request: AskedRequest<Question>) => {
    queue = queue.then(async () => {
      if (request.kind === 'question') return answerOne(request.id, request.question);
      await close();
      parentPort?.close();
    });
  });
}
