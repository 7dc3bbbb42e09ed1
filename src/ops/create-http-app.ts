import { type Context, Hono } from 'hono';
import { addReaderPage } from './add-reader-page.ts';
import type { ArticleReader } from './article-reader.ts';

export interface BotHealth {
  readonly state: string;
  readonly cause?: string;
}

export interface HttpAppOptions {
  readonly version: string;
  readonly now: () => Date;
  /** How many articles may be asked about; a failure makes the service unhealthy. */
  readonly countArticles: () => Promise<number>;
  readonly articleReader: ArticleReader;
  /** Whether the bot takes messages; `cause` where it cannot for good. */
  readonly bot: () => BotHealth;
  /** Told of what a visitor only sees as "went wrong". */
  readonly onError?: (error: unknown) => void;
  /** Served beside these pages, on the same port. */
  readonly beside?: Hono;
}

/** What the service shows to the outside beside the bot: its health, and articles that have no address of their own. */
export function createHttpApp(options: HttpAppOptions): Hono {
  const app = new Hono();
  const startedMs = options.now().getTime();
  app.get('/health', async (context) => {
    const uptimeSeconds = Math.floor((options.now().getTime() - startedMs) / 1_000);
    const base = { version: options.version, uptimeSeconds };
    context.header('cache-control', 'no-store');
    try {
      const { state, cause } = options.bot();
      const found = { ...base, articles: await options.countArticles(), bot: state };
      return cause === undefined
        ? context.json({ status: 'ok', ...found })
        : context.json({ status: 'failing', ...found, cause }, 503);
    } catch (error) {
      options.onError?.(error);
      return context.json({ status: 'failing', ...base, cause: 'The store does not answer.' }, 503);
    }
  });
  addReaderPage(app, options.articleReader);
  if (options.beside !== undefined) app.route('/', options.beside);
  app.onError((error, context) => wentWrong(error, context, options.onError));
  return app;
}

function wentWrong(error: Error, context: Context, onError?: (error: unknown) => void): Response {
  onError?.(error);
  return context.text('Something went wrong here. The log of the service says more.', 500);
}
