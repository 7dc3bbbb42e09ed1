import { createHash, timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { describeError } from '../errors.ts';

/** Larger than any update that Telegram sends. */
const MAX_BYTES = 1_048_576;
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

export interface WebhookOptions {
  /** Of the address that Telegram was told. */
  readonly path: string;
  /** What Telegram was told to send along. */
  readonly secret: string;
  /** Stores an update; until then Telegram is told nothing. */
  readonly receive: (update: unknown) => Promise<void>;
  readonly onError?: (error: unknown) => void;
}

/** Takes updates in as Telegram brings them. What is not stored is answered with 503, and Telegram brings it again. */
export function addWebhook(app: Hono, options: WebhookOptions): void {
  const webhook = new Hono();
  webhook.use(async (context, next) => {
    if (!isSame(context.req.header(SECRET_HEADER) ?? '', options.secret)) return context.text('', 403);
    await next();
  });
  webhook.post('/', bodyLimit({ maxSize: MAX_BYTES }), (context) => takeIn(context, options));
  app.route(options.path, webhook);
}

async function takeIn(context: Context, { receive, onError }: WebhookOptions): Promise<Response> {
  const update: unknown = await context.req.json().catch(() => null);
  if (update === null) return context.text('This is no JSON.', 400);
  try {
    await receive(update);
    return context.text('');
  } catch (error) {
    onError?.(new Error(`An update could not be stored: ${describeError(error)}`, { cause: error }));
    return context.text('', 503);
  }
}

/** Compares digests, which are of one length whatever was sent, in a time that tells nothing about where they differ. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
