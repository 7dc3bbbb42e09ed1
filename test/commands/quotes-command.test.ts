import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { memoryIo } from './memory-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-quotes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const article = '"The bridge is closed," Mayor Maria Keller said.\n';

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(args: readonly string[], input = '') {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  let exitCode = 0;
  const output = Promise.all([readAll(stdout), readAll(stderr)]);
  stdin.end(input);
  await runCli(['quotes', ...args], {
    stdin,
    stdout,
    stderr,
    env: {},
    setExitCode: (code) => {
      exitCode = code;
    },
  });
  stdout.end();
  stderr.end();
  const [out, err] = await output;
  return { out, err, exitCode };
}

describe('for people', () => {
  test('a quotation stands indented below who said it, how surely, and in which role', async () => {
    const { out, exitCode } = await run([fileOf('bridge.txt', article)]);
    expect(out).toBe('Maria Keller, Mayor (certain)\n  “The bridge is closed,”\n');
    expect(exitCode).toBe(0);
  });

  test('--explain names the rule that decided', async () => {
    const { out } = await run(['--explain'], article);
    expect(out).toContain('rule: trailing cue; at 1–22, speaker at ');
    expect(out).toContain('of 100 such cases: rule: trailing cue;');
  });

  test('--explain lists what marks hold that is no quotation, and why', async () => {
    const input = `Tom "The Dam" Osei came. ${article}`;
    const { out } = await run(['--explain'], input);
    expect(out).toContain('In marks, but no quotation\n  “The Dam”: nickname inside a name; at 5–12\n');
    expect((await run([], input)).out).not.toContain('nickname');
    expect(JSON.parse((await run(['--explain', '--json'], input)).out).passedOver).toEqual([
      { start: 5, end: 12, text: 'The Dam', reason: 'nickname inside a name' },
    ]);
  });

  test('--turns takes questions and answers without names for quotations', async () => {
    const input = 'Ann Keller met us.\n\nQ: When?\n\nA: In May.\n\nQ: Who pays?\n\nA: The state.\n';
    expect((await run(['--turns'], input)).out).toContain('Ann Keller (probable)\n  “In May.”');
    expect((await run([], input)).out).not.toContain('“In May.”');
  });

  test('lines keep to the window', async () => {
    const { out } = await run([], `"${'The bridge is closed. '.repeat(20)}" Keller said.`);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('a text without quotations says so', async () => {
    expect((await run([], 'It rained.')).out).toBe('No quotations found.\n');
  });
});

test('--json prints one object', async () => {
  const { out } = await run(['--json'], article);
  expect(JSON.parse(out)).toMatchObject({
    quotes: [{ start: 1, end: 22, speaker: { name: 'Maria Keller' } }],
  });
});

describe('--jsonl', () => {
  test('answers each line in its order, bad ones with an error in their place', async () => {
    const rows = [
      JSON.stringify({ id: 'a', text: article }),
      '{"id":"b","text":"nul \\u0000"}',
      '{"id":"c","text":"half \\ud800"}',
      'no json',
      JSON.stringify({ id: 'd', title: 'Keller: "Closed"', text: article }),
    ];
    const { out, exitCode } = await run(['--jsonl'], rows.join('\n'));
    const lines: unknown[] = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { id: 'a', quotes: [{ text: 'The bridge is closed,' }] },
      { id: 'b', error: { code: 'bad-input' } },
      { id: 'c', error: { code: 'bad-input' } },
      { error: { code: 'bad-input' } },
      { id: 'd', quotes: [{ field: 'title', text: 'Closed' }, { text: 'The bridge is closed,' }] },
    ]);
    expect(exitCode).toBe(1);
  });

  test('a file besides is wrong usage', async () => {
    expect((await run(['--jsonl', 'bridge.txt'])).exitCode).toBe(2);
  });
});

describe('a file that cannot be read gives one line and exit status 1', () => {
  const rows: readonly (readonly [what: string, path: string])[] = [
    ['missing', join(folder, 'nowhere.txt')],
    ['a folder', folder],
    ['binary', fileOf('binary.bin', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 0, 0, 3]))],
  ];
  test.each(rows)('%s', async (_what, path) => {
    const { out, err, exitCode } = await run([path]);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(path);
    expect(exitCode).toBe(1);
  });
});

test.each(['quotes', 'extract'])('%s says where folders are read', async (command) => {
  const io = memoryIo();
  await runCli([command, folder], io);
  expect(io.err()).toContain(`${folder}: a folder. Name one file in it`);
  expect(io.exitCode()).toBe(1);
});
