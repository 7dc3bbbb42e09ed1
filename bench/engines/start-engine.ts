import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { EngineReply, EngineRequest } from './engine-process.ts';

/** LanceDB leaves two cores to input and output; on a machine with two its full-text index then never ends. */
const LANCE_CPU_THREADS = '4';

interface EngineProcess {
  readonly child: ChildProcess;
  /** Resolves to what is then the answer to every request. */
  readonly ended: Promise<readonly EngineReply[]>;
}

/** An engine in a process of its own. */
export class RunningEngine {
  readonly name: string;
  /** Whether what it stores is there for the next process. */
  readonly isKept: boolean;
  readonly #process: EngineProcess;

  constructor({ name, isKept }: { readonly name: string; readonly isKept: boolean }, process: EngineProcess) {
    this.name = name;
    this.isKept = isKept;
    this.#process = process;
  }

  async ask(request: EngineRequest): Promise<EngineReply> {
    const reply = await askProcess(this.#process, request);
    if (reply.error !== undefined) throw new Error(`${this.name}: ${reply.error}`);
    return reply;
  }
}

/** Null where what the engine needs is not installed. `file` is the name of a file beside this one. */
export async function startEngine(file: string, folder: string): Promise<RunningEngine | null> {
  const child = fork(new URL('./engine-process.ts', import.meta.url), {
    serialization: 'advanced',
    env: { ...process.env, LANCE_CPU_THREADS },
  });
  const ended = once(child, 'exit').then(() => [{ ms: 0, memoryMb: 0, error: 'its process has ended' }]);
  const running = { child, ended };
  const { name, isKept = false, error } = await askProcess(running, { kind: 'open', engine: file, folder });
  if (name !== undefined) return new RunningEngine({ name, isKept }, running);
  process.stderr.write(`${file} is left out: ${error ?? 'what it needs is not installed'}\n`);
  child.kill();
  return null;
}

async function askProcess({ child, ended }: EngineProcess, request: EngineRequest): Promise<EngineReply> {
  const answer = once(child, 'message');
  child.send(request);
  const [reply] = await Promise.race([answer, ended]);
  return reply;
}
