import type { Application } from './compose.ts';
import { type Config, secretsOf } from './config.ts';
import type { Clock } from './delivery/clock.ts';
import type { Logger } from './delivery/logger.ts';
import { describeError, VerbatimError } from './errors.ts';
import type { BotHealth } from './ops/add-health.ts';
import { createHttpApp } from './ops/create-http-app.ts';
import { createSecretHider } from './ops/hide-secrets.ts';
import { type HttpServer, serveHttp } from './ops/serve-http.ts';
import type { Playground } from './playground/create-playground.ts';
import type { BotState, TelegramBot } from './telegram/telegram-bot.ts';
import type { Webhook } from './telegram/webhook.ts';

export interface WebOptions {
  readonly config: Config;
  readonly version: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface WebParts {
  readonly playground: Playground | null;
  readonly bot: () => TelegramBot | undefined;
  readonly webhook: Webhook | undefined;
}

/** The pages, and the metrics on a port of their own, which nobody but this machine reaches. */
export async function serveWeb(
  options: WebOptions,
  application: Application,
  parts: WebParts,
): Promise<readonly [HttpServer, HttpServer | null]> {
  const server = await servePages(options, application, parts);
  const { metricsPort } = options.config.http;
  if (application.metrics === null || metricsPort === undefined) return [server, null];
  try {
    const { createMetricsApp } = await import('./ops/metrics/create-metrics-app.ts');
    const app = createMetricsApp(application.metrics);
    return [
      server,
      await serveHttp(app, {
        host: '127.0.0.1',
        port: metricsPort,
        setting: 'METRICS_PORT',
      }),
    ];
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function servePages(
  { config, version, clock, logger }: WebOptions,
  { store: { index, histories, leases } }: Application,
  { playground, bot, webhook }: WebParts,
): Promise<HttpServer> {
  const hide = createSecretHider(secretsOf(config));
  const app = createHttpApp({
    version,
    now: clock.now,
    countArticles: () => index.articleCount(),
    tryWrite: async () => {
      await leases.hold('health', 'health', 0);
      await leases.giveBack('health', 'health');
    },
    bot: () => healthOf(bot(), hide),
    articleReader: {
      article: async (id, version) =>
        version === undefined ? ((await index.articles([id]))[0] ?? null) : index.articleVersion(id, version),
      history: (id) => histories.history(id),
      keptDays: config.keep?.articles,
    },
    onError: (error) => logger.error({}, describeError(error)),
    webhook: webhook && intakeOf(webhook, bot),
    beside: playground?.app,
  });
  return serveHttp(app, config.http);
}

function intakeOf({ url, secret }: Webhook, bot: () => TelegramBot | undefined) {
  return {
    path: new URL(url).pathname,
    secret,
    receive: async (update: unknown) => {
      const receiver = bot();
      if (receiver === undefined) throw new VerbatimError('internal', 'The bot is not there yet.');
      await receiver.receive(update);
    },
  };
}

/** What is wrong is told to whoever asks for it, the token within it to nobody. */
function healthOf(bot: TelegramBot | undefined, hide: (line: string) => string): BotHealth {
  const state: BotState = bot?.state ?? { kind: 'connecting' };
  if (state.kind === 'refused') return { state: state.kind, cause: hide(state.problem.line) };
  if (state.kind === 'stopped' || state.problem === undefined) return { state: state.kind };
  return { state: state.kind, trouble: hide(state.problem.line) };
}
