import type { Readable, Writable } from 'node:stream';

/** What a command talks to; tests hand in their own. */
export interface CommandIo {
  readonly stdin: Readable;
  /** Output: for people, or JSON where asked for. */
  readonly stdout: Writable;
  /** Progress and logs. */
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Sets the exit status of the process: 0 done, 1 failed, 2 wrong usage. */
  setExitCode(code: 0 | 1 | 2): void;
}
