import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../src/answers/answer.ts';
import type { AnswerOutcome, Question } from '../../src/answers/answerer.ts';
import { systemClock } from '../../src/delivery/clock.ts';
import type { Digest } from '../../src/digests/digest.ts';
import type { DigestRequest } from '../../src/digests/digester.ts';
import { renderAnswer } from '../../src/rendering/render-answer.ts';
import { renderDigest } from '../../src/rendering/render-digest.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import type { TelegramBotOptions } from '../../src/telegram/assemble-bot.ts';
import { createTelegramBot, type TelegramBot } from '../../src/telegram/telegram-bot.ts';
import { type FakeBotApi, startFakeBotApi, TOKEN } from './fake-bot-api.ts';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

export interface RunningBot {
  readonly api: FakeBotApi;
  readonly store: Store;
  readonly bot: TelegramBot;
  readonly log: readonly LogLine[];
  readonly questions: readonly Question[];
  /** Stops the bot and starts another on the same store and server. */
  restart(changes?: Changes): Promise<RunningBot>;
  stop(): Promise<void>;
}

/** What a test does differently; made of the store where it stands in for a part of that. */
export type Changes =
  | Partial<TelegramBotOptions>
  | ((store: Store) => Partial<TelegramBotOptions> | Promise<Partial<TelegramBotOptions>>);

const FAST = { chatIntervalMs: 0, bulkPerSecond: 10_000 };

/** The whole bot against the fake server, on a store in a file of its own. */
export async function startBot(changes: Changes = {}): Promise<RunningBot> {
  const api = await startFakeBotApi();
  const file = join(tmpdir(), `verbatim-${randomUUID()}.db`);
  return run(api, file, changes);
}

async function run(api: FakeBotApi, file: string, changes: Changes): Promise<RunningBot> {
  const store = await openStore(file);
  const log: LogLine[] = [];
  const questions: Question[] = [];
  const record = (level: LogLine['level']) => (fields: object, message: string) =>
    void log.push({ level, fields, message });
  const bot = createTelegramBot({
    token: TOKEN,
    apiRoot: api.root,
    store,
    answerer: {
      answer: async (question) => {
        questions.push(question);
        return talk(question, `You asked: ${question.question}`);
      },
    },
    digester: { digest: async (request) => ({ digest: oneStory(request), storyKeys: ['bridge'] }) },
    renderAnswer,
    renderDigest,
    settings: { zone: 'UTC', adminIds: [], access: 'open', allowedIds: [] },
    clock: systemClock,
    logger: { info: record('info'), warn: record('warn'), error: record('error') },
    pace: FAST,
    ...(typeof changes === 'function' ? await changes(store) : changes),
  });
  bot.start();
  const end = async () => {
    await bot.stop();
    await store.close();
  };
  return {
    api,
    store,
    bot,
    log,
    questions,
    restart: async (later = {}) => {
      await end();
      return run(api, file, later);
    },
    stop: async () => {
      await end();
      await api.close();
      for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    },
  };
}

/** The program ends after the replies of a turn are queued and before its update is finished. */
export function cutOff(store: Store, onCut: () => void): Pick<Store, 'updates' | 'guardedBy'> {
  return {
    updates: Object.assign(Object.create(store.updates), { finish: async () => onCut() }),
    guardedBy: (claim) => {
      const guarded = store.guardedBy(claim);
      return { ...guarded, conversations: { ...guarded.conversations, closeTurn: async () => {} } };
    },
  };
}

/** An answer of plain words, in a conversation that counts its turns. */
export function talk(question: Question, words: string): AnswerOutcome {
  const answer: Answer = {
    question: question.question,
    kind: 'talk',
    understood: { language: question.language ?? 'en' },
    sentences: [{ text: words, citations: [] }],
    quotes: [],
    citations: [],
    searched: { articles: 0 },
    writer: 'extractive',
    style: 'exact',
  };
  return { answer, frame: { kind: 'talk', shown: (question.frame?.shown ?? 0) + 1 } };
}

export function oneStory({ asOf }: DigestRequest): Digest {
  return {
    asOf: asOf.toISOString(),
    since: asOf.toISOString(),
    stories: [
      {
        title: 'The bridge at Lower Fen is open again',
        update: false,
        sentences: [{ text: 'The first cars crossed it on Tuesday.', citations: [1] }],
        quotes: [],
        origins: 1,
        copies: 0,
        latest: asOf.toISOString(),
      },
    ],
    citations: [
      { n: 1, articleId: 'fen-1', title: 'Bridge opens', passages: [], url: 'https://fen.example/bridge' },
    ],
    searched: { articles: 3 },
  };
}

export const READER = { id: 77, is_bot: false, first_name: 'Ada', language_code: 'en' };

/** A text message of a private chat. */
export function textMessage(text: string, from = READER): object {
  const command = /^\/\w+/.exec(text)?.[0];
  return {
    message: {
      message_id: 10,
      date: 1_750_000_000,
      chat: { id: from.id, type: 'private', first_name: from.first_name },
      from,
      text,
      ...(command ? { entities: [{ type: 'bot_command', offset: 0, length: command.length }] } : {}),
    },
  };
}

/** Somebody presses the button of a message that the bot sent. */
export function pressed(data: string, from = READER): object {
  return {
    callback_query: {
      id: 'query-1',
      from,
      chat_instance: '1',
      data,
      message: {
        message_id: 11,
        date: 1_750_000_000,
        chat: { id: from.id, type: 'private', first_name: from.first_name },
        text: 'an earlier message',
      },
    },
  };
}
