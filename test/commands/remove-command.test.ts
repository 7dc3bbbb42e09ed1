import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { memoryIo } from './memory-io.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  writeFileSync(join(folder, 'a.md'), '---\nid: a\nurl: https://post.example/a\n---\nWords about the ferry.');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const io = memoryIo('', { DATABASE_URL: join(folder, 'news.db') });
  await runCli(args, io);
  return { out: io.out(), errors: io.err(), exitCode: io.exitCode() };
}

describe('verbatim remove', () => {
  it.each(['a', 'https://post.example/a', 'HTTPS://post.example/a#top'])(
    'withdraws the article known as %s, once',
    async (name) => {
      await run('ingest', folder);
      expect(await run('remove', name)).toMatchObject({ out: 'Withdrawn: a\n', exitCode: 0 });
      expect(await run('remove', name)).toMatchObject({
        errors: expect.stringContaining(`${name}: no article has this id or URL`),
        exitCode: 1,
      });
    },
  );

  it('prints one JSON object with --json', async () => {
    await run('ingest', folder);
    const { out } = await run('remove', 'a', '--json');
    expect(JSON.parse(out)).toEqual({ removed: ['a'] });
  });

  it('is undone by ingesting the article again', async () => {
    await run('ingest', folder);
    await run('remove', 'a');
    expect((await run('ingest', folder)).out).toMatch(/^Articles: 1 added/);
  });
});
