import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { z } from 'zod';
import { describeError, VerbatimError } from '../errors.ts';
import { type BotApiStandIn, createBotApiStandIn, type StandInOptions } from './bot-api-stand-in.ts';
import { guardLocal } from './guard-local.ts';
import { streamChat } from './stream-chat.ts';
import { type Tab, TabPeople } from './tab-people.ts';

const PAGE_FOLDER = new URL('./page/', import.meta.url);
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const sessionSchema = z.object({ secret: z.string().optional(), language: z.string().max(35) });
const messageSchema = z.object({ text: z.string().min(1).max(20_000) });
const editSchema = messageSchema.extend({ messageId: z.int() });
const pressSchema = z.object({ messageId: z.int(), row: z.int().min(0), column: z.int().min(0) });

export interface PlaygroundOptions extends StandInOptions {
  /** True where other machines may open the page (PLAYGROUND_PUBLIC=1). */
  readonly allowPublic?: boolean;
}

export interface Playground {
  /** The chat page at `/`, what it needs under `/playground/`, and the Bot API under `/bot<token>/`. */
  readonly app: Hono;
  readonly standIn: BotApiStandIn;
}

/** The bot without Telegram: a stand-in for the Bot API and a page to chat with the bot, on one app. */
export function createPlayground(options: PlaygroundOptions): Playground {
  const standIn = createBotApiStandIn({ keepsForAbsent: true, ...options });
  const app = new Hono();
  const guard = guardLocal({ allowPublic: options.allowPublic ?? false });
  for (const path of ['/', '/playground/*', '/bot*', '/file/*']) app.use(path, guard);
  for (const path of ['/', '/playground/*']) app.use(path, pageHeaders());
  servePage(app);
  serveTabs(app, standIn);
  app.route('/', standIn.app);
  return { app, standIn };
}

function pageHeaders() {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
  });
}

/** The files of `page/`, read once. */
function servePage(app: Hono): void {
  const files = new Map(
    readdirSync(PAGE_FOLDER).map((name) => [name, readFileSync(new URL(name, PAGE_FOLDER))] as const),
  );
  const serveFile = (context: Context, name: string) => {
    const file = files.get(name);
    if (file === undefined) return context.notFound();
    const type = MEDIA_TYPES[extname(name)] ?? 'application/octet-stream';
    return context.body(Uint8Array.from(file), 200, { 'content-type': type, 'cache-control': 'no-cache' });
  };
  app.get('/', (context) => serveFile(context, 'index.html'));
  app.get('/playground/page/:name', (context) => serveFile(context, context.req.param('name')));
}

function serveTabs(app: Hono, { people, state, bot }: BotApiStandIn): void {
  const tabs = new TabPeople(people);
  const withTab =
    (handle: (context: Context, tab: Tab) => Response | Promise<Response>) => async (context: Context) => {
      const tab = tabs.find(context.req.header('authorization'));
      return tab === undefined
        ? context.json({ message: 'This tab is not known any more.' }, 401)
        : handle(context, tab);
    };

  app.use('/playground/*', bodyLimit({ maxSize: 64 * 1_024 }));
  app.onError((error, context) => {
    const isExpected =
      error instanceof VerbatimError || error instanceof z.ZodError || error instanceof SyntaxError;
    return context.json({ message: describeError(error) }, isExpected ? 400 : 500);
  });
  app.post('/playground/session', async (context) => {
    const { secret, language } = sessionSchema.parse(await context.req.json());
    return context.json({ ...tabs.open(secret, language), bot });
  });
  app.get(
    '/playground/events',
    withTab((context, { chatId }) => streamChat(context, people, chatId)),
  );
  app.get(
    '/playground/commands',
    withTab((context, { chatId }) => {
      const language = state.chats.user(chatId)?.language_code ?? '';
      return context.json(state.commands.forPrivateChat(chatId, language));
    }),
  );
  app.post(
    '/playground/messages',
    withTab(async (context, { chatId }) => {
      const { text } = messageSchema.parse(await context.req.json());
      return context.json(people.sendAsUser(chatId, { text }));
    }),
  );
  app.put(
    '/playground/messages',
    withTab(async (context, { chatId }) => {
      const { messageId, text } = editSchema.parse(await context.req.json());
      return context.json(people.editAsUser(chatId, messageId, text));
    }),
  );
  app.post(
    '/playground/presses',
    withTab(async (context, { chatId }) => {
      const { messageId, row, column } = pressSchema.parse(await context.req.json());
      return context.json({ queryId: people.pressButton(chatId, messageId, { row, column }) });
    }),
  );
  app.get(
    '/playground/files/:id',
    withTab((context) => {
      const file = state.files.get(context.req.param('id') ?? '');
      if (file === undefined) return context.json({ message: 'This file is no longer kept.' }, 404);
      return context.body(Uint8Array.from(file.bytes), 200, { 'content-type': 'application/octet-stream' });
    }),
  );
}
