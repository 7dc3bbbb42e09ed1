import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { BotApiStandIn } from '../../src/playground/bot-api-stand-in.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { startStandIn } from '../playground/start-stand-in.ts';
import { createTestDatabase } from '../storage/postgres/test-database.ts';

const TOKEN = '777000777:three-workers-of-one-bot-at-once';

export interface CrewOptions {
  /** By how much each worker's clock is ahead; as many workers are started. */
  readonly clocksAheadMs: readonly number[];
  /** Through which the workers reach the database, where it is not the database itself. */
  readonly databaseUrl?: (url: string) => Promise<string>;
  readonly bulkRate?: number;
}

/** What a worker said, and when by this process's steady clock. */
export interface Said {
  readonly atMs: number;
  readonly level: string;
  readonly message: string;
}

export interface CrewWorker {
  readonly process: ChildProcess;
  readonly said: readonly Said[];
  kill(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT' | 'SIGTERM'): void;
}

/** Several workers, each a process, on one database and one stand-in for the Bot API. */
export interface Crew {
  readonly standIn: BotApiStandIn;
  readonly store: Store;
  readonly url: string;
  readonly workers: readonly CrewWorker[];
  /** People with whom the bot talks; what it says to each is kept in order, and when. */
  addPeople(count: number): readonly CrewPerson[];
  /** Resolves when all workers take messages. */
  ready(): Promise<void>;
  /** The worker that asks Telegram for updates, as soon as there is one that is not in `but`. */
  poller(but?: readonly CrewWorker[]): Promise<CrewWorker>;
  stop(): Promise<void>;
}

export interface CrewPerson {
  readonly chatId: number;
  readonly heard: readonly { readonly text: string; readonly atMs: number }[];
  say(text: string): void;
}

export async function startCrew({ clocksAheadMs, databaseUrl, bulkRate = 25 }: CrewOptions): Promise<Crew> {
  const database = await createTestDatabase();
  const { standIn, apiRoot, stop } = await startStandIn({ token: TOKEN, maxChats: 1_000 });
  const store = await openStore(database.url);
  const url = databaseUrl === undefined ? database.url : await databaseUrl(database.url);
  const env = { DATABASE_URL: url, BOT_API_ROOT: apiRoot, TOKEN, BULK_RATE: String(bulkRate) };
  const workers = clocksAheadMs.map((aheadMs) => startWorker({ ...env, CLOCK_AHEAD_MS: String(aheadMs) }));
  return {
    standIn,
    store,
    url: database.url,
    workers,
    addPeople: (count) => Array.from({ length: count }, () => addPerson(standIn)),
    ready: async () => {
      const isReady = ({ said }: CrewWorker) => said.some(({ message }) => /takes messages/.test(message));
      await until(() => workers.every(isReady));
    },
    poller: (but = []) => untilSomebodyPolls(workers, but),
    stop: async () => {
      for (const worker of workers) worker.kill('SIGKILL');
      await Promise.all(workers.map(({ process }) => hasEnded(process)));
      await store.close();
      await stop();
      await database.drop();
    },
  };
}

function startWorker(env: Readonly<Record<string, string>>): CrewWorker {
  const said: Said[] = [];
  const child = fork(new URL('./bot-worker.ts', import.meta.url), {
    env: { ...process.env, ...env },
    execArgv: ['--import', new URL('./skew-clock.ts', import.meta.url).href],
  });
  child.on('message', (line: { level: string; message: string }) =>
    said.push({ ...line, atMs: performance.now() }),
  );
  return { process: child, said, kill: (signal) => void child.kill(signal) };
}

function addPerson({ people, bot }: BotApiStandIn): CrewPerson {
  const { chatId } = people.addPerson({ firstName: 'Ada', languageCode: 'en', hasStarted: true });
  const heard: { text: string; atMs: number }[] = [];
  people.listen(chatId, (event) => {
    if (event.kind === 'message' && event.message.from.id === bot.id)
      heard.push({ text: event.message.text ?? '', atMs: performance.now() });
  });
  return { chatId, heard, say: (text) => void people.sendAsUser(chatId, { text }) };
}

async function untilSomebodyPolls(
  workers: readonly CrewWorker[],
  but: readonly CrewWorker[],
): Promise<CrewWorker> {
  const polls = ({ said }: CrewWorker) =>
    said.some(({ message }) => /asks Telegram for updates/.test(message));
  return until(() => workers.find((worker) => !but.includes(worker) && polls(worker)));
}

/** Looks until there is something, and fails after a while. */
export async function until<T>(look: () => T | undefined | false, withinMs = 60_000): Promise<T> {
  for (const endMs = performance.now() + withinMs; performance.now() < endMs; await wait(20)) {
    const found = look();
    if (found !== undefined && found !== false) return found;
  }
  throw new Error(`What was waited for did not come within ${withinMs / 1_000} s`);
}

async function hasEnded(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
