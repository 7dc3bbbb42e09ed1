import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ApiCall } from './api-call.ts';
import { type ApiResult, badRequest, notFound } from './api-result.ts';
import type { User } from './bot-api-types.ts';
import { CallbackQueries } from './callback-queries.ts';
import { ChatBook } from './chat-book.ts';
import { CommandBook } from './command-book.ts';
import { FileBook } from './file-book.ts';
import { chatMethods } from './methods/chat-methods.ts';
import { editingMethods } from './methods/editing-methods.ts';
import type { Method, MethodTable } from './methods/method-table.ts';
import { profileMethods } from './methods/profile-methods.ts';
import { sendingMethods } from './methods/sending-methods.ts';
import { updateMethods } from './methods/update-methods.ts';
import { People } from './people.ts';
import { type ApiRequest, readRequest } from './read-request.ts';
import type { DroppedRecord, StandInState } from './stand-in-state.ts';
import { UpdateQueue } from './update-queue.ts';

const MAX_LOGGED = 500;
const MAX_BODY_BYTES = 6 * 1_024 * 1_024;

/** All that the stand-in can do, by documented name. */
export const standInMethods: MethodTable = {
  ...updateMethods,
  ...profileMethods,
  ...sendingMethods,
  ...editingMethods,
  ...chatMethods,
};

const METHODS_BY_LOWER_NAME = new Map<string, readonly [string, Method]>(
  Object.entries(standInMethods).map(([name, method]) => [name.toLowerCase(), [name, method]]),
);

export interface LoggedCall {
  readonly method: string;
  readonly encoding: ApiRequest['encoding'];
  /** As they came, before reading; a file stands as its name and size. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly ok: boolean;
  readonly description?: string;
}

export interface StandInOptions {
  /** As @BotFather gives it: the bot's id, a colon, the secret. */
  readonly token: string;
  readonly now: () => Date;
  readonly botName?: string;
  readonly botUsername?: string;
  /** How many chats are kept; the one unused longest goes first. */
  readonly maxChats?: number;
  /**
   * True for the playground: whoever talked to the bot before a restart is still somebody in Telegram, so what the bot
   * sends waits for their tab. False (the default) refuses chats that nobody opened.
   */
  readonly keepsForAbsent?: boolean;
  /** Called with every call after it is answered. */
  readonly onCall?: (call: LoggedCall) => void;
}

/**
 * A local stand-in for the Bot API: it refuses what Telegram refuses, in its words, and records what Telegram would
 * drop without a word. Everything is in memory, and bounded.
 */
export interface BotApiStandIn {
  /** Serves `/bot<token>/METHOD` and `/file/bot<token>/PATH`. */
  readonly app: Hono;
  readonly bot: User;
  readonly people: People;
  readonly state: StandInState;
  /** The latest calls and the latest records. */
  readonly calls: readonly LoggedCall[];
  readonly records: readonly DroppedRecord[];
  /** Lets a waiting getUpdates return, so that the server can close. */
  close(): void;
}

/** Makes a stand-in with one bot and nobody to talk to yet; the bot's id is what stands before the token's colon. */
export function createBotApiStandIn(options: StandInOptions): BotApiStandIn {
  const { token, now } = options;
  const state: StandInState = {
    bot: {
      id: Number(token.split(':')[0]),
      is_bot: true,
      first_name: options.botName ?? 'Verbatim',
      username: options.botUsername ?? 'verbatim_bot',
    },
    now,
    chats: new ChatBook({ maxChats: options.maxChats ?? 200, now }),
    updates: new UpdateQueue(now),
    commands: new CommandBook(),
    queries: new CallbackQueries(now),
    files: new FileBook(),
    keepsForAbsent: options.keepsForAbsent ?? false,
    profile: new Map(),
    webhook: { url: '', secret: '' },
  };
  const calls: LoggedCall[] = [];
  const records: DroppedRecord[] = [];
  const onRecord = (record: DroppedRecord) => pushBounded(records, record);

  const app = new Hono();
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES }));
  app.all('/:bot{bot[^/]+}/:method', async (context) => {
    if (!isSame(context.req.param('bot'), `bot${token}`))
      return context.json({ ok: false, error_code: 401, description: 'Unauthorized' }, 401);
    const request = await readRequest(context);
    const name = context.req.param('method');
    const result =
      request === null
        ? badRequest("can't parse the request's body")
        : await run({ name, request, state, signal: context.req.raw.signal, onRecord });
    const call = logEntry(name, request, result);
    pushBounded(calls, call);
    options.onCall?.(call);
    return context.json(result, result.ok ? 200 : (result.error_code as 400));
  });
  app.get('/file/:bot{bot[^/]+}/documents/:id', (context) => {
    const file = state.files.get(context.req.param('id'));
    if (!isSame(context.req.param('bot'), `bot${token}`) || file === undefined)
      return context.json(notFound(), 404);
    return context.body(Uint8Array.from(file.bytes), 200, { 'content-type': 'application/octet-stream' });
  });
  return {
    app,
    bot: state.bot,
    people: new People(state),
    state,
    calls,
    records,
    close: () => state.updates.release(),
  };
}

async function run(options: {
  readonly name: string;
  readonly request: ApiRequest;
  readonly state: StandInState;
  readonly signal: AbortSignal;
  readonly onRecord: (record: DroppedRecord) => void;
}): Promise<ApiResult> {
  const { name, onRecord } = options;
  const [method, { parameters, run: runMethod }] = METHODS_BY_LOWER_NAME.get(name.toLowerCase()) ?? [
    name,
    UNKNOWN,
  ];
  const call = new ApiCall({ ...options, method });
  for (const parameter of runMethod === UNKNOWN.run ? [] : call.parameterNames)
    if (!parameters.includes(parameter) && !isTransport(options.request, parameter, method))
      onRecord({ kind: 'parameter', method, detail: `${parameter} is unknown to ${method}` });
  return await runMethod(call);
}

const UNKNOWN: Method = {
  parameters: [],
  run(call) {
    call.record('method', `${call.method} is not known here`);
    return notFound('method not found');
  },
};

/** What belongs to the way of sending: a part that another parameter names by `attach://`, and the method's own name. */
function isTransport({ files, parameters }: ApiRequest, name: string, method: string): boolean {
  if (name === 'method') return parameters.method === method;
  return (
    files.has(name) && Object.values(parameters).some((value) => String(value).includes(`attach://${name}`))
  );
}

function logEntry(method: string, request: ApiRequest | null, result: ApiResult): LoggedCall {
  const files = [...(request?.files ?? [])].map(([part, { name, bytes }]) => [
    part,
    { file: name, bytes: bytes.byteLength },
  ]);
  return {
    method,
    encoding: request?.encoding ?? 'json',
    parameters: { ...request?.parameters, ...Object.fromEntries(files) },
    ok: result.ok,
    ...(result.ok ? {} : { description: result.description }),
  };
}

function pushBounded<T>(list: T[], item: T): void {
  list.push(item);
  if (list.length > MAX_LOGGED) list.shift();
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
