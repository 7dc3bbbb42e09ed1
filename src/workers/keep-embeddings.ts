import type { Clock } from '../delivery/clock.ts';
import type { LeaseStore } from '../delivery/lease-store.ts';
import type { Logger } from '../delivery/logger.ts';
import { runElected } from '../delivery/run-elected.ts';
import { describeError } from '../errors.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { EmbeddingJob } from './embedding-messages.ts';
import { runThread } from './run-thread.ts';

export interface EmbeddingOptions extends EmbeddingJob {
  readonly index: Pick<ArticleIndex, 'coverage'>;
  readonly leases: LeaseStore;
  /** By which the store tells this worker from others; absent: there are none. */
  readonly worker?: { readonly id: string } | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Starting comes first. */
const FIRST_AFTER_MS = 10_000;
const LOOK_EVERY_MS = 60_000;
/** A new version of an article changes no count that a look would see. */
const WALK_EVERY_MS = 3_600_000;
/** A server that fails is left alone for so long. */
const REST_MS = 5 * 60_000;

/** Gives articles their vectors soon after they came, in one of the service's workers, in a thread that is there while there is work. */
export function keepEmbeddings(options: EmbeddingOptions): { stop(): Promise<void> } {
  const { worker, leases, clock, logger } = options;
  const stopping = new AbortController();
  const job = (signal: AbortSignal) => embedAgainAndAgain(options, signal);
  const running =
    worker === undefined
      ? job(stopping.signal)
      : runElected({ leases, name: 'embeddings', worker: worker.id, clock, logger }, job, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function embedAgainAndAgain(options: EmbeddingOptions, signal: AbortSignal): Promise<void> {
  const { database, model, clock, logger } = options;
  const job: EmbeddingJob = { database, model };
  let done = '';
  await clock.wait(FIRST_AFTER_MS, signal);
  while (!signal.aborted) {
    let pauseMs = LOOK_EVERY_MS;
    try {
      const state = await stateOf(options);
      if (state !== done) {
        const articles = await runThread(new URL('./embedding-worker.ts', import.meta.url), job, signal);
        if (articles > 0) logger.info({ articles }, 'Articles are embedded');
        done = state;
      }
    } catch (error) {
      pauseMs = REST_MS;
      logger.warn(
        {},
        `Articles could not be embedded: ${describeError(error)} It is tried again in 5 minutes.`,
      );
    }
    await clock.wait(pauseMs, signal);
  }
}

/** Equal while there is nothing new, as far as counts tell. */
async function stateOf({ index, clock }: EmbeddingOptions): Promise<string> {
  const { articles, last } = await index.coverage({});
  return `${articles} ${last ?? ''} ${Math.floor(clock.now().getTime() / WALK_EVERY_MS)}`;
}
