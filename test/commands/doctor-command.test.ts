import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { openApplication } from '../../src/compose.ts';
import { EXTRACTOR_VERSION } from '../../src/sources/extractor-version.ts';
import { sendJson, startEmbeddingServer } from '../llm/embedding-server.ts';
import { startModelServer } from '../llm/model-server.ts';
import { startStandIn } from '../playground/start-stand-in.ts';
import { processed } from '../storage/article-fixtures.ts';
import { memoryIo } from './memory-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function examine(environment: Readonly<Record<string, string>>) {
  const io = memoryIo('', { DATABASE_URL: join(folder, 'doctor.db'), PORT: '59871', ...environment });
  await runCli(['doctor', '--json'], io);
  const { healthy, findings } = JSON.parse(io.out());
  const about = (name: string) => findings.find((finding: { about: string }) => finding.about === name);
  return { healthy, findings, about, exitCode: io.exitCode() };
}

describe('the doctor', () => {
  it('is content with nothing configured, and says what could be done next', async () => {
    const { healthy, about, exitCode } = await examine({});
    expect({ healthy, exitCode }).toEqual({ healthy: true, exitCode: 0 });
    expect(about('telegram')).toMatchObject({ state: 'advice', next: expect.stringContaining('@BotFather') });
    expect(about('articles')).toMatchObject({ state: 'advice', next: 'npm start indexes articles/.' });
    expect(about('model').message).toMatch(/extractive/);
  });

  it('names a setting that is wrong', async () => {
    const { about, exitCode } = await examine({ ACCESS: 'maybe' });
    expect(exitCode).toBe(1);
    expect(about('configuration')).toMatchObject({
      state: 'problem',
      message: 'ACCESS must be open, invite or list.',
    });
  });

  it('asks what a setting of an unknown name was meant to be', async () => {
    const { healthy, findings } = await examine({ KEEP_DAY: '5' });
    expect(healthy).toBe(true);
    expect(findings).toContainEqual({
      about: 'configuration',
      state: 'advice',
      message: 'KEEP_DAY is set, and no setting of Verbatim. Did you mean KEEP_DAYS?',
      next: 'What is misspelt is not used; .env.example lists every setting.',
    });
  });

  it('names a store that is no database, and leaves it as it is', async () => {
    const path = join(folder, 'notes.db');
    writeFileSync(path, 'not a database, but my notes\n'.repeat(100));
    const { about, exitCode } = await examine({ DATABASE_URL: path });
    expect(exitCode).toBe(1);
    expect(about('store')).toMatchObject({
      state: 'problem',
      message: expect.stringContaining('notes.db is damaged or not a database'),
    });
  });

  it('tells how many articles an older extractor has read', async () => {
    const path = join(folder, 'older.db');
    const { store, close } = await openApplication({ store: path });
    await store.archive.put([
      { ...processed({ id: 'a', text: 'The ferry left.' }), extractor: EXTRACTOR_VERSION },
      { ...processed({ id: 'b', text: 'The ferry is back.' }), extractor: EXTRACTOR_VERSION - 1 },
    ]);
    await close();
    expect((await examine({ DATABASE_URL: path })).about('quotations')).toEqual({
      about: 'quotations',
      state: 'advice',
      message: 'read by an older extractor in 1 article',
      next: 'Read those anew: npm run -s verbatim -- reindex',
    });
    await runCli(['reindex', '--db', path], memoryIo('', {}));
    expect((await examine({ DATABASE_URL: path })).about('quotations').state).toBe('ok');
  });

  it('sees that the port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { about } = await examine({ PORT: String(port) });
    expect(about('port')).toMatchObject({ state: 'advice', message: `127.0.0.1:${port} is taken` });
    server.close();
  });

  it('asks Telegram whether it knows the bot', async () => {
    const standIn = await startStandIn();
    const wrongToken = `1:${'x'.repeat(35)}`;
    const known = await examine({ TELEGRAM_BOT_TOKEN: standIn.token, BOT_API_ROOT: standIn.apiRoot });
    const unknown = await examine({ TELEGRAM_BOT_TOKEN: wrongToken, BOT_API_ROOT: standIn.apiRoot });
    await standIn.stop();
    expect(known.about('telegram').state).toBe('ok');
    expect(unknown.about('telegram')).toMatchObject({
      state: 'problem',
      message: expect.stringContaining('does not know this bot'),
    });
    expect(JSON.stringify(unknown.about('telegram'))).not.toContain(wrongToken);
  });

  it('asks the model for a word and says where questions go', async () => {
    const server = await startModelServer('Hello');
    const { about } = await examine({ OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: 'small' });
    await server.close();
    expect(about('model')).toMatchObject({
      state: 'ok',
      message: expect.stringContaining(new URL(server.baseUrl).host),
    });
    const gone = await examine({ OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: 'small' });
    expect(gone.about('model')).toMatchObject({
      state: 'problem',
      message: expect.stringContaining('cannot be reached'),
    });
    expect(gone.exitCode).toBe(1);
  });

  it('says what the model took today and in all, of what it may take', async () => {
    const server = await startModelServer('Hello');
    const path = join(folder, 'spending.db');
    const environment = {
      DATABASE_URL: path,
      OPENAI_BASE_URL: server.baseUrl,
      OPENAI_MODEL: 'small',
      MODEL_TOKENS_PER_DAY: '5000',
      MODEL_MONEY_TOTAL: '2',
      MODEL_PRICE_INPUT: '1',
      MODEL_PRICE_OUTPUT: '2',
    };
    const fresh = await examine(environment);
    const { store, close } = await openApplication({ store: path });
    const day = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
    const most = { tokens: 1_000_000, micros: 1_000_000_000 };
    for (const tokens of [1_200, 4_000])
      await store.spending.reserve(
        [
          { key: 'all', day, most },
          { key: 'all', day: '', most },
        ],
        { tokens, micros: 250_000 },
      );
    await close();
    const spent = await examine(environment);
    await server.close();
    expect(fresh.about('budget')).toEqual({
      about: 'budget',
      state: 'ok',
      message: 'spent today: 0 of 5000 tokens; in all: 0 tokens, 0 of 2 in money',
    });
    expect(spent.about('budget')).toEqual({
      about: 'budget',
      state: 'advice',
      message: 'spent today: 5200 of 5000 tokens, 0.5 in money; in all: 5200 tokens, 0.5 of 2 in money',
      next: expect.stringContaining('midnight UTC'),
    });
  });

  it('says to which server the texts of articles go, and whether it embeds them', async () => {
    const server = await startEmbeddingServer();
    const environment = { OPENAI_BASE_URL: server.baseUrl, EMBEDDING_MODEL: 'words' };
    const well = await examine(environment);
    server.fault = (_, response) => sendJson(response, 404, '{}');
    const ill = await examine(environment);
    await server.close();
    const { host } = new URL(server.baseUrl);
    expect(well.about('embeddings')).toEqual({
      about: 'embeddings',
      state: 'ok',
      message: `${host} has words, 64 dimensions; questions, and title and lead of every article, are sent there and nowhere else`,
    });
    expect(ill.about('embeddings')).toMatchObject({
      state: 'problem',
      message: `${host}: The model’s server does not know EMBEDDING_MODEL.`,
    });
    expect((await examine({})).about('embeddings')).toBeUndefined();
  });
});
