import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { memoryIo } from './memory-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-chat-'));
const db = join(folder, 'chat.db');
const article = {
  id: 'orlin',
  title: 'Bridge at Orlin closed',
  publishedAt: '2025-05-12T08:00:00Z',
  text: '"The bridge is closed until June," Mayor Ada Brenn said on Monday.',
};

beforeAll(async () => {
  const io = memoryIo(`${JSON.stringify(article)}\n`);
  await runCli(['ingest', '--jsonl', '--db', db], io);
  expect(io.exitCode()).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the chat in a terminal', () => {
  it('is the bot: it answers, its buttons can be pressed by number, and it ends with /quit', async () => {
    const io = memoryIo('what did Brenn say\n#99\n/subscribe\n/quit\nnever read\n');
    await runCli(['chat', '--db', db], io);
    expect(io.err()).toBe('');
    expect(io.out()).toContain('The bridge is closed until June');
    expect(io.out()).toContain('There is no button #99 here.');
    expect(io.out()).toMatch(/\[#1 07:00\] \[#2 08:00\]/);
    expect(io.exitCode()).toBe(0);
  });
});
