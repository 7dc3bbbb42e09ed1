import type { Update } from 'telegraf/types';
import { z } from 'zod';
import { createDelivery, type Delivery } from '../delivery/deliver-outbox.ts';
import { createPace, type Pace, type PaceLimits, TELEGRAM_PACE } from '../delivery/pace.ts';
import { pruneStores } from '../delivery/prune-stores.ts';
import { runElected } from '../delivery/run-elected.ts';
import { createDigestClock, type DigestClock } from '../digests/digest-clock.ts';
import type { ReaderStore } from '../digests/reader-store.ts';
import { describeError } from '../errors.ts';
import { type BotApi, createBotApi } from './bot-api.ts';
import { buildBot } from './build-bot.ts';
import { callUntilAnswered } from './call-until-answered.ts';
import { createComposer } from './compose-edition.ts';
import { correctDigests } from './correct-digests.ts';
import { createDownload } from './download-file.ts';
import { pauseBlocked } from './handlers/membership.ts';
import type { PeerProblem } from './peer-problem.ts';
import { pollUpdates } from './poll-updates.ts';
import { replyToFailure } from './reply-to-failure.ts';
import { createUpdateRunner, type UpdateRunner } from './run-updates.ts';
import { sendMessage } from './send-message.ts';
import type { BotServices, BotUser } from './services.ts';
import { setCommands } from './set-commands.ts';
import { announceFeeds } from './sources/announce-feeds.ts';
import { tellTrouble } from './tell-trouble.ts';
import { readUpdate } from './update.ts';
import { setWebhook, type Webhook } from './webhook.ts';

