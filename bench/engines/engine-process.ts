import type { BenchArticle } from '../bench.ts';
import type { Engine, OpenEngine } from './engine.ts';

/** What an engine's process is asked, and what it answers. Each engine has one of its own, so that its memory can be told. */
export type EngineRequest =
  | { readonly kind: 'open'; readonly engine: string; readonly folder: string }
  | { readonly kind: 'add'; readonly articles: readonly BenchArticle[] }
  | { readonly kind: 'finish' }
  | { readonly kind: 'find'; readonly question: string }
  | { readonly kind: 'close' };

export interface EngineReply {
  /** Absent where what the engine needs is not installed. */
  readonly name?: string;
  readonly isKept?: boolean;
  readonly found?: readonly string[];
  /** Wall time of the work itself. */
  readonly ms: number;
  readonly memoryMb: number;
  readonly error?: string;
}

const BYTES_PER_MB = 1e6;
let engine: Engine | null = null;

async function perform(request: EngineRequest): Promise<readonly string[] | undefined> {
  if (request.kind === 'open') {
    const { open }: { open: OpenEngine } = await import(`./${request.engine}.ts`);
    engine = await open(request.folder);
  } else if (request.kind === 'add') await engine?.add(request.articles);
  else if (request.kind === 'finish') await engine?.finish();
  else if (request.kind === 'find') return engine?.find(request.question);
  else {
    await engine?.close();
    engine = null;
  }
  return undefined;
}

async function reply(request: EngineRequest): Promise<EngineReply> {
  const startMs = performance.now();
  const memoryMb = () => Math.round(process.memoryUsage().rss / BYTES_PER_MB + (engine?.memoryMb?.() ?? 0));
  try {
    const found = await perform(request);
    const ms = performance.now() - startMs;
    return {
      ms,
      memoryMb: memoryMb(),
      ...(engine === null ? {} : { name: engine.name, isKept: engine.isKept }),
      ...(found === undefined ? {} : { found }),
    };
  } catch (error) {
    return { ms: 0, memoryMb: memoryMb(), error: error instanceof Error ? error.message : String(error) };
  }
}

// The bench was broken off: what the engine has started ends with it.
process.on('disconnect', () => {
  void engine?.close().finally(() => process.exit());
});

let last: Promise<void> = Promise.resolve();
process.on('message', (request: EngineRequest) => {
  last = last.then(async () => {
    const answer = await reply(request);
    await new Promise((sent) => process.send?.(answer, sent));
    if (request.kind === 'close') process.exit();
  });
});
