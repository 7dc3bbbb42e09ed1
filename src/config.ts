import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import type { Budget, Limit } from './answers/writing/budget.ts';
import { defined } from './defined.ts';
import { VerbatimError } from './errors.ts';
import { refuseLoneSettings } from './refuse-lone-settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export const DEFAULT_ARTICLES_DIR = 'articles';
const DEFAULT_STORE = 'data/verbatim.db';
/** What people said is asked for longer than what happened. */
const QUOTED_ARE_KEPT_TIMES = 4;
const DEFAULT_BOT_API_ROOT = 'https://api.telegram.org';

const httpUrl = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    'must be an http:// or https:// address',
  )
  .transform((value) => value.replace(/\/+$/, ''));
const port = z.coerce
  .number('must be a number from 1 to 65535')
  .int()
  .min(1, 'must be a number from 1 to 65535')
  .max(65_535, 'must be a number from 1 to 65535');
const idList = z
  .string()
  .transform((value) => value.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(z.string().regex(/^-?\d{1,15}$/, 'must be Telegram ids, numbers separated by commas')))
  .transform((ids) => ids.map(Number));
const amount = z.coerce.number('must be a number from 0').min(0, 'must be a number from 0');
const days = z.coerce
  .number('must be a number of days from 1 to 36500')
  .int('must be a whole number of days')
  .min(1, 'must be a number of days from 1 to 36500')
  .max(36_500, 'must be a number of days from 1 to 36500');
const flag = z.enum(['0', '1'], 'must be 0 or 1').transform((value) => value === '1');
const zone = z.string().refine(isZone, 'must be an IANA time zone such as Europe/Sofia');

