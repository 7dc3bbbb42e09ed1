import type { Update } from 'telegraf/types';
import { z } from 'zod';
import type { Clock } from '../delivery/clock.ts';
import { createDelivery } from '../delivery/deliver-outbox.ts';
import { createPace, type PaceLimits, TELEGRAM_PACE } from '../delivery/pace.ts';
import { pruneStores } from '../delivery/prune-stores.ts';
import type { IncomingUpdate, UpdateStore } from '../delivery/update-store.ts';
import { createDigestClock } from '../digests/digest-clock.ts';
import { describeError } from '../errors.ts';
import { type BotApi, createBotApi } from './bot-api.ts';
import { buildBot } from './build-bot.ts';
import { callUntilAnswered } from './call-until-answered.ts';
import { composeEdition } from './compose-edition.ts';
import { pauseBlocked } from './handlers/membership.ts';
import type { PeerProblem } from './peer-problem.ts';
import { pollUpdates } from './poll-updates.ts';
import { replyToFailure } from './reply-to-failure.ts';
import { createUpdateRunner, type UpdateRunner } from './run-updates.ts';
import { sendMessage } from './send-message.ts';
import type { BotServices, BotUser } from './services.ts';
import { setCommands } from './set-commands.ts';

export interface TelegramBotOptions
  extends Omit<BotServices, 'me' | 'api' | 'wakeDelivery' | 'wakeSchedule'> {
  readonly token: string;
  /** Root of the Bot API server, without a slash at its end. */
  readonly apiRoot: string;
  /** How long one update may take. */
  readonly deadlineMs?: number;
  readonly pace?: PaceLimits;
  /** Called once when Telegram refuses in a way that trying again cannot help: no more updates come. */
  readonly onRefused?: (problem: PeerProblem) => void;
}

export type BotState =
  | { readonly kind: 'stopped' | 'connecting' }
  | { readonly kind: 'running'; readonly username: string }
  /** Telegram refuses in a way that trying again cannot help. */
  | { readonly kind: 'refused'; readonly problem: PeerProblem };

export interface TelegramBot {
  /** Starts to connect and returns at once: Telegram may be away for long. */
  start(): void;
  /** Takes no more updates, finishes what is under way, and resolves when nothing of it runs any more. */
  stop(): Promise<void>;
  readonly state: BotState;
}

const RECOVERY_BATCH = 200;
const STOP_WITHIN_MS = 10_000;
const botUser = z.object({ id: z.number().int(), username: z.string().default('bot') });

/** The bot: takes updates in, answers, delivers what is in the outbox, and keeps the digest schedule. */
export function createTelegramBot(options: TelegramBotOptions): TelegramBot {
  return new PollingBot(options);
}

class PollingBot implements TelegramBot {
  private readonly options: TelegramBotOptions;
  private readonly api: BotApi;
  private readonly stopping = new AbortController();
  private current: BotState = { kind: 'stopped' };
  private running: Promise<void> = Promise.resolve();

  constructor(options: TelegramBotOptions) {
    this.options = options;
    this.api = createBotApi(options);
  }

  get state(): BotState {
    return this.current;
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

  private async run(signal: AbortSignal): Promise<void> {
    const { store, clock, logger } = this.options;
    this.current = { kind: 'connecting' };
    const me = await this.identify(signal);
    if (me === null) return;
    const { delivery, schedule, runner } = assemble({ ...this.options, api: this.api, me });
    this.current = { kind: 'running', username: me.username };
    logger.info({ bot: me.username }, `@${me.username} takes messages`);
    void setCommands(this.api, logger, signal);
    const background = [
      delivery.run(signal),
      schedule.run(signal),
      pruneStores(store, { clock, logger }, signal),
    ];
    await recover(store.updates, me, runner, signal);
    await this.poll(me, runner, signal);
    await drainWithin(STOP_WITHIN_MS, runner, clock);
    await Promise.all(background);
  }

  /** Who the bot is. A webhook that somebody set would keep updates from polling, so it goes; if not, polling says so. */
  private async identify(signal: AbortSignal): Promise<BotUser | null> {
    const answered = await callUntilAnswered(
      () => this.api.call('getMe', {}, { signal }),
      this.options,
      signal,
    );
    if (answered.kind === 'given-up') this.refused(answered.problem);
    if (answered.kind !== 'ok') return null;
    await this.api.call('deleteWebhook', {}, { signal });
    return botUser.parse(answered.result);
  }

  private async poll(me: BotUser, runner: UpdateRunner, signal: AbortSignal): Promise<void> {
    const problem = await pollUpdates(
      {
        ...this.options,
        api: this.api,
        botId: me.id,
        updates: this.options.store.updates,
        onUpdates: (updates) => runner.add(updates),
        hasRoom: (stop) => runner.hasRoom(stop),
      },
      signal,
    );
    if (problem !== null) this.refused(problem);
  }

  private refused(problem: PeerProblem): void {
    this.current = { kind: 'refused', problem };
    this.options.onRefused?.(problem);
  }
}

type Assembly = TelegramBotOptions & Pick<BotServices, 'api' | 'me'>;

function assemble(options: Assembly) {
  const { api, store, clock, logger } = options;
  const delivery = createDelivery({
    outbox: store.outbox,
    send: (message) => sendMessage(api, message),
    pace: createPace(options.pace ?? TELEGRAM_PACE),
    // Telegram lets one program poll; what is marked as being sent was left so by an earlier run.
    isOnlySender: true,
    clock,
    logger,
    onBlocked: (chatId) => pauseBlocked(store.readers, chatId),
    onMoved: (from, to) => store.readers.move(from, to),
  });
  const schedule = createDigestClock({
    readers: store.readers,
    digester: options.digester,
    compose: (reader, edition) => composeEdition(options, reader, edition),
    clock,
    logger,
    onQueued: () => delivery.wake(),
  });
  const services: BotServices = {
    ...options,
    wakeDelivery: () => delivery.wake(),
    wakeSchedule: () => schedule.wake(),
  };
  const bot = buildBot(services, options.token);
  const runner = createUpdateRunner({
    botId: options.me.id,
    updates: store.updates,
    clock,
    logger,
    // The intake has checked that it is an update; of what is in it, telegraf's types promise what Telegram documents.
    handle: (update, signal) => bot.handle(update.body as Update, signal),
    onFailure: (update, failure) => replyToFailure(services, update, failure),
    ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
  });
  return { delivery, schedule, runner };
}

/** Updates still under way after that stay unfinished, and are handled again after the next start. */
async function drainWithin(ms: number, runner: UpdateRunner, clock: Clock): Promise<void> {
  const drained = new AbortController();
  await Promise.race([runner.drain(), clock.wait(ms, drained.signal)]);
  drained.abort();
}

/** Updates that were stored but not finished before the last stop come first. */
async function recover(
  updates: UpdateStore,
  { id }: BotUser,
  runner: UpdateRunner,
  signal: AbortSignal,
): Promise<void> {
  let last: IncomingUpdate | undefined;
  do {
    const batch = await updates.unfinished(id, last?.updateId ?? Number.MIN_SAFE_INTEGER, RECOVERY_BATCH);
    last = batch.at(-1);
    runner.add(batch);
    await runner.hasRoom(signal);
  } while (last !== undefined && !signal.aborted);
}