export interface TelegramBotOptions
  extends Omit<BotServices, 'me' | 'api' | 'downloadText' | 'countEdit' | 'wakeDelivery' | 'wakeSchedule'> {
  readonly token: string;
  /** Root of the Bot API server, without a slash at its end. */
  readonly apiRoot: string;
  /** How long one update may take. */
  readonly deadlineMs?: number;
  readonly pace?: PaceLimits | undefined | undefined;
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

export type BotState =
  | { readonly kind: 'stopped' }
  /** `problem`: what keeps Telegram from answering now; it is tried again. */
  | { readonly kind: 'connecting'; readonly problem?: PeerProblem }
  | { readonly kind: 'running'; readonly username: string; readonly problem?: PeerProblem }
  /** Telegram refuses in a way that trying again cannot help. */
  | { readonly kind: 'refused'; readonly problem: PeerProblem };

export interface TelegramBot {
  /** Starts to connect and returns at once: Telegram may be away for long. */
  start(): void;
  /** Takes no more updates, finishes what is under way, and resolves when nothing of it runs any more. */
  stop(): Promise<void>;
  /** Stores an update that Telegram brought; once this resolves it may be told that it arrived. */
  receive(update: unknown): Promise<void>;
  readonly state: BotState;
}

const LOOK_FOR_OTHERS_MS = 5_000;
/** A worker that is alone takes up at once what it left in an earlier life. */
const ONLY_WORKER: Worker = { id: 'only' };
const botUser = z.object({ id: z.number().int(), username: z.string().default('bot') });

/** The bot: takes updates in, answers, delivers what is in the outbox, and keeps the digest schedule. */
export function createTelegramBot(options: TelegramBotOptions): TelegramBot {
  return new ServedBot(options);
}

class ServedBot implements TelegramBot {
  private readonly options: TelegramBotOptions;
  private readonly api: BotApi;
  private readonly stopping = new AbortController();
  private current: BotState = { kind: 'stopped' };
  private problem: PeerProblem | null = null;
  private readonly onProblem = (problem: PeerProblem | null) => {
    this.problem = problem;
  };
  private running: Promise<void> = Promise.resolve();
  private runner: UpdateRunner | undefined;

  constructor(options: TelegramBotOptions) {
    this.options = options;
    this.api = createBotApi(options);
  }

  get state(): BotState {
    const { current, problem } = this;
    if (problem === null || current.kind === 'stopped' || current.kind === 'refused') return current;
    return { ...current, problem };
  }

  start(): void {
    const { logger } = this.options;
    this.running = this.run(this.stopping.signal).catch((error: unknown) => {
      logger.error({ error }, `The bot stopped: ${describeError(error)}`);
    });
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    this.current = { kind: 'stopped' };
  }

  async receive(value: unknown): Promise<void> {
    const { token, store, clock, logger } = this.options;
    const update = readUpdate(value);
    if (update === null) return logger.warn({}, 'Telegram brought what is no update; it is passed over');
    await store.updates.add(botIdOf(token), [update], clock.now());
    this.runner?.wake();
  }

  private async run(signal: AbortSignal): Promise<void> {
    const { store, clock, logger } = this.options;
    this.current = { kind: 'connecting' };
    const me = await this.identify(signal);
    if (me === null) return;
    const { delivery, schedule, runner, announce, correct } = assemble({
      ...this.options,
      api: this.api,
      me,
    });
    this.runner = runner;
    this.current = { kind: 'running', username: me.username };
    logger.info({ bot: me.username }, `@${me.username} takes messages`);
    void setCommands(this.api, logger, signal);
    const chores = (stop: AbortSignal) =>
      Promise.all([
        schedule.run(stop),
        this.wakeForOthers(schedule, stop),
        pruneStores(store, { clock, logger }, stop),
        announce(stop),
        correct(stop),
      ]);
    const handling = runner.run(signal);
    await Promise.all([
      delivery.run(signal, handling),
      handling,
      this.inOneWorker(`chores:${me.id}`, chores, signal),
      this.takeUpdatesIn(me, runner, signal),
    ]);
  }

  /** What is done by one worker for all; it is done anyway where there is no other. */
  private inOneWorker<T>(
    name: string,
    job: (signal: AbortSignal) => Promise<T>,
    signal: AbortSignal,
  ): Promise<T | null> {
    const { worker, clock, logger, store } = this.options;
    if (worker === undefined) return job(signal);
    return runElected({ leases: store.leases, name, worker: worker.id, clock, logger }, job, signal);
  }

  /** A reader may change the schedule through a worker that does not keep it. */
  private async wakeForOthers(schedule: DigestClock, signal: AbortSignal): Promise<void> {
    const { worker, clock } = this.options;
    if (worker === undefined) return;
    while (!signal.aborted) {
      await clock.wait(LOOK_FOR_OTHERS_MS, signal);
      schedule.wake();
    }
  }

  private async identify(signal: AbortSignal): Promise<BotUser | null> {
    const answered = await this.untilAnswered('getMe', {}, signal);
    return answered === null ? null : botUser.parse(answered);
  }

  /** By webhook, or by one worker's polling. A webhook that somebody set would keep updates from polling, so it goes. */
  private async takeUpdatesIn(me: BotUser, runner: UpdateRunner, signal: AbortSignal): Promise<void> {
    const { webhook, worker, logger, store } = this.options;
    if (webhook !== undefined)
      return void (await this.untilAnswered('setWebhook', setWebhook(webhook), signal));
    const poll = async (stop: AbortSignal) => {
      if (worker !== undefined)
        logger.info({ worker: worker.id }, 'This worker asks Telegram for updates now');
      await this.api.call('deleteWebhook', {}, { signal: stop });
      const onUpdates = () => runner.wake();
      return pollUpdates(
        {
          ...this.options,
          api: this.api,
          botId: me.id,
          updates: store.updates,
          onUpdates,
          onProblem: this.onProblem,
        },
        stop,
      );
    };
    const problem = await this.inOneWorker(`poll:${me.id}`, poll, signal);
    if (problem !== null) this.refused(problem);
  }

  /** null where the bot is stopped, or refused for good. */
  private async untilAnswered(method: string, params: object, signal: AbortSignal): Promise<unknown> {
    const answered = await callUntilAnswered(
      () => this.api.call(method, params, { signal }),
      { ...this.options, onProblem: this.onProblem },
      signal,
    );
    if (answered.kind === 'given-up') this.refused(answered.problem);
    return answered.kind === 'ok' ? answered.result : null;
  }

  private refused(problem: PeerProblem): void {
    this.current = { kind: 'refused', problem };
    this.options.onRefused?.(problem);
  }
}

/** The number before the colon, which is the bot's id in Telegram. */
function botIdOf(token: string): number {
  return Number(token.slice(0, token.indexOf(':')));
}

type Assembly = TelegramBotOptions & Pick<BotServices, 'api' | 'me'>;

function assemble(options: Assembly) {
  const { me, store, clock, logger, worker = ONLY_WORKER } = options;
  const pace = createPace(options.pace ?? TELEGRAM_PACE);
  const delivery = deliveryOf(options, worker, pace);
  const schedule = createDigestClock({
    readers: store.readers,
    digester: options.digester,
    compose: createComposer(options),
    ...(options.queueDigests === undefined ? {} : { queueDigests: options.queueDigests }),
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
    ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
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
