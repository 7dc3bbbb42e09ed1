import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { memoryIo } from './memory-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-absent-'));
const mistyped = join(folder, 'dta', 'news.db');
afterAll(() => rmSync(folder, { recursive: true }));

describe('a store that is named and not there', () => {
  it.each([
    ['ask', ['ask', 'what did the mayor say'], 1],
    ['chat', ['chat'], 1],
    ['digest', ['digest'], 1],
    ['reindex', ['reindex'], 1],
    ['remove', ['remove', 'a-1'], 1],
    ['doctor', ['doctor'], 1],
  ])('is refused with the next step and not made by %s', async (_, args, status) => {
    const io = memoryIo('', {});
    await runCli([...args, '--db', mistyped], io);
    expect(io.exitCode()).toBe(status);
    expect(io.out() + io.err()).toContain(`${mistyped}: no store is there. Check the path given with --db`);
    expect(existsSync(dirname(mistyped))).toBe(false);
  });

  it('is made by ingest', async () => {
    const made = join(folder, 'made.db');
    await runCli(['ingest', '--jsonl', '--db', made], memoryIo('{"id":"a","text":"Words."}\n', {}));
    expect(existsSync(made)).toBe(true);
  });
});
