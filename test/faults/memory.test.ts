import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FakeBotApi, startFakeBotApi, TOKEN } from '../telegram/fake-bot-api.ts';
import { textMessage } from '../telegram/running-bot.ts';
import { isLong } from './is-long.ts';
import { madeArticles } from './made-articles.ts';
import { runCommand, runService, type ServiceProcess, temporaryFolder, until } from './run-service.ts';

const LIMIT_BYTES = 256 * 1024 * 1024;
const ARTICLES = isLong ? 20_000 : 1_000;
const QUESTIONS = isLong ? 500 : 40;

let folder: ReturnType<typeof temporaryFolder>;
let api: FakeBotApi;
let service: ServiceProcess;
let group: string | null = null;
beforeEach(async () => {
  folder = temporaryFolder();
  api = await startFakeBotApi();
});
afterEach(async () => {
  await service.stop();
  await api.close();
  folder.remove();
  if (group !== null) rmdirSync(group);
});

/** A control group that lets its processes have no more; null where none can be made, and the peak that the kernel reports must do. */
function makeLimitedGroup(): string | null {
  const [root, limit] = existsSync('/sys/fs/cgroup/memory')
    ? ['/sys/fs/cgroup/memory', 'memory.limit_in_bytes']
    : ['/sys/fs/cgroup', 'memory.max'];
  const path = `${root}/verbatim-${process.pid}`;
  try {
    mkdirSync(path);
    writeFileSync(join(path, limit), String(LIMIT_BYTES));
    return path;
  } catch {
    if (existsSync(path)) rmdirSync(path);
    return null;
  }
}

it(`256 MB: indexes its newsroom beside ${ARTICLES} articles and answers ${QUESTIONS} questions`, async () => {
  const database = join(folder.path, 'news.db');
  await runCommand(['ingest', '--jsonl', '--db', database], { input: madeArticles(ARTICLES) });
  group = makeLimitedGroup();
  service = await runService(
    { DATABASE_URL: database, TELEGRAM_BOT_TOKEN: TOKEN, BOT_API_ROOT: api.root },
    { controlGroup: group },
  );
  await until(() => /is indexed/.test(service.log()));
  for (let n = 0; n < QUESTIONS; n += 1) {
    const id = 100_000 + n;
    const from = { id, is_bot: false, first_name: 'Ada', language_code: 'en' };
    api.push(textMessage(n % 2 === 0 ? 'what did Ines Varga say' : `what happened in Saltmere, ${n}?`, from));
    await until(() => api.texts(id).length > 0);
  }
  expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
  const peak = await service.peakMemoryBytes();
  console.log(
    `peak ${Math.round(peak / 1024 / 1024)} MB${group === null ? ', not limited by the kernel' : ''}`,
  );
  // In a control group the kernel ends what takes more, and a service that was ended answers nobody.
  if (group === null) expect(peak).toBeLessThan(LIMIT_BYTES);
});
