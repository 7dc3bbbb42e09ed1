import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { memoryIo } from './memory-io.ts';

const flood =
  'The river Orl rose by two metres on Monday and flooded the market of Orlin; forty families left their homes.';
const cup =
  'Tern Bay won the Harbour Cup on Sunday with a header by Luka Marrin in the last minute of the final.';

async function group(...lines: readonly string[]) {
  const io = memoryIo(lines.map((line) => `${line}\n`).join(''));
  await runCli(['stories', '--jsonl'], io);
  const rows: { id?: string; story?: string; error?: { code: string } }[] = io
    .out()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { rows, exitCode: io.exitCode() };
}

describe('stories --jsonl', () => {
  it('gives reports of one event, and their copies, one label, in the order of the lines', async () => {
    const { rows, exitCode } = await group(
      JSON.stringify({ id: 'a', text: flood, publishedAt: '2025-05-12T08:00:00Z' }),
      JSON.stringify({ id: 'b', text: cup, publishedAt: '2025-05-12T09:00:00Z' }),
      JSON.stringify({ id: 'c', text: flood, publishedAt: '2025-05-12T10:00:00Z' }),
    );
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(rows[0]?.story).toBe(rows[2]?.story);
    expect(rows[0]?.story).not.toBe(rows[1]?.story);
    expect(exitCode).toBe(0);
  });

  it('puts an error in the place of a line that is no article, and goes on', async () => {
    const { rows, exitCode } = await group(
      'nonsense',
      JSON.stringify({ id: 'b', text: cup }),
      '{"id":"c"}',
      JSON.stringify({ id: 'd', text: 'a\u0000b' }),
    );
    expect(rows.map(({ error }) => error?.code)).toEqual(['bad-input', undefined, 'bad-input', 'bad-input']);
    expect(rows[1]).toEqual({ id: 'b', story: 'b' });
    expect(exitCode).toBe(1);
  });
});