const settings = z.object({
  PORT: port.default(8787),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: httpUrl.optional(),
  PLAYGROUND_PUBLIC: flag.default(false),
  METRICS_PORT: port.optional(),
  DATABASE_URL: z.string().min(1).default(DEFAULT_STORE),
  ARTICLES_DIR: z.string().min(1).default(DEFAULT_ARTICLES_DIR),
  KEEP_DAYS: days.optional(),
  KEEP_QUOTED_DAYS: days.optional(),
  ALLOW_PRIVATE_SOURCES: flag.default(false),
  TIME_ZONE: zone.default('UTC'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error').default('info'),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, 'must look like 123456789:AbC… , as @BotFather gives it')
    .optional(),
  BOT_API_ROOT: httpUrl.default(DEFAULT_BOT_API_ROOT),
  TELEGRAM_WEBHOOK_URL: httpUrl
    .refine(
      (value) => new URL(value).pathname !== '/',
      'must have a path of its own, such as https://bot.example.org/telegram',
    )
    .optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 letters, digits, _ and -')
    .optional(),
  TELEGRAM_BULK_RATE: z.coerce
    .number('must be a number from 1 to 30')
    .min(1, 'must be a number from 1 to 30')
    .max(30, 'must be a number from 1 to 30')
    .default(25),
  ADMIN_IDS: idList.default([]),
  ACCESS: z.enum(['open', 'invite', 'list'], 'must be open, invite or list').default('open'),
  ACCESS_LIST: idList.default([]),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: httpUrl.optional(),
  OPENAI_MODEL: z.string().min(1).optional(),
  EMBEDDING_MODEL: z.string().min(1).optional(),
  WRITING_STYLE: z.enum(['exact', 'fluent'], 'must be exact or fluent').default('exact'),
  MODEL_TOKENS_PER_READER: amount.optional(),
  MODEL_TOKENS_PER_DAY: amount.optional(),
  MODEL_TOKENS_TOTAL: amount.optional(),
  MODEL_MONEY_PER_READER: amount.optional(),
  MODEL_MONEY_PER_DAY: amount.optional(),
  MODEL_MONEY_TOTAL: amount.optional(),
  MODEL_PRICE_INPUT: amount.optional(),
  MODEL_PRICE_OUTPUT: amount.optional(),
});

/** How the process is set up. Read once at the start, never changed; nothing else reads the environment. */
export interface Config {
  readonly http: {
    readonly port: number;
    readonly host: string;
    readonly publicUrl?: string;
    readonly playgroundIsPublic: boolean;
    /** Where Prometheus may ask, on loopback alone; absent: nowhere. */
    readonly metricsPort?: number;
  };
  /** A file's path, or a postgres:// URL. */
  readonly store: string;
  /** True where `--db` names the store: the folder of articles is indexed into the default one only. */
  readonly storeIsNamed: boolean;
  readonly articlesDir: string;
  /** For how many days after publication articles are kept, and those that quote people by name; absent: for good. */
  readonly keep?: { readonly articles: number; readonly quoted: number };
  /** `allowPrivate`: feeds and pages may lie on this machine and in its network. */
  readonly sources: { readonly allowPrivate: boolean };
  /** IANA zone of readers who have not told theirs. */
  readonly zone: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** Absent: the playground takes Telegram's place. */
  readonly telegram?: {
    readonly token: string;
    readonly apiRoot: string;
    /** Digests a second, over all readers and workers. */
    readonly bulkPerSecond: number;
    /** Absent: updates are asked for. */
    readonly webhook?: { readonly url: string; readonly secret?: string };
  };
  readonly access: {
    readonly adminIds: readonly number[];
    readonly mode: 'open' | 'invite' | 'list';
    readonly allowedIds: readonly number[];
  };
  /** Absent: answers are extractive. */
  readonly model?: {
    readonly name: string;
    readonly apiKey?: string;
    readonly baseUrl?: string;
    /** How freely it words what readers see who have not chosen themselves. */
    readonly style: 'exact' | 'fluent';
    readonly budget: Budget;
  };
  /** Absent: articles are found by their words alone. */
  readonly embeddings?: { readonly name: string; readonly apiKey?: string; readonly baseUrl?: string };
}

/** The process's environment over the settings of a `.env` file beside the program's start folder. */
export function readEnvironment(folder: string = process.cwd()): Environment {
  const path = `${folder}/.env`;
  if (!existsSync(path)) return process.env;
  try {
    return { ...parseEnv(readFileSync(path, 'utf8')), ...process.env };
  } catch (error) {
    throw new VerbatimError(
      'config',
      `${path} cannot be read. Make it a text file of NAME=value lines, as in .env.example.`,
      { cause: error },
    );
  }
}

/**
 * The configuration that the settings give; `namedStore` is the store that `--db` names, if it does. Throws a VerbatimError
 * that names every setting with a value that is not allowed, and what is allowed.
 */
export function loadConfig(environment: Environment, namedStore?: string): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = settings.safeParse(given);
  if (!parsed.success)
    throw new VerbatimError(
      'config',
      [
        // Of a list, the setting is named, not the place in it.
        ...new Set(parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`)),
      ].join('\n'),
    );
  refuseLoneSettings(given);
  const value = parsed.data;
  const model = modelOf(value);
  return Object.freeze({
    http: defined({
      port: value.PORT,
      host: value.HOST,
      playgroundIsPublic: value.PLAYGROUND_PUBLIC,
      publicUrl: value.PUBLIC_URL,
      metricsPort: value.METRICS_PORT,
    }),
    store: namedStore ?? value.DATABASE_URL,
    storeIsNamed: namedStore !== undefined,
    articlesDir: value.ARTICLES_DIR,
    sources: { allowPrivate: value.ALLOW_PRIVATE_SOURCES },
    zone: value.TIME_ZONE,
    logLevel: value.LOG_LEVEL,
    access: { adminIds: value.ADMIN_IDS, mode: value.ACCESS, allowedIds: value.ACCESS_LIST },
    ...keepOf(value),
    ...telegramOf(value),
    ...defined({ model }),
    ...embeddingsOf(value),
  });
}

/** What must not stand in a log. */
export function secretsOf({ telegram, model, embeddings }: Config): readonly string[] {
  return [telegram?.token, telegram?.webhook?.secret, model?.apiKey, embeddings?.apiKey].filter(
    (each) => each !== undefined,
  );
}

function keepOf(value: z.output<typeof settings>): Pick<Config, 'keep'> {
  const { KEEP_DAYS: articles, KEEP_QUOTED_DAYS: quoted } = value;
  if (articles === undefined) {
    if (quoted === undefined) return {};
    throw new VerbatimError(
      'config',
      'KEEP_QUOTED_DAYS is set, but not KEEP_DAYS. Set both, or neither to keep all articles.',
    );
  }
  if (quoted !== undefined && quoted < articles)
    throw new VerbatimError(
      'config',
      `KEEP_QUOTED_DAYS is less than KEEP_DAYS. Set it to ${articles} or more: articles that quote people are not kept shorter.`,
    );
  return { keep: { articles, quoted: quoted ?? articles * QUOTED_ARE_KEPT_TIMES } };
}

function telegramOf(value: z.output<typeof settings>): Pick<Config, 'telegram'> {
  const { TELEGRAM_BOT_TOKEN: token, BOT_API_ROOT: apiRoot, TELEGRAM_BULK_RATE: bulkPerSecond } = value;
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = value;
  if (token === undefined) return {};
  const webhook = url === undefined ? {} : { webhook: defined({ url, secret }) };
  return { telegram: { token, apiRoot, bulkPerSecond, ...webhook } };
}

function modelOf(value: z.output<typeof settings>): Config['model'] {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: name } = value;
  if (apiKey === undefined && baseUrl === undefined) return undefined;
  if (name === undefined && value.EMBEDDING_MODEL !== undefined) return undefined;
  if (name === undefined)
    throw new VerbatimError(
      'config',
      'OPENAI_MODEL is not set. Name the model that writes, or unset OPENAI_API_KEY and OPENAI_BASE_URL to answer without one.',
    );
  return {
    name,
    style: value.WRITING_STYLE,
    budget: budgetOf(value),
    ...serverOf(value),
  };
}

function embeddingsOf(value: z.output<typeof settings>): Pick<Config, 'embeddings'> {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, EMBEDDING_MODEL: name } = value;
  if (name === undefined) return {};
  if (apiKey === undefined && baseUrl === undefined)
    throw new VerbatimError(
      'config',
      'EMBEDDING_MODEL is set, but not where it is. Set OPENAI_API_KEY or OPENAI_BASE_URL, or unset it to find articles by their words.',
    );
  return { embeddings: { name, ...serverOf(value) } };
}

function serverOf(value: z.output<typeof settings>): { readonly apiKey?: string; readonly baseUrl?: string } {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = value;
  return defined({ apiKey, baseUrl });
}

/** Money can only be counted where prices are known. */
function budgetOf(value: z.output<typeof settings>): Budget {
  const { MODEL_PRICE_INPUT: input, MODEL_PRICE_OUTPUT: output } = value;
  const limited = (['MODEL_MONEY_PER_READER', 'MODEL_MONEY_PER_DAY', 'MODEL_MONEY_TOTAL'] as const).find(
    (name) => value[name] !== undefined,
  );
  if (limited !== undefined && (input === undefined || output === undefined))
    throw new VerbatimError(
      'config',
      `${limited} is set, but not what the model costs. Set MODEL_PRICE_INPUT and MODEL_PRICE_OUTPUT, for a million tokens.`,
    );
  return {
    perReaderAndDay: limitOf(value.MODEL_TOKENS_PER_READER, value.MODEL_MONEY_PER_READER),
    perDay: limitOf(value.MODEL_TOKENS_PER_DAY, value.MODEL_MONEY_PER_DAY),
    inAll: limitOf(value.MODEL_TOKENS_TOTAL, value.MODEL_MONEY_TOTAL),
    prices: { input: input ?? 0, output: output ?? 0 },
  };
}

function limitOf(tokens: number | undefined, money: number | undefined): Limit {
  return defined({ tokens, money });
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
