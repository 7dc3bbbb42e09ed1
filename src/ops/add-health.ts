import type { Hono } from 'hono';
import { createWriteProbe } from './write-probe.ts';

export interface BotHealth {
  readonly state: string;
  /** Why the bot cannot take messages for good. */
  readonly cause?: string;
  /** Why it cannot now; it is tried again. */
  readonly trouble?: string;
}

export interface HealthOptions {
  readonly version: string;
  readonly now: () => Date;
  /** How many articles may be asked about; a failure makes the service unhealthy. */
  readonly countArticles: () => Promise<number>;
  /** Writes something into the store that leaves nothing behind. */
  readonly tryWrite: () => Promise<void>;
  /** Whether the bot takes messages; `cause` where it cannot for good. */
  readonly bot: () => BotHealth;
  readonly onError?: (error: unknown) => void;
}

/** What a bot that takes no messages waits for. */
const WAITS: Readonly<Record<string, string>> = {
  connecting: 'Telegram has not answered yet. The log says why; it is tried again until it does.',
  stopped: 'The service is stopping.',
};

/** `failing` asks for somebody's hand; a service that is not ready may only need time, and `reasons` says for what. */
interface Health {
  readonly status: 'ok' | 'failing';
  readonly ready: boolean;
  readonly reasons: readonly string[];
  readonly version: string;
  readonly uptimeSeconds: number;
  readonly articles?: number;
  readonly bot?: string;
}

/** `/health` for people, `/health/live` and `/health/ready` for what restarts the service and what sends it visitors. */
export function addHealth(app: Hono, options: HealthOptions): void {
  const startedMs = options.now().getTime();
  const whyNoWrites = createWriteProbe(options.tryWrite);
  const look = () => examine({ ...options, whyNoWrites }, startedMs);
  app.use('/health/*', async (context, next) => {
    context.header('cache-control', 'no-store');
    await next();
  });
  app.get('/health/live', (context) => context.json({ live: true }));
  app.get('/health/ready', async (context) => {
    const { ready, reasons } = await look();
    return context.json({ ready, reasons }, ready ? 200 : 503);
  });
  app.get('/health', async (context) => {
    const health = await look();
    context.header('cache-control', 'no-store');
    return context.json(health, health.status === 'ok' ? 200 : 503);
  });
}

interface Examined extends HealthOptions {
  readonly whyNoWrites: () => Promise<string | null>;
}

async function examine(
  { version, now, countArticles, whyNoWrites, bot, onError }: Examined,
  startedMs: number,
): Promise<Health> {
  const base = { version, uptimeSeconds: Math.floor((now().getTime() - startedMs) / 1_000) };
  try {
    const { state, cause, trouble } = bot();
    const articles = await countArticles();
    const found = { ...base, articles, bot: state };
    const broken = cause ?? (await whyNoWrites());
    if (broken !== null) return { status: 'failing', ready: false, reasons: [broken], ...found };
    const reasons = waitsFor(state, trouble);
    return { status: 'ok', ready: reasons.length === 0, reasons, ...found };
  } catch (error) {
    onError?.(error);
    return { status: 'failing', ready: false, reasons: ['The store does not answer.'], ...base };
  }
}

function waitsFor(state: string, trouble: string | undefined): readonly string[] {
  if (trouble !== undefined) return [trouble];
  return state === 'running' ? [] : [WAITS[state] ?? `The bot takes no messages: ${state}.`];
}
