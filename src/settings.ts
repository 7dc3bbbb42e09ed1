import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

export const DEFAULT_ARTICLES_DIR = 'articles';
const DEFAULT_STORE = 'data/verbatim.db';
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

/** Every setting, by its name in the environment; .env.example says what each is for. */
export const settings = z.object({
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

export type Settings = z.output<typeof settings>;

export const SETTING_NAMES: readonly string[] = Object.keys(settings.shape);

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
