import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { memoryIo } from './memory-io.ts';

const source = 'The mill at Orlin burnt down on Friday. Nobody was hurt.';

async function verify(...lines: readonly unknown[]) {
  const io = memoryIo(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await runCli(['verify', '--jsonl'], io);
  const rows: readonly Record<string, unknown>[] = io
    .out()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { rows, exitCode: io.exitCode() };
}

describe('verify --jsonl', () => {
  it('says of each claim whether its sources support it, and why not', async () => {
    const { rows, exitCode } = await verify(
      { id: 'a', claim: 'The mill at Orlin burnt down on Friday.', sources: [source] },
      {
        id: 'b',
        claim: 'The mill at Orlin burnt down on Sunday.',
        sources: [source],
        asOf: '2025-05-13T10:00:00Z',
      },
    );
    expect(rows[0]).toMatchObject({ id: 'a', supported: true, reasons: [] });
    expect(rows[1]).toMatchObject({ id: 'b', supported: false });
    expect(rows[1]?.reasons).toContain('the claim says “Sunday” where the source says “Friday”');
    expect(exitCode).toBe(0);
  });

  it('supports nothing where there is no source', async () => {
    const { rows } = await verify({ id: 'a', claim: 'The mill at Orlin burnt down.', sources: [] });
    expect(rows[0]).toMatchObject({ supported: false });
  });

  it('answers a line of another form with an error and goes on', async () => {
    const { rows, exitCode } = await verify(
      { id: 'a', claim: 'No sources' },
      { id: 'b', claim: 'Nobody was hurt.', sources: [source] },
    );
    expect(rows.map(({ id, error, supported }) => [id, error !== undefined, supported])).toEqual([
      ['a', true, undefined],
      ['b', false, true],
    ]);
    expect(exitCode).toBe(1);
  });

  it('tells how it is used where --jsonl is missing', async () => {
    const io = memoryIo('');
    await runCli(['verify'], io);
    expect([io.exitCode(), io.err()]).toEqual([2, expect.stringContaining('add --jsonl')]);
  });
});
