import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FakeBotApi, startFakeBotApi, TOKEN } from '../telegram/fake-bot-api.ts';
import { textMessage } from '../telegram/running-bot.ts';
import { isLong } from './is-long.ts';
import { madeArticles } from './made-articles.ts';
import { runCommand, runService, type ServiceProcess, temporaryFolder, until } from './run-service.ts';

const LOCKED_MS = isLong ? 60_000 : 8_000;
/** A page that is served while the store is locked comes as fast as ever; this is far above what a busy machine takes. */
const STILL_RESPONDS_MS = 2_000;

let folder: ReturnType<typeof temporaryFolder>;
let database: string;
let api: FakeBotApi;
let service: ServiceProcess;
beforeEach(async () => {
  folder = temporaryFolder();
  database = join(folder.path, 'news.db');
  api = await startFakeBotApi();
  await runCommand(['ingest', '--jsonl', '--db', database], { input: madeArticles(200) });
  service = await runService({
    DATABASE_URL: database,
    ARTICLES_DIR: folder.path,
    TELEGRAM_BOT_TOKEN: TOKEN,
    BOT_API_ROOT: api.root,
  });
  await until(async () => (await fetch(`${service.url}/health/ready`)).ok);
});
afterEach(async () => {
  await service.stop();
  await api.close();
  folder.remove();
});

const answers = () => api.texts().filter((text) => text.includes('Mara Lindqvist'));

it(`the database is locked by another program for ${LOCKED_MS / 1_000} s: the service responds, and does once what it was asked`, async () => {
  const other = new Database(database);
  other.exec('BEGIN EXCLUSIVE');
  const lockedAtMs = performance.now();
  api.push(textMessage('what did Mara Lindqvist say'));
  const ingested = runCommand(['ingest', '--jsonl', '--db', database], { input: madeArticles(210) });
  const asked = await runCommand(['ask', 'what did Mara Lindqvist say', '--json', '--db', database]);
  expect(JSON.parse(asked.stdout)).toMatchObject({ kind: 'quotes' });
  await until(async () => {
    const fetchedAtMs = performance.now();
    expect((await fetch(`${service.url}/health/live`)).ok).toBe(true);
    expect(performance.now() - fetchedAtMs).toBeLessThan(STILL_RESPONDS_MS);
    return performance.now() - lockedAtMs > LOCKED_MS;
  }, 2 * LOCKED_MS);
  expect(answers()).toHaveLength(0);
  other.exec('ROLLBACK');
  other.close();
  await until(() => answers().length > 0);
  const { status, stdout } = await ingested;
  expect({ status, summary: JSON.parse(stdout) }).toMatchObject({
    status: 0,
    summary: { added: 10, unchanged: 200 },
  });
  // Its update is confirmed, so it is not brought again.
  await until(() => (api.confirmedBelow ?? 0) > 1_000);
  expect(answers()).toHaveLength(1);
});
