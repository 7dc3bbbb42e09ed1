import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Logger } from '../delivery/logger.ts';
import { VerbatimError } from '../errors.ts';
import type { ChannelPost } from '../sources/channels/post-article.ts';
import type { FeedCounts } from '../sources/feeds/feed-store.ts';
import type { Found } from '../sources/feeds/find-feeds.ts';
import type { Outlines } from '../sources/feeds/opml.ts';
import type { IngestSummary } from '../sources/ingest-articles.ts';
import type { SourceDesk } from '../sources/source-desk.ts';
import type { SourceJob, SourceReply, SourceRequest } from './source-messages.ts';

export interface SourceThreadOptions extends Omit<SourceJob, 'worker'> {
  readonly logger: Logger;
  /** Told what came of each check of a feed. */
  readonly onFeedRead?: (counts: Partial<FeedCounts>) => void;
}

export interface SourceThread extends SourceDesk {
  /** Finishes what is under way, within bounds. */
  stop(): Promise<void>;
}

/** A heap of its own bounds what a hostile feed can take from the thread that answers. */
const MAX_HEAP_MB = 1_024;
const STOP_WITHIN_MS = 5_000;

type Question = Extract<SourceRequest, { id: number }>;
type Unnumbered<Q> = Q extends Question ? Omit<Q, 'id'> : never;
type Answer = Extract<SourceReply, { id: number }>;

/** The thread that follows sources. It starts when there is something to do, and anew when it died of something. */
export function createSourceThread(options: SourceThreadOptions): SourceThread {
  return new LazySourceThread(options);
}

class LazySourceThread implements SourceThread {
  readonly #options: SourceThreadOptions;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #worker: Worker | null = null;
  #isStopped = false;
  #asked = 0;

  constructor(options: SourceThreadOptions) {
    this.#options = options;
  }

  async find(address: string): Promise<Found> {
    const answer = await this.#ask({ kind: 'find', address });
    return answer.kind === 'find' ? answer.result : confused();
  }

  async readOutlines(text: string, name: string): Promise<Outlines> {
    const answer = await this.#ask({ kind: 'outlines', text, name });
    return answer.kind === 'outlines' ? answer.result : confused();
  }

  async ingestPage(url: string): Promise<IngestSummary> {
    const answer = await this.#ask({ kind: 'page', url });
    return answer.kind === 'page' ? answer.result : confused();
  }

  async ingestPost(post: ChannelPost): Promise<IngestSummary> {
    const answer = await this.#ask({ kind: 'post', post });
    return answer.kind === 'post' ? answer.result : confused();
  }

  wake(): void {
    this.#say({ kind: 'wake' });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    const worker = this.#worker;
    if (worker === null) return;
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    worker.postMessage({ kind: 'stop' } satisfies SourceRequest);
    const late = setTimeout(() => void worker.terminate(), STOP_WITHIN_MS);
    await ended;
    clearTimeout(late);
  }

  #ask(question: Unnumbered<Question>): Promise<Answer> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (answer) => {
        if (answer.kind === 'failed') reject(new VerbatimError(answer.code, answer.message));
        else resolve(answer);
      });
      this.#say({ ...question, id });
    });
  }

  #say(request: SourceRequest): void {
    if (this.#isStopped) this.#failAll('The service is stopping.');
    else {
      this.#worker ??= this.#start();
      this.#worker.postMessage(request);
    }
  }

  #start(): Worker {
    const { database, allowPrivate, logger } = this.#options;
    const worker = new Worker(new URL('./source-worker.ts', import.meta.url), {
      workerData: { database, allowPrivate, worker: `sources:${randomUUID()}` } satisfies SourceJob,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    worker.on('message', (message: SourceReply) => this.#take(message));
    worker.on('error', (error) => logger.error({ error }, `The thread of sources ended: ${error.message}`));
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
      this.#failAll('Reading sources ended unexpectedly. Please try again.');
    });
    return worker;
  }

  #take(message: SourceReply): void {
    if (message.kind === 'log') this.#options.logger[message.level](message.fields, message.message);
    else if (message.kind === 'feed-read') this.#options.onFeedRead?.(message.counts);
    else {
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    }
  }

  #failAll(message: string): void {
    for (const [id, tell] of this.#waiting) tell({ kind: 'failed', id, code: 'internal', message });
    this.#waiting.clear();
  }
}

function confused(): never {
  throw new VerbatimError('internal', 'The thread of sources answered another question.');
}
