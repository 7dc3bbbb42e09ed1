import type { Writable } from 'node:stream';
import { type DestinationStream, pino } from 'pino';
import { z } from 'zod';
import type { Logger } from '../delivery/logger.ts';
import { createSecretHider } from './hide-secrets.ts';
import { createRepeatFilter } from './hold-back-repeats.ts';

export interface LoggerOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly stream: Writable;
  /** True on a terminal: a short line instead of JSON. */
  readonly forPeople: boolean;
  /** Values that are hidden wherever they would stand in a line. */
  readonly secrets?: readonly string[];
}

/** What must never be in a log even if somebody passes it. */
const SECRETS = [
  'token',
  '*.token',
  'apiKey',
  '*.apiKey',
  'authorization',
  '*.authorization',
  'text',
  '*.text',
];

/** Logs as JSON lines, or as short lines for people who watch the terminal. */
export function createLogger({ level, stream, forPeople, secrets = [] }: LoggerOptions): Logger {
  const hide = createSecretHider(secrets);
  const lines: DestinationStream = forPeople ? toShortLines(stream) : stream;
  const filter = createRepeatFilter();
  const destination: DestinationStream = {
    write(line) {
      const kept = filter(line);
      if (kept !== null) lines.write(hide(kept));
    },
  };
  return pino(
    {
      level,
      redact: { paths: SECRETS, censor: '[hidden]' },
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination,
  );
}

const lineSchema = z.looseObject({ level: z.number(), time: z.string(), msg: z.string().default('') });
const NAMES: Readonly<Record<number, string>> = {
  20: 'debug',
  30: '',
  40: 'warning: ',
  50: 'error: ',
  60: 'error: ',
};

function toShortLines(stream: Writable): DestinationStream {
  return {
    write(line: string) {
      const { level, time, msg, ...fields } = lineSchema.parse(JSON.parse(line));
      const details = Object.entries(fields).map(
        ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
      );
      stream.write(
        `${time.slice(11, 19)}  ${NAMES[level] ?? ''}${msg}${details.length > 0 ? `  (${details.join(', ')})` : ''}\n`,
      );
    },
  };
}
