import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { answerInTurn } from './answers/answer-in-turn.ts';
import type { Answerer } from './answers/answerer.ts';
import { createAnswerer } from './answers/create-answerer.ts';
import type { Explain } from './answers/explain.ts';
import { readInTurns } from './answers/read-in-turns.ts';
import { Turns } from './answers/turns.ts';
import type { Budget } from './answers/writing/budget.ts';
import type { SentenceModel } from './answers/writing/sentence-model.ts';
import { searchByMeaning } from './compose-embeddings.ts';
import { writerOnFirstUse } from './compose-writer.ts';
import type { Config } from './config.ts';
import { createDigester } from './digests/create-digester.ts';
import { createWrittenDigester } from './digests/create-written-digester.ts';
import type { Digester } from './digests/digester.ts';
import type { ReaderStore } from './digests/reader-store.ts';
import { VerbatimError } from './errors.ts';
import type { Metrics } from './ops/metrics/create-metrics.ts';
import { DEFAULT_ARTICLES_DIR } from './settings.ts';
import { openStore, type Store } from './storage/open-store.ts';
import { followArticles } from './workers/follow-articles.ts';
import { keepStoriesInWorker } from './workers/keep-stories-in-worker.ts';
import { queueDigestsInWorker } from './workers/queue-digests-in-worker.ts';

/** The parts that answer and tell, with the adapters that the configuration picks. */
export interface Application {
  readonly store: Store;
  readonly answerer: Answerer;
  readonly digester: Digester;
  /** Stores the digests of many readers in a thread of its own; absent where the options ask for none. */
  readonly queueDigests?: ReaderStore['queueDigests'] | undefined;
  /** What is counted about the parts; null where nobody asked to watch them. */
  readonly metrics: Metrics | null;
  close(): Promise<void>;
}

export interface ApplicationOptions {
  readonly explain?: Explain | undefined;
  /** Counts and times what the parts do, against this clock. */
  readonly watch?: { readonly now: () => Date } | undefined;
  /**
   * Puts articles into stories and digests into the store in threads of their own, and answers in short turns of the event loop, for
   * a service that many ask at once.
   */
  readonly worksAside?: boolean;
}

/** Opens the store and puts the parts together. Throws a VerbatimError where the store cannot be used. */
export async function openApplication(
  { store: path, model, embeddings }: Pick<Config, 'store' | 'model' | 'embeddings'>,
  { explain, watch, worksAside = false }: ApplicationOptions = {},
): Promise<Application> {
  const opened = await openStore(path);
  const watched = watch && (await watchStore(opened, watch.now));
  const store = watched?.store ?? opened;
  const { index } = store;
  const tell = tellAll(explain, watched?.explain);
  const writer =
    model &&
    writerOnFirstUse({
      model,
      store,
      explain: tell,
      watch: watched && ((each) => watched.measureModel(each, model.budget.prices)),
    });
  const turns = new Turns();
  const answerer = createAnswerer({
    index: worksAside ? readInTurns(index, turns) : index,
    writer,
    search: embeddings && searchByMeaning(embeddings, store),
    explain: tell,
  });
  const measured = watched?.measure(answerer) ?? answerer;
  const isAside = worksAside && path !== ':memory:';
  const storyThread = isAside ? keepStoriesInWorker(path) : undefined;
  const digestThread = isAside ? queueDigestsInWorker(path) : undefined;
  const queueDigests = digestThread?.queueDigests;
  const stopFollowing = storyThread && followArticles(store.index, storyThread);
  const digester = createDigester({ ...store, catchUp: storyThread?.catchUp });
  return {
    store,
    answerer: worksAside ? answerInTurn(measured, turns) : measured,
    digester: writer === undefined ? digester : createWrittenDigester(digester, writer),
    queueDigests: queueDigests && (watched?.measureDigests(queueDigests) ?? queueDigests),
    metrics: watched?.metrics ?? null,
    close: async () => {
      stopFollowing?.();
      await Promise.all([storyThread?.stop(), digestThread?.stop()]);
      await opened.close();
    },
  };
}

/** The metrics' library takes memory that a service which nobody watches should not hold. */
async function watchStore(opened: Store, now: () => Date) {
  const [{ watchParts }, { measureAnswerer }, { measureModel }, { AnswerSteps }, { measureDigests }] =
    await Promise.all([
      import('./ops/metrics/watch-parts.ts'),
      import('./ops/metrics/measure-answerer.ts'),
      import('./ops/metrics/measure-model.ts'),
      import('./ops/metrics/answer-steps.ts'),
      import('./ops/metrics/measure-stores.ts'),
    ]);
  const { store, metrics } = watchParts(opened, now);
  const explain: Explain = (step) => {
    AnswerSteps.explain(step);
    if (step === 'refused') metrics.checkRejections.inc();
  };
  return {
    store,
    metrics,
    explain,
    measureDigests: (queue: ReaderStore['queueDigests']) => measureDigests(queue, metrics),
    measure: (answerer: Answerer) => measureAnswerer(answerer, metrics),
    measureModel: (model: SentenceModel, prices: Budget['prices']) => measureModel(model, metrics, prices),
  };
}

function tellAll(...given: readonly (Explain | undefined)[]): Explain {
  const listeners = given.filter((each) => each !== undefined);
  return (step, detail) => {
    for (const tell of listeners) tell(step, detail);
  };
}

/**
 * The folder that is indexed into the default store, as sources follow it; null where there is none to index. Throws a
 * VerbatimError where the operator named one that is not there.
 */
export interface Newsroom {
  readonly folder: string;
  readonly baseFolder: string;
  readonly origin: string;
}

export function newsroomOf({ storeIsNamed, articlesDir }: Config): Newsroom | null {
  const folder = resolve(articlesDir);
  if (storeIsNamed) return null;
  if (!existsSync(folder)) {
    if (articlesDir === DEFAULT_ARTICLES_DIR) return null;
    throw new VerbatimError(
      'config',
      `ARTICLES_DIR: there is no folder ${articlesDir}. Make it, or name another.`,
    );
  }
  return { folder, baseFolder: dirname(folder), origin: basename(folder) };
}
