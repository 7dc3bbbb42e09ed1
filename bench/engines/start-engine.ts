import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineReply, EngineRequest } from './engine-process.ts';

/** LanceDB leaves two cores to input and output; on a machine with two its full-text index then never ends. */
const LANCE_CPU_THREADS = '4';

/** An engine in a process of its own. */
export class RunningEngine {
  readonly name: string;
  readonly #process: ChildProcess;

  constructor(name: string, process: ChildProcess) {
    this.name = name;
    this.#process = process;
  }

  async ask(request: EngineRequest): Promise<EngineReply> {
    const reply = await askProcess(this.#process, request);
    if (reply.error !== undefined) throw new Error(`${this.name}: ${reply.error}`);
    return reply;
  }
}

/** Null where what the engine needs is not installed. `file` is the name of a file in this folder. */
export async function startEngine(file: string, scratch: string): Promise<RunningEngine | null> {
  const folder = join(scratch, file);
  mkdirSync(folder, { recursive: true });
  const child = fork(new URL('./engine-process.ts', import.meta.url), {
    serialization: 'advanced',
    env: { ...process.env, LANCE_CPU_THREADS },
  });
  const reply = await askProcess(child, { kind: 'open', engine: file, folder });
  if (reply.name !== undefined) return new RunningEngine(reply.name, child);
  process.stderr.write(`${file} is left out: ${reply.error ?? 'what it needs is not installed'}\n`);
  child.kill();
  return null;
}

async function askProcess(child: ChildProcess, request: EngineRequest): Promise<EngineReply> {
  const answer = once(child, 'message');
  child.send(request);
  const [reply] = await answer;
  return reply;
}
