import type { Update } from 'telegraf/types';
import { defined } from '../defined.ts';
import { createDelivery, type Delivery } from '../delivery/deliver-outbox.ts';
import { createPace, type Pace, type PaceLimits, TELEGRAM_PACE } from '../delivery/pace.ts';
import { createDigestClock } from '../digests/digest-clock.ts';
import type { ReaderStore } from '../digests/reader-store.ts';
import { buildBot } from './build-bot.ts';
import { createComposer } from './compose-edition.ts';
import { correctDigests } from './correct-digests.ts';
import { createDownload } from './download-file.ts';
import { pauseBlocked } from './handlers/membership.ts';
import type { PeerProblem } from './peer-problem.ts';
import { replyToFailure } from './reply-to-failure.ts';
import { createUpdateRunner } from './run-updates.ts';
import { sendMessage } from './send-message.ts';
import type { BotServices } from './services.ts';
import { announceFeeds } from './sources/announce-feeds.ts';
import { tellTrouble } from './tell-trouble.ts';
import type { Webhook } from './webhook.ts';

export interface TelegramBotOptions
  extends Omit<BotServices, 'me' | 'api' | 'downloadText' | 'countEdit' | 'wakeDelivery' | 'wakeSchedule'> {
  readonly token: string;
  /** Root of the Bot API server, without a slash at its end. */
  readonly apiRoot: string;
  /** How long one update may take. */
  readonly deadlineMs?: number;
  readonly pace?: PaceLimits | undefined;
  /** Where the digests of many readers are stored elsewhere than in this thread. */
  readonly queueDigests?: ReaderStore['queueDigests'] | undefined;
  /** Which of several workers on one store this is; absent: the only one. */
  readonly worker?: Worker | undefined;
  /** Where Telegram brings updates to; absent: they are asked for. */
  readonly webhook?: Webhook | undefined;
  /** Called once when Telegram refuses in a way that trying again cannot help: no more updates come. */
  readonly onRefused?: (problem: PeerProblem) => void;
}

export interface Worker {
  /** Differs from that of every other worker, and from that of every earlier process. */
  readonly id: string;
}

/** A worker that is alone takes up at once what it left in an earlier life. */
const ONLY_WORKER: Worker = { id: 'only' };

type Assembly = TelegramBotOptions & Pick<BotServices, 'api' | 'me'>;

/** Everything that runs while the bot does, put together and not yet started. */
export function assembleBot(options: Assembly) {
  const { me, store, clock, logger, worker = ONLY_WORKER } = options;
  const pace = createPace(options.pace ?? TELEGRAM_PACE);
  const delivery = deliveryOf(options, worker, pace);
  const schedule = createDigestClock({
    readers: store.readers,
    digester: options.digester,
    compose: createComposer(options),
    queueDigests: options.queueDigests,
    messagesPerSecond: (options.pace ?? TELEGRAM_PACE).bulkPerSecond,
    reachesReaders: async () => (await options.api.call('getMe', {})).kind === 'ok',
    onTrouble: (trouble) => tellTrouble({ ...options, wakeDelivery: () => delivery.wake() }, trouble),
    clock,
    logger,
    onQueued: () => delivery.wake(),
  });
  const services: BotServices = {
    ...options,
    downloadText: createDownload(options),
    countEdit: (chatId) => pace.takeEdit(chatId, clock.now().getTime()),
    wakeDelivery: () => delivery.wake(),
    wakeSchedule: () => schedule.wake(),
  };
  const bot = buildBot(services, options.token);
  const runner = createUpdateRunner({
    botId: me.id,
    worker: worker.id,
    updates: store.updates,
    clock,
    logger,
    // The intake has checked that it is an update; of what is in it, telegraf's types promise what Telegram documents.
    handle: (update, claim, signal) => bot.handle(update.body as Update, store.guardedBy(claim), signal),
    onFailure: (update, claim, failure) =>
      replyToFailure({ ...services, store: { ...store, ...store.guardedBy(claim) } }, update, failure),
    ...defined({ deadlineMs: options.deadlineMs }),
  });
  return {
    delivery,
    schedule,
    runner,
    announce: (signal: AbortSignal) => announceFeeds(services, signal),
    correct: (signal: AbortSignal) => correctDigests(services, signal),
  };
}

function deliveryOf(
  { api, me, store, clock, logger, ...options }: Assembly,
  worker: Worker,
  pace: Pace,
): Delivery {
  const { bulkPerSecond } = options.pace ?? TELEGRAM_PACE;
  return createDelivery({
    outbox: store.outbox,
    send: (message) => sendMessage(api, message),
    pace,
    bulk: { rates: store.rates, key: `bulk:${me.id}`, perSecond: bulkPerSecond },
    worker: worker.id,
    // What is marked as being sent was then left so by an earlier run.
    isOnlySender: options.worker === undefined,
    clock,
    logger,
    onBlocked: (chatId) => pauseBlocked(store.readers, chatId),
    onMoved: (from, to) => store.readers.move(from, to),
  });
}
