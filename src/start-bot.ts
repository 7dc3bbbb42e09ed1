import type { Application } from './compose.ts';
import type { Config } from './config.ts';
import type { Clock } from './delivery/clock.ts';
import type { Logger } from './delivery/logger.ts';
import { TELEGRAM_PACE } from './delivery/pace.ts';
import { renderAnswer } from './rendering/render-answer.ts';
import { renderDigest } from './rendering/render-digest.ts';
import type { Worker } from './telegram/assemble-bot.ts';
import type { SourceServices } from './telegram/sources/source-services.ts';
import { createTelegramBot, type TelegramBot } from './telegram/telegram-bot.ts';
import type { Webhook } from './telegram/webhook.ts';

export interface BotOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Logger;
  /** False for a bot that is gone when its terminal is. */
  readonly keepsReaders?: boolean;
}

export interface BotParts {
  /** On a store that several machines share, what tells this one from the others. */
  readonly worker?: Worker | undefined;
  readonly sources: SourceServices | undefined;
  readonly token: string;
  /** Where the pages of this process are; the playground's Bot API is there, too. */
  readonly url: string;
  readonly webhook: Webhook | undefined;
  /** Called once, where Telegram refuses the bot for good. */
  readonly onRefused: () => void;
}

/** Starts the bot on a store, with what the operator set. It runs until it is stopped. */
export function startBot(
  { config, clock, logger, keepsReaders }: BotOptions,
  { store, answerer, digester, queueDigests }: Application,
  { token, url, webhook, worker, onRefused, sources }: BotParts,
): TelegramBot {
  // The playground's readers sit at this machine, where the reader page is at hand; Telegram's only if the operator says where.
  const publicUrl = config.http.publicUrl ?? (config.telegram === undefined ? url : undefined);
  const bot = createTelegramBot({
    token,
    apiRoot: config.telegram?.apiRoot ?? url,
    store,
    answerer,
    digester,
    queueDigests,
    renderAnswer,
    renderDigest,
    settings: {
      zone: config.zone,
      adminIds: config.access.adminIds,
      access: config.access.mode,
      allowedIds: config.access.allowedIds,
      publicUrl,
      asksFreely: keepsReaders === false,
      writingStyle: config.model?.style,
    },
    clock,
    logger,
    worker,
    webhook,
    sources,
    pace: config.telegram && { ...TELEGRAM_PACE, bulkPerSecond: config.telegram.bulkPerSecond },
    onRefused,
  });
  bot.start();
  return bot;
}
