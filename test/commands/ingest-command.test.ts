import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { memoryIo } from './memory-io.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  writeFileSync(join(folder, 'a.md'), '---\nurl: https://post.example/a\n---\nWords about the ferry.');
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly args: readonly string[];
  readonly stdin?: string;
  readonly isTty?: boolean;
}

async function run({ args, stdin = '', isTty = false }: Run) {
  const io = memoryIo(stdin, { DATABASE_URL: join(folder, 'news.db') });
  await runCli(args, { ...io, stderr: Object.assign(io.stderr, { isTTY: isTty }) });
  return { out: io.out(), errors: io.err(), exitCode: io.exitCode() };
}

describe('verbatim ingest', () => {
  it('says in a line what was done, and in one more each what was rejected', async () => {
    writeFileSync(join(folder, 'b.md'), '');
    const { out, errors, exitCode } = await run({ args: ['ingest', folder] });
    expect(out).toMatch(
      /^Articles: 1 added, 0 changed, 0 unchanged; 1 rejected \([\d.]+ s\)\n {2}\S+b\.md: empty\. .*\n$/,
    );
    expect(errors).toBe('');
    expect(exitCode).toBe(0);
  });

  it('rejects a page that holds a word or two and no title', async () => {
    writeFileSync(join(folder, 'hi.html'), '<p>hi</p>');
    const { out, exitCode } = await run({ args: ['ingest', folder] });
    expect(out).toContain('1 rejected');
    expect(out).toContain('hi.html: no article found in the page.');
    expect(exitCode).toBe(0);
  });

  it.each([
    ['settings.json', /settings\.json: not the file of an article/],
    ['list.csv', /list\.csv: not the file of an article/],
  ])('takes no named file for an article that is none by its name: %s', async (name, message) => {
    writeFileSync(join(folder, name), 'Words about the ferry.');
    const { out, exitCode } = await run({ args: ['ingest', join(folder, name)] });
    expect(out).toMatch(message);
    expect(out).toContain('0 added');
    expect(exitCode).toBe(1);
  });

  it('takes a named file without an ending as it is', async () => {
    writeFileSync(join(folder, 'report'), 'Words about the ferry at Skerne.');
    expect((await run({ args: ['ingest', join(folder, 'report')] })).out).toContain('1 added');
  });

  it('says which addresses are read', async () => {
    const { out, exitCode } = await run({ args: ['ingest', 'ftp://post.example/a'] });
    expect(out).toContain('ftp://post.example/a: addresses are read over http and https, not ftp.');
    expect(exitCode).toBe(1);
  });

  it('prints one JSON object with --json', async () => {
    const { out } = await run({ args: ['ingest', '--json', join(folder, 'a.md')] });
    expect(JSON.parse(out)).toEqual({
      added: 1,
      changed: 0,
      unchanged: 0,
      copies: 0,
      rejected: [],
      seconds: expect.any(Number),
    });
  });

  it('takes records on stdin and writes one summary; a broken line is rejected and sets the exit status', async () => {
    const lines = [
      '{"id":"a","text":"Words about the bridge.","publishedAt":"2025-05-16"}',
      '',
      'not json',
      '{"id":"b","title":"No text"}',
      '{"id":"c","text":"Words.","publishedAt":"2025-02-30"}',
      '{"id":"a","text":"Other words about the bridge."}',
    ];
    const { out, exitCode } = await run({ args: ['ingest', '--jsonl'], stdin: lines.join('\n') });
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({
      added: 1,
      changed: 1,
      rejected: [
        { code: 'bad-input', message: expect.stringContaining('Line 3 is not JSON') },
        { id: 'b', code: 'bad-input', message: expect.stringContaining('"text" or "html"') },
        { id: 'c', code: 'bad-input', message: expect.stringContaining('2025-02-30') },
      ],
    });
    expect(exitCode).toBe(1);
  });

  it('counts a rejected record as a result, not as a failure', async () => {
    const { exitCode } = await run({ args: ['ingest', '--jsonl'], stdin: '{"id":"a","text":""}\n' });
    expect(exitCode).toBe(0);
  });

  it.each([
    ['http://127.0.0.1:8080/x', 0],
    ['nowhere.md', 1],
  ])('ingests the rest where %s gives nothing, and ends with status %i', async (path, status) => {
    const { out, exitCode } = await run({ args: ['ingest', path, folder] });
    expect(out).toMatch(/^Articles: 1 added/);
    expect(out).toContain(`\n  ${path}`);
    expect(exitCode).toBe(status);
  });

  it.each([[['ingest']], [['ingest', '--jsonl', 'a.md']]])('%j is wrong usage', async (args) => {
    const { errors, exitCode } = await run({ args });
    expect(errors).toMatch(/^Name the files, folders or addresses to ingest, or give --jsonl/);
    expect(exitCode).toBe(2);
  });

  it('keeps what a terminal would obey out of what it prints', async () => {
    const name = `evil\x1B[2J.md`;
    writeFileSync(join(folder, name), '');
    const { out } = await run({ args: ['ingest', folder] });
    expect(out).toContain('evil\uFFFD[2J.md: empty.');
  });

  it('counts copies', async () => {
    for (const name of ['b.md', 'c.md']) writeFileSync(join(folder, name), 'Words about the ferry!');
    expect((await run({ args: ['ingest', folder] })).out).toContain(
      '3 added, 0 changed, 0 unchanged; 2 are copies (',
    );
  });

  it('shows progress on a terminal and takes it away', async () => {
    const { errors } = await run({ args: ['ingest', folder], isTty: true });
    expect(errors.replaceAll('\x1B[K', '<erase>')).toMatch(/^\r<erase>1 articles, [\d,]+ a second\r<erase>$/);
  });
});
