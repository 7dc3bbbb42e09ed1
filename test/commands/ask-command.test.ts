import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { memoryIo } from './memory-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-ask-'));
const db = join(folder, 'news.db');

beforeAll(async () => {
  const article = {
    id: 'tolls',
    title: 'Mayor defends ferry tolls',
    source: 'Harbour Post',
    publishedAt: '2021-03-10T09:00:00Z',
    text: '"Nobody likes tolls," Mayor Ada Marlow told the council on Monday. "But the ferries do not sail on kind words," she said.',
  };
  const io = memoryIo(`${JSON.stringify(article)}\n`);
  await runCli(['ingest', '--jsonl', '--db', db], io);
  expect(io.exitCode()).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], input = '') {
  const io = memoryIo(input);
  await runCli(['ask', '--db', db, ...args], io);
  return { out: io.out(), err: io.err(), exitCode: io.exitCode() };
}

const lines = (out: string): readonly unknown[] =>
  out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('verbatim ask', () => {
  it('prints the quotations and their source for people', async () => {
    const { out, exitCode } = await run(['what did Marlow say', '--as-of', '2021-03-11T00:00:00Z']);
    expect(exitCode).toBe(0);
    expect(out).toContain('But the ferries do not sail on kind words');
    expect(out).toMatch(/\[1\] Mayor defends ferry tolls · Harbour Post/);
  });

  it('prints one JSON object', async () => {
    const { out } = await run(['what did Marlow say', '--json', '--as-of', '2021-03-11T00:00:00Z']);
    expect(lines(out)).toEqual([
      expect.objectContaining({ kind: 'quotes', question: 'what did Marlow say' }),
    ]);
  });

  it.each([
    ['what did Marlow say', 'quotes'],
    ['what did Marlow say and who built the ferries', 'clarify'],
    ['what did Harlow say about herring', 'no-evidence'],
  ])('prints the fields agreed on and no others: %s', async (question, kind) => {
    const { out } = await run([question, '--json', '--as-of', '2021-03-11T00:00:00Z']);
    const [answer] = lines(out);
    expect(answer).toMatchObject({ kind });
    const keys = Object.keys(answer ?? {}).filter((key) => key !== 'id');
    const agreed = [
      'citations',
      'kind',
      'question',
      'quotes',
      'searched',
      'sentences',
      'style',
      'understood',
      'writer',
    ];
    expect(keys.toSorted()).toEqual(kind === 'clarify' ? [...agreed, 'options'].toSorted() : agreed);
  });

  it('prints of a citation what another program may rely on', async () => {
    const { out } = await run(['what did Marlow say', '--json', '--as-of', '2021-03-11T00:00:00Z']);
    expect(lines(out)).toEqual([
      expect.objectContaining({
        citations: [
          {
            n: 1,
            articleId: 'tolls',
            title: 'Mayor defends ferry tolls',
            source: 'Harbour Post',
            publishedAt: '2021-03-10T09:00:00.000Z',
            passages: expect.arrayContaining([expect.objectContaining({ start: 0 })]),
          },
        ],
      }),
    ]);
  });

  it('answers a line for a line, in order, and goes on after one that is none', async () => {
    const input = [
      '{"id":"a","question":"what did Marlow say"}',
      'no json',
      '{"id":"c","question":"hello"}',
    ].join('\n');
    const { out, exitCode } = await run(['--jsonl'], input);
    expect(lines(out)).toEqual([
      expect.objectContaining({ id: 'a', kind: 'quotes' }),
      { error: expect.objectContaining({ code: 'bad-input' }) },
      expect.objectContaining({ id: 'c', kind: 'talk' }),
    ]);
    expect(exitCode).toBe(1);
  });

  it('does not see what is published after the line\'s "now"', async () => {
    const { out } = await run(
      ['--jsonl'],
      '{"id":"a","question":"what did Marlow say","asOf":"2021-03-09T00:00:00Z"}',
    );
    expect(lines(out)).toEqual([expect.objectContaining({ kind: 'no-evidence' })]);
  });

  it('keeps lines with one chat together, and apart from those of another', async () => {
    const input = [
      { id: '1', chat: 'x', question: 'what did Marlow say about tolls' },
      { id: '2', chat: 'y', question: 'what did she say about ferries' },
      { id: '3', chat: 'x', question: 'what did she say about ferries' },
      { id: '4', question: 'what did she say about ferries' },
    ];
    const { out } = await run(['--jsonl'], input.map((row) => JSON.stringify(row)).join('\n'));
    expect(lines(out).map((answer) => kindOf(answer))).toEqual(['quotes', 'clarify', 'quotes', 'clarify']);
  });

  it('refuses questions that no store could hold, and goes on', async () => {
    const question = 'what did Marlow say';
    const { out, exitCode } = await run(
      ['--jsonl'],
      `{"id":"a","question":"what \\ud800"}\n{"id":"b","question":"nul \\u0000"}\n${JSON.stringify({ id: 'c', question })}\n`,
    );
    expect(exitCode).toBe(1);
    expect(lines(out)).toMatchObject([
      { id: 'a', error: { code: 'bad-input' } },
      { id: 'b', error: { code: 'bad-input' } },
      { id: 'c', kind: 'quotes' },
    ]);
  });

  it('explains on stderr, and leaves stdout to the answer', async () => {
    const { out, err } = await run(['what did Marlow say', '--json', '--explain']);
    expect(lines(out)).toHaveLength(1);
    expect(err).toMatch(/^understood: \{/);
    expect(err).toContain('"speakers"');
  });

  it.each([
    [[], 'Write one question'],
    [['what', '--jsonl'], 'Write one question'],
    [['what did Marlow say', '--as-of', 'soon'], '--as-of soon: not a time'],
  ])('refuses %j as wrong usage', async (args, message) => {
    const { err, exitCode } = await run(args);
    expect(exitCode).toBe(2);
    expect(err).toContain(message);
  });
});

function kindOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'kind' in answer ? answer.kind : undefined;
}
