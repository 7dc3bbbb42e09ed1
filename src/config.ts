import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { defined } from './defined.ts';
import { VerbatimError } from './errors.ts';
import { embeddingsOf, type ModelConfig, type ModelServer, modelOf } from './model-config.ts';
import { refuseLoneSettings } from './refuse-lone-settings.ts';
import { type Environment, type Settings, settings } from './settings.ts';

/** What people said is asked for longer than what happened. */
const QUOTED_ARE_KEPT_TIMES = 4;

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
  readonly model?: ModelConfig;
  /** Absent: articles are found by their words alone. */
  readonly embeddings?: ModelServer;
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

function keepOf(value: Settings): Pick<Config, 'keep'> {
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

function telegramOf(value: Settings): Pick<Config, 'telegram'> {
  const { TELEGRAM_BOT_TOKEN: token, BOT_API_ROOT: apiRoot, TELEGRAM_BULK_RATE: bulkPerSecond } = value;
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = value;
  if (token === undefined) return {};
  const webhook = url === undefined ? {} : { webhook: defined({ url, secret }) };
  return { telegram: { token, apiRoot, bulkPerSecond, ...webhook } };
}
