import { VerbatimError } from './errors.ts';

type Settings = Readonly<Record<string, string | undefined>>;

interface LoneSetting {
  readonly isLone: (given: Settings) => boolean;
  readonly message: string;
}

/** Settings that would do nothing, or shut everybody out, for want of another. Whoever sets them means something by it. */
const LONE_SETTINGS: readonly LoneSetting[] = [
  {
    isLone: (given) => has(given, 'TELEGRAM_WEBHOOK_URL') && !has(given, 'TELEGRAM_BOT_TOKEN'),
    message:
      'TELEGRAM_WEBHOOK_URL is set, but not TELEGRAM_BOT_TOKEN. Set that as @BotFather gives it, or unset both for the playground.',
  },
  {
    isLone: (given) => has(given, 'TELEGRAM_WEBHOOK_SECRET') && !has(given, 'TELEGRAM_WEBHOOK_URL'),
    message:
      'TELEGRAM_WEBHOOK_SECRET is set, but not TELEGRAM_WEBHOOK_URL. Set both, or neither to ask Telegram for messages.',
  },
  {
    // The Bot API as everybody has it brings updates over TLS alone; a server of one's own may do without.
    isLone: (given) => /^http:/i.test(given.TELEGRAM_WEBHOOK_URL ?? '') && !has(given, 'BOT_API_ROOT'),
    message:
      'TELEGRAM_WEBHOOK_URL must be an https:// address: Telegram brings messages to no other. Put what speaks TLS in front of HOST:PORT.',
  },
  {
    isLone: (given) =>
      has(given, 'OPENAI_MODEL') && !has(given, 'OPENAI_API_KEY') && !has(given, 'OPENAI_BASE_URL'),
    message:
      'OPENAI_MODEL is set, but not where it is. Set OPENAI_API_KEY or OPENAI_BASE_URL, or unset it to answer without a model.',
  },
  {
    isLone: (given) => given.ACCESS === 'invite' && !has(given, 'ADMIN_IDS'),
    message: 'ACCESS is invite, and nobody can invite. Set ADMIN_IDS to your own Telegram id.',
  },
  {
    isLone: (given) => given.ACCESS === 'list' && !has(given, 'ACCESS_LIST') && !has(given, 'ADMIN_IDS'),
    message:
      'ACCESS is list, and the list is empty. Set ACCESS_LIST to the Telegram ids of those who may use the bot.',
  },
  {
    isLone: (given) =>
      has(given, 'METRICS_PORT') && Number(given.METRICS_PORT) === Number(given.PORT ?? '8787'),
    message: 'METRICS_PORT is the same as PORT. Set another one, such as 9464.',
  },
];

/** Throws a VerbatimError that names every setting that stands without the one it needs. */
export function refuseLoneSettings(given: Settings): void {
  const messages = LONE_SETTINGS.filter(({ isLone }) => isLone(given)).map(({ message }) => message);
  if (messages.length > 0) throw new VerbatimError('config', messages.join('\n'));
}

function has(given: Settings, name: string): boolean {
  return given[name] !== undefined;
}
