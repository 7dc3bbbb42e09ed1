import { describe, expect, it } from 'vitest';
import type { RowJob } from '../../../src/commands/jsonl/row-job.ts';
import { runJsonlInThreads, type ThreadedOptions } from '../../../src/commands/jsonl/run-jsonl-in-threads.ts';
import { memoryIo } from '../memory-io.ts';

const QUOTES: RowJob = { command: 'quotes', flags: {} };
const HERE: ThreadedOptions = { threads: 1 };
/** The first lines are answered by the program's own thread, the rest by two others. */
const SHARED: ThreadedOptions = { threads: 2, fewCharacters: 500 };

function texts(count: number): string {
  return Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: String(i), text: `“The mill number ${i} will open in May,” said Ana Petrova.` }),
  ).join('\n');
}

async function outcome(input: string, job: RowJob, options: ThreadedOptions) {
  const io = memoryIo(input);
  await runJsonlInThreads(io, job, options);
  return { out: io.out(), exitCode: io.exitCode() };
}

describe('runJsonlInThreads', () => {
  it('writes what one thread writes, in the order of the lines', async () => {
    const input = texts(80);
    const alone = await outcome(input, QUOTES, HERE);
    expect(alone.out.trim().split('\n')).toHaveLength(80);
    expect(await outcome(input, QUOTES, SHARED)).toEqual(alone);
  });

  it('counts lines over all threads, and goes on after one that is not JSON', async () => {
    const lines = texts(40).split('\n');
    lines[30] = 'no JSON';
    const { out, exitCode } = await outcome(lines.join('\n'), QUOTES, SHARED);
    const written: readonly unknown[] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(written[30]).toEqual({
      error: { code: 'bad-input', message: 'Line 31 is not JSON. Write one JSON object a line.' },
    });
    expect(written[39]).toMatchObject({ id: '39', quotes: [{ speaker: { name: 'Ana Petrova' } }] });
    expect(exitCode).toBe(1);
  });

  it('shares claims and pages, too', async () => {
    const claims = Array.from({ length: 30 }, (_, i) =>
      JSON.stringify({ id: String(i), claim: `Mill ${i} burnt down.`, sources: ['Mill 7 burnt down.'] }),
    ).join('\n');
    expect(await outcome(claims, { command: 'verify' }, SHARED)).toEqual(
      await outcome(claims, { command: 'verify' }, HERE),
    );
    const pages = Array.from({ length: 12 }, (_, i) =>
      JSON.stringify({
        id: String(i),
        html: `<title>Mill ${i}</title><p>Mill ${i} burnt down on Friday.</p>`,
      }),
    ).join('\n');
    expect(await outcome(pages, { command: 'extract' }, SHARED)).toEqual(
      await outcome(pages, { command: 'extract' }, HERE),
    );
  });
});
