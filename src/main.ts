import { randomBytes, randomUUID } from 'node:crypto';
import { type Application, openApplication } from './compose.ts';
import type { Config } from './config.ts';
import type { Clock } from './delivery/clock.ts';
import type { Logger } from './delivery/logger.ts';
import { createStoreClock } from './delivery/store-clock.ts';
import { countFeedEntries, measureDesk } from './ops/metrics/count-ingested.ts';
import { createPlayground, type Playground } from './playground/create-playground.ts';
import { serveWeb } from './serve-web.ts';
import { startBot } from './start-bot.ts';
import { openStore, type Store } from './storage/open-store.ts';
import type { Worker } from './telegram/assemble-bot.ts';
import type { TelegramBot } from './telegram/telegram-bot.ts';
import { secretOf, type Webhook } from './telegram/webhook.ts';
import { followNewsroom } from './workers/follow-newsroom.ts';
import { followSources } from './workers/follow-sources.ts';
import { keepEmbeddings } from './workers/keep-embeddings.ts';
import { keepRetention } from './workers/keep-retention.ts';

export interface ServiceOptions {
  readonly config: Config;
  readonly version: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /**
   * False for a bot that is gone when its terminal is: what its readers set is kept in memory, and nothing that belongs to
   * the readers of another process on the same store is touched.
   */
  readonly keepsReaders?: boolean;
}

export interface Service {
  /** Where the chat page, the reader page and /health are. */
  readonly url: string;
  /** Where Prometheus may read /metrics; null where nothing is counted. */
  readonly metricsUrl: string | null;
  /** Null where a bot of Telegram's is served. */
  readonly playground: Playground | null;
  /** Resolves when the newsroom's folder is indexed, or cannot be. */
  readonly indexed: Promise<void>;
  /** Resolves when Telegram refuses the bot for good; the log says why. Else never. */
  readonly refused: Promise<void>;
  /** Stops taking work, finishes what is under way, and closes the store. */
  stop(): Promise<void>;
}

/** The playground's bot: its id stays, so that what a tab has subscribed to survives a restart; its secret does not. */
const PLAYGROUND_BOT_ID = 8_000_000_001;

/**
 * Starts bot, schedules and HTTP on one store. Resolves when the page can be opened; articles are indexed in a thread of
 * their own meanwhile. Throws a VerbatimError that says what to do where the store or the port cannot be had.
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { config, clock } = options;
  const isWatched = config.http.metricsPort !== undefined;
  const application = await openApplication(config, {
    worksAside: true,
    ...(isWatched ? { watch: { now: clock.now } } : {}),
  });
  const token = config.telegram?.token ?? `${PLAYGROUND_BOT_ID}:${randomBytes(24).toString('base64url')}`;
  const playground =
    config.telegram === undefined
      ? createPlayground({ token, now: clock.now, allowPublic: config.http.playgroundIsPublic })
      : null;
  const webhook = webhookOf(config);
  let bot: TelegramBot | undefined;
  const stopping = new AbortController();
  const closeAndThrow = async (error: unknown) => {
    await application.close();
    throw error;
  };
  const crew = await joinCrew(options, application.store, stopping.signal).catch(closeAndThrow);
  const [server, metricsServer] = await serveWeb(options, application, {
    playground,
    bot: () => bot,
    webhook,
  }).catch(closeAndThrow);
  const readers = options.keepsReaders === false ? await openStore(':memory:') : application.store;
  const { promise: refused, resolve: onRefused } = Promise.withResolvers<void>();
  const sources = sourcesOf(options, application);
  bot = startBot(
    { ...options, clock: crew.clock },
    { ...application, store: { ...readers, index: application.store.index } },
    { ...crew, token, url: server.url, webhook, onRefused, sources },
  );
  const retention = retentionOf(options, application, crew);
  const embeddings = embeddingsOf(options, application, crew);
  const newsroom = followNewsroom({ ...options, ...application, ...crew });
  return {
    url: server.url,
    metricsUrl: metricsServer === null ? null : `${metricsServer.url}/metrics`,
    playground,
    indexed: newsroom.indexed,
    refused,
    async stop() {
      stopping.abort();
      const stopped = bot?.stop();
      // A stand-in that holds back getUpdates would keep the bot, and the server, from ending.
      playground?.standIn.close();
      await Promise.all([stopped, newsroom.stop(), retention?.stop(), embeddings?.stop()]);
      await sources?.stop();
      await Promise.all([server.stop(), metricsServer?.stop()]);
      await application.close();
    },
  };
}

/** Where Telegram is told to bring updates to; absent where they are asked for. */
function webhookOf({ telegram }: Config): Webhook | undefined {
  if (telegram?.webhook === undefined) return undefined;
  const { url, secret = secretOf(telegram.token) } = telegram.webhook;
  return { url, secret };
}

/** A bot that is gone when its terminal is keeps nothing in order, and no thread shares a store in memory. */
function keepsHouse({ config, keepsReaders }: ServiceOptions): boolean {
  return keepsReaders !== false && config.store !== ':memory:';
}

function sourcesOf(options: ServiceOptions, { store, metrics }: Application) {
  if (!keepsHouse(options)) return undefined;
  const { config, clock, logger } = options;
  const { feeds, channels } = store;
  const { allowPrivate } = config.sources;
  const { desk, stop } = followSources({
    database: config.store,
    allowPrivate,
    feeds,
    clock,
    logger,
    onFeedRead: (counts) => countFeedEntries(metrics, counts),
  });
  return { feeds, channels, desk: measureDesk(desk, metrics), stop };
}

function retentionOf(options: ServiceOptions, { store: { leases } }: Application, { worker }: Crew) {
  const { config, clock, logger } = options;
  if (config.keep === undefined || !keepsHouse(options)) return null;
  return keepRetention({
    database: config.store,
    kept: config.keep,
    leases,
    clock,
    logger,
    worker,
  });
}

function embeddingsOf(options: ServiceOptions, { store: { leases, index } }: Application, { worker }: Crew) {
  const { config, clock, logger } = options;
  if (config.embeddings === undefined || !keepsHouse(options)) return null;
  return keepEmbeddings({
    database: config.store,
    model: config.embeddings,
    index,
    leases,
    clock,
    logger,
    worker,
  });
}

interface Crew {
  readonly clock: Clock;
  readonly worker?: Worker | undefined;
}

/** On a store that several machines share, workers go by its clock, and each is told from the others. */
async function joinCrew(
  { clock }: ServiceOptions,
  { kind, leases }: Store,
  signal: AbortSignal,
): Promise<Crew> {
  if (kind === 'sqlite') return { clock };
  const storeClock = await createStoreClock(leases, clock);
  void storeClock.keep(signal);
  return { clock: storeClock, worker: { id: randomUUID() } };
}
