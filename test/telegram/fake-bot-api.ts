import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';

export interface ApiCall {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What the server does with one call instead of answering it well. */
export type Fault =
  | {
      readonly kind: 'refuse';
      readonly code: number;
      readonly description: string;
      readonly parameters?: object;
    }
  /** The call is carried out, but the connection ends before an answer. */
  | { readonly kind: 'reset' }
  /** The call is carried out, and the answer is a server error. */
  | { readonly kind: 'server-error' }
  /** The answer waits until the test lets it go. */
  | { readonly kind: 'hold'; readonly until: Promise<void> };

export interface FakeBotApi {
  readonly root: string;
  /** Calls that were carried out or refused, without getUpdates. */
  readonly calls: readonly ApiCall[];
  /** Texts that reached readers, in order. */
  texts(chatId?: number): readonly string[];
  /** Puts an update into the queue of getUpdates, with the next id. */
  push(update: object): number;
  /** The next calls of a method meet these faults, one each. */
  fail(method: string, ...faults: readonly Fault[]): void;
  /** What getFile leads to from now on. */
  serveFile(path: string, content: string): void;
  /** Resolves when a call that fits has been made, now or later. */
  called(fits: (call: ApiCall) => boolean): Promise<ApiCall>;
  /** Hears of every call as it is made. */
  onCall(listener: (call: ApiCall) => void): void;
  /** The ids that getUpdates has confirmed are below this. */
  readonly confirmedBelow: number;
  close(): Promise<void>;
}

export const TOKEN = '4200:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** A Bot API server on loopback that does what it is told, well or badly. */
/** `atPort`: where an earlier one was, for a peer that goes away and comes back. */
export async function startFakeBotApi(atPort = 0): Promise<FakeBotApi> {
  const api = new Server();
  const server = createServer((request, response) => void api.serve(request, response));
  await new Promise<void>((resolve) => server.listen(atPort, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  api.root = `http://127.0.0.1:${port}`;
  api.close = async () => {
    api.wake();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return api;
}

class Server implements FakeBotApi {
  root = '';
  close: () => Promise<void> = async () => {};
  confirmedBelow = 0;
  readonly calls: ApiCall[] = [];
  private readonly queue: { update_id: number }[] = [];
  private readonly faults = new Map<string, Fault[]>();
  private readonly watchers = new Set<() => void>();
  private readonly listeners: ((call: ApiCall) => void)[] = [];
  private file = { path: '', content: '' };
  private nextUpdateId = 1_000;
  private nextMessageId = 1;
  private waiting = Promise.withResolvers<void>();

  texts(chatId?: number): readonly string[] {
    return this.calls
      .filter(
        ({ method, params }) => method === 'sendMessage' && (chatId ?? params.chat_id) === params.chat_id,
      )
      .map(({ params }) => String(params.text));
  }

  push(update: object): number {
    const id = this.nextUpdateId++;
    this.queue.push({ update_id: id, ...update });
    this.wake();
    return this.queue.at(-1)?.update_id ?? id;
  }

  fail(method: string, ...faults: readonly Fault[]): void {
    this.faults.set(method, [...(this.faults.get(method) ?? []), ...faults]);
  }

  serveFile(path: string, content: string): void {
    this.file = { path, content };
  }

  async called(fits: (call: ApiCall) => boolean): Promise<ApiCall> {
    for (;;) {
      const found = this.calls.find(fits);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.watchers.add(resolve));
    }
  }

  onCall(listener: (call: ApiCall) => void): void {
    this.listeners.push(listener);
  }

  wake(): void {
    this.waiting.resolve();
    this.waiting = Promise.withResolvers();
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === `/file/bot${TOKEN}/${this.file.path}`) return void response.end(this.file.content);
    const match = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '');
    const method = match?.[2] ?? '';
    const params = readParams(await readText(request), request.headers['content-type'] ?? '');
    if (match?.[1] !== TOKEN) return refuse(response, 401, 'Unauthorized');
    const fault = this.faults.get(method)?.shift();
    if (fault?.kind === 'hold') await fault.until;
    if (method !== 'getUpdates') this.record({ method, params });
    if (fault?.kind === 'refuse') return refuse(response, fault.code, fault.description, fault.parameters);
    if (fault?.kind === 'reset') return void response.socket?.destroy();
    if (fault?.kind === 'server-error') return refuse(response, 502, 'Bad Gateway');
    const result = method === 'getUpdates' ? await this.takeUpdates(params, response) : this.resultOf(method);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, result }));
  }

  private record(call: ApiCall): void {
    this.calls.push(call);
    for (const listener of this.listeners) listener(call);
    for (const watcher of this.watchers) watcher();
    this.watchers.clear();
  }

  private resultOf(method: string): unknown {
    if (method === 'getMe')
      return { id: 4200, is_bot: true, first_name: 'Verbatim', username: 'verbatim_test_bot' };
    if (method === 'getFile') return { file_id: 'x', file_path: this.file.path };
    if (method.startsWith('send') && method !== 'sendChatAction') return { message_id: this.nextMessageId++ };
    return true;
  }

  private async takeUpdates(params: Record<string, unknown>, response: ServerResponse): Promise<unknown> {
    const offset = Number(params.offset ?? 0);
    this.confirmedBelow = Math.max(this.confirmedBelow, offset);
    while (this.queue[0] !== undefined && this.queue[0].update_id < offset) this.queue.shift();
    const gone = new Promise<void>((resolve) => response.once('close', () => resolve()));
    if (this.queue.length === 0) await Promise.race([this.waiting.promise, gone]);
    return this.queue.slice(0, Number(params.limit ?? 100));
  }
}

function readParams(body: string, type: string): Record<string, unknown> {
  if (!type.startsWith('multipart/')) return body === '' ? {} : JSON.parse(body);
  const fields = [...body.matchAll(/name="(\w+)"(?:; filename="([^"]*)")?[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/g)];
  return Object.fromEntries(fields.map(([, name, , value]) => [name, value]));
}

function refuse(response: ServerResponse, code: number, description: string, parameters?: object): void {
  response.statusCode = code;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ ok: false, error_code: code, description, parameters }));
}

/** A port of loopback on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
