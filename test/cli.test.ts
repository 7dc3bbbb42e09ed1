import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../src/cli.ts';
import { memoryIo } from './commands/memory-io.ts';

const run = promisify(execFile);
const program = resolve(import.meta.dirname, '../bin/verbatim.js');
const folder = mkdtempSync(join(tmpdir(), 'verbatim-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line', () => {
  it('reads the settings of a .env file in the folder it starts in', async () => {
    writeFileSync(join(folder, '.env'), 'PORT=59873\nDATABASE_URL=from-dotenv.db\n');
    const { stdout } = await run(process.execPath, [program, 'doctor'], { cwd: folder });
    expect(stdout).toContain('127.0.0.1:59873');
    expect(stdout).toContain('from-dotenv.db');
  });

  it.each([
    'serve',
    'chat',
    'ask',
    'digest',
    'ingest',
    'remove',
    'quotes',
    'extract',
    'stories',
    'verify',
    'doctor',
  ])('explains %s', async (command) => {
    const io = memoryIo();
    await runCli([command, '--help'], io);
    expect(io.out()).toContain(`Usage: verbatim ${command}`);
    expect(io.exitCode()).toBe(0);
  });

  it.each([[['nonsense']], [['ask', '--nonsense']], [['ask']], [['ingest']], [['remove']]])(
    'says what is wrong with %j, with exit status 2',
    async (args) => {
      const io = memoryIo();
      await runCli(args, io);
      expect(io.err()).not.toBe('');
      expect(io.err()).not.toMatch(/\bat .*\.ts:/);
      expect(io.exitCode()).toBe(2);
    },
  );

  it('tells an unknown command whose help is wanted as it tells one that is to run', async () => {
    const [wanted, run] = [memoryIo(), memoryIo()];
    await runCli(['help', 'nonsense'], wanted);
    await runCli(['nonsense'], run);
    expect(wanted.err()).toBe(run.err());
    expect(wanted.out()).toBe('');
    expect(wanted.exitCode()).toBe(2);
  });

  it.each([[['help']], [['help', 'ask']]])('helps with %j', async (args) => {
    const io = memoryIo();
    await runCli(args, io);
    expect(io.out()).toContain('Usage: verbatim');
    expect(io.exitCode()).toBe(0);
  });

  it.each([
    [['ask', '--db', '', 'what is new'], '--db is empty.'],
    [['digest', '--topic', 'bridge', '--topic', ' '], '--topic is empty.'],
    [['feeds', 'list', '--db', ''], '--db is empty.'],
  ])('takes the empty value in %j for the slip that it is, not for a value', async (args, message) => {
    const io = memoryIo();
    await runCli(args, io);
    expect(io.err()).toBe(`${message} Give it a value, or leave it out.\n`);
    expect(io.exitCode()).toBe(2);
  });

  it.each([
    [['nonsense'], '(verbatim --help lists the commands)'],
    [['ask', '--loud'], '(verbatim ask --help says what it takes)'],
    [['feeds', 'paint'], '(verbatim feeds --help lists the commands)'],
    [['feeds', 'add'], '(verbatim feeds add --help says what it takes)'],
  ])('names after %j the help that has what was wanted', async (args, hint) => {
    const io = memoryIo();
    await runCli(args, io);
    expect(io.err()).toContain(hint);
  });

  it('names a folder of articles that is not there', async () => {
    const io = memoryIo('', { ARTICLES_DIR: join(folder, 'gone'), DATABASE_URL: join(folder, 'cli.db') });
    await runCli(['ask', 'what is new'], io);
    expect(io.err()).toMatch(/^ARTICLES_DIR: there is no folder .*gone\./);
    expect(io.exitCode()).toBe(1);
  });
});
