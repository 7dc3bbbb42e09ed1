import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { type BotApiStandIn, createBotApiStandIn, type StandInOptions } from './bot-api-stand-in.ts';
import { guardLocal } from './guard-local.ts';
import { serveTabs } from './serve-tabs.ts';

const PAGE_FOLDER = new URL('./page/', import.meta.url);
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

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
