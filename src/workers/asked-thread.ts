import { Worker } from 'node:worker_threads';
import type { AskedReply, AskedRequest } from './asked-messages.ts';

/** A thread that nobody needs for so long gives its memory back. */
const IDLE_MS = 5 * 60_000;
const MAX_HEAP_MB = 2048;

export interface AskedThreadOptions {
  /** The file that the thread runs: see `answerParent`. */
  readonly entry: URL;
  /** What the thread is given when it starts: the store that it opens for itself, say. */
  readonly workerData: unknown;
  readonly idleMs?: number | undefined;
  /** What the caller is told where the thread ended or failed. */
  readonly failure: (cause: unknown) => Error;
}

export interface AskedThread<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  stop(): Promise<void>;
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread that answers questions in their order, with a connection of its own, and is there while there is work. */
export function askedThread<Question, Answer>(options: AskedThreadOptions): AskedThread<Question, Answer> {
  const { entry, workerData, idleMs = IDLE_MS, failure } = options;
  const waiting = new Map<number, Waiting<Answer>>();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;
  const post = (request: AskedRequest<Question>) => worker?.postMessage(request);
  const stop = async (): Promise<void> => {
    clearTimeout(idle);
    const stopping = worker;
    if (stopping === null) return;
    worker = null;
    stopping.ref();
    const ended = new Promise((resolve) => stopping.once('exit', resolve));
    stopping.postMessage({ kind: 'stop' } satisfies AskedRequest<Question>);
    await ended;
  };
  const settle = (reply: AskedReply<Answer>): void => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) worker?.unref();
    if (reply.kind === 'done') asked?.resolve(reply.answer);
    else asked?.reject(failure(new Error(reply.message)));
  };
  const start = (): Worker => {
    const started = new Worker(entry, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    started.on('message', settle);
    const lost = (cause: unknown): void => {
      if (worker === started) worker = null;
      for (const { reject } of waiting.values()) reject(failure(cause));
      waiting.clear();
    };
    started.on('error', lost);
    started.on('exit', () => lost(undefined));
    return started;
  };
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        // The program goes on while a question waits, and only then.
        worker.ref();
        clearTimeout(idle);
        idle = setTimeout(() => void stop(), idleMs).unref();
        last += 1;
        waiting.set(last, { resolve, reject });
        post({ kind: 'question', id: last, question });
      }),
    stop,
  };
}
