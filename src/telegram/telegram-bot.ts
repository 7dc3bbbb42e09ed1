import { z } from 'zod';
import { pruneStores } from '../delivery/prune-stores.ts';
import { runElected } from '../delivery/run-elected.ts';
import type { DigestClock } from '../digests/digest-clock.ts';
import { describeError } from '../errors.ts';
import { assembleBot, type TelegramBotOptions } from './assemble-bot.ts';
import { type BotApi, createBotApi } from './bot-api.ts';
import { callUntilAnswered } from './call-until-answered.ts';
import type { PeerProblem } from './peer-problem.ts';
import { pollUpdates } from './poll-updates.ts';
import type { UpdateRunner } from './run-updates.ts';
import type { BotUser } from './services.ts';
import { setCommands } from './set-commands.ts';
import { readUpdate } from './update.ts';
import { setWebhook } from './webhook.ts';

export type BotState =
  | { readonly kind: 'stopped' }
  /** `problem`: what keeps Telegram from answering now; it is tried again. */
  | { readonly kind: 'connecting'; readonly problem?: PeerProblem }
  | { readonly kind: 'running'; readonly username: string; readonly problem?: PeerProblem }
  /** Telegram refuses in a way that trying again cannot help. */
  | { readonly kind: 'refused'; readonly problem: PeerProblem };

/** The connection to Telegram as the service starts and stops it, and as its pages show it. */
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
    const { delivery, schedule, runner, announce, correct } = assembleBot({
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
