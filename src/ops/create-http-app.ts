import { type Context, Hono } from 'hono';
import { addHealth, type HealthOptions } from './add-health.ts';
import { addReaderPage } from './add-reader-page.ts';
import { addWebhook, type WebhookOptions } from './add-webhook.ts';
import type { ArticleReader } from './article-reader.ts';

export interface HttpAppOptions extends HealthOptions {
  readonly articleReader: ArticleReader;
  /** Told of what a visitor only sees as "went wrong". */
  readonly onError?: (error: unknown) => void;
  /** Where Telegram brings updates to; absent: they are asked for. */
  readonly webhook?: WebhookOptions | undefined;
  /** Served beside these pages, on the same port. */
  readonly beside?: Hono | undefined;
}

/** What the service shows to the outside beside the bot: its health, and articles that have no address of their own. */
export function createHttpApp(options: HttpAppOptions): Hono {
  const app = new Hono();
  addHealth(app, options);
  addReaderPage(app, options.articleReader);
  if (options.webhook !== undefined) addWebhook(app, options.webhook);
  if (options.beside !== undefined) app.route('/', options.beside);
  app.onError((error, context) => wentWrong(error, context, options.onError));
  return app;
}

function wentWrong(error: Error, context: Context, onError?: (error: unknown) => void): Response {
  onError?.(error);
  return context.text('Something went wrong here. The log of the service says more.', 500);
}
