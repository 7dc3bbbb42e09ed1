import { Readable, Writable } from 'node:stream';
import type { CommandIo } from '../../src/commands/command-io.ts';

export interface MemoryIo extends CommandIo {
  /** What was written so far. */
  out(): string;
  err(): string;
  exitCode(): number;
}

/** A command's surroundings in memory: what it reads is given, what it writes is kept. */
export function memoryIo(input = '', env: Readonly<Record<string, string>> = {}): MemoryIo {
  const out: string[] = [];
  const err: string[] = [];
  let code = 0;
  return {
    stdin: Readable.from([input]),
    stdout: keepIn(out),
    stderr: keepIn(err),
    env,
    setExitCode: (status) => {
      code = status;
    },
    out: () => out.join(''),
    err: () => err.join(''),
    exitCode: () => code,
  };
}

function keepIn(list: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      list.push(String(chunk));
      done();
    },
  });
}
