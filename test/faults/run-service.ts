import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../..');

export interface ServiceProcess {
  readonly url: string;
  readonly pid: number;
  /** What it has written to its log so far. */
  readonly log: () => string;
  /** The value of a metric, as `name{labels}` writes it; undefined while there is none. */
  metric(name: string): Promise<number | undefined>;
  /** Its largest memory so far, in bytes, without pages of files such as Node's own, which a kernel short of memory drops. */
  peakMemoryBytes(): Promise<number>;
  /** Asks it to end, and resolves to its exit status. */
  stop(): Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

/** A folder that is deleted after the test. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'verbatim-fault-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

interface RunOptions {
  readonly nodeOptions?: readonly string[];
  /** The folder of a control group that the service is in from its first instruction; null: none. */
  readonly controlGroup?: string | null;
}

/** The service as an operator runs it, a process of its own; resolves once it serves its pages. */
export async function runService(
  settings: Readonly<Record<string, string>>,
  { nodeOptions = [], controlGroup = null }: RunOptions = {},
): Promise<ServiceProcess> {
  const [port, metricsPort] = [await freePort(), await freePort()];
  const command = [
    process.execPath,
    '--max-semi-space-size=8',
    ...nodeOptions,
    join(root, 'bin/verbatim.js'),
  ];
  const [program = '', ...args] =
    controlGroup === null
      ? command
      : ['sh', '-c', 'echo $$ >"$0/cgroup.procs" && exec "$@"', controlGroup, ...command];
  const child = spawn(program, [...args, 'serve'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      MALLOC_ARENA_MAX: '2',
      MALLOC_MMAP_THRESHOLD_: '1000000',
      PORT: String(port),
      METRICS_PORT: String(metricsPort),
      TIME_ZONE: 'UTC',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => written.push(String(chunk)));
  const log = () => written.join('');
  const url = `http://127.0.0.1:${port}`;
  await untilServing(child, url, log);
  return {
    url,
    pid: child.pid ?? 0,
    log,
    metric: async (name) => readMetric(`http://127.0.0.1:${metricsPort}/metrics`, name),
    peakMemoryBytes: () => peakMemoryBytes(child.pid ?? 0),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
      return child.exitCode;
    },
    kill: (signal) => void child.kill(signal),
  };
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command of the program, run to its end. */
export async function runCommand(
  args: readonly string[],
  {
    input,
    settings = {},
  }: { readonly input?: string; readonly settings?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [join(root, 'bin/verbatim.js'), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, ...settings },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (output.stderr += String(chunk)));
  // A command that ends early closes its input.
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  await once(child, 'close');
  return { status: child.exitCode, ...output };
}

/** Looks again and again, without a fixed wait, until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, withinMs = 60_000): Promise<void> {
  const endsAt = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > endsAt) throw new Error(`it did not come about within ${withinMs} ms: ${holds}`);
    await wait(20);
  }
}

async function untilServing(child: ChildProcess, url: string, log: () => string): Promise<void> {
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}:\n${log()}`);
    return await fetch(`${url}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );
  });
}

async function readMetric(url: string, name: string): Promise<number | undefined> {
  const page = await (await fetch(url)).text();
  const line = page.split('\n').find((each) => each.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length + 1));
}

async function peakMemoryBytes(pid: number): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const kibibytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]);
  return (kibibytes('VmHWM') - kibibytes('RssFile')) * 1_024;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
