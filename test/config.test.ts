import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig, readEnvironment, secretsOf } from '../src/config.ts';
import { VerbatimError } from '../src/errors.ts';
import { SETTING_NAMES } from '../src/settings.ts';

const token = `123456:${'a'.repeat(35)}`;

describe('the configuration', () => {
  it('needs nothing: a playground on loopback, a file for a store, no model', () => {
    const config = loadConfig({});
    expect(config.http).toEqual({ port: 8787, host: '127.0.0.1', playgroundIsPublic: false });
    expect(config).toMatchObject({ store: 'data/verbatim.db', storeIsNamed: false, zone: 'UTC' });
    expect(config.telegram).toBeUndefined();
    expect(config.model).toBeUndefined();
  });

  it('takes a blank value for an absent one', () => {
    expect(loadConfig({ PORT: ' ', TELEGRAM_BOT_TOKEN: '' })).toEqual(loadConfig({}));
  });

  it('takes how fast digests may go out, within what Telegram lets through', () => {
    const rate = (TELEGRAM_BULK_RATE: string) =>
      loadConfig({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_BULK_RATE }).telegram?.bulkPerSecond;
    expect(rate('12.5')).toBe(12.5);
    for (const bad of ['0', '31', 'fast'])
      expect(() => rate(bad)).toThrow('TELEGRAM_BULK_RATE must be a number from 1 to 30.');
  });

  it('switches Telegram on by its token', () => {
    expect(
      loadConfig({ TELEGRAM_BOT_TOKEN: token, BOT_API_ROOT: 'http://127.0.0.1:9999/' }).telegram,
    ).toEqual({
      token,
      apiRoot: 'http://127.0.0.1:9999',
      bulkPerSecond: 25,
    });
  });

  it('reads lists of ids', () => {
    expect(loadConfig({ ADMIN_IDS: '1, 22 -333' }).access.adminIds).toEqual([1, 22, -333]);
  });

  it('tells the default store, however it is set, from one that --db names', () => {
    expect(loadConfig({ DATABASE_URL: 'news.db' })).toMatchObject({ store: 'news.db', storeIsNamed: false });
    expect(loadConfig({ DATABASE_URL: 'news.db' }, 'mine.db')).toMatchObject({
      store: 'mine.db',
      storeIsNamed: true,
    });
  });

  it('keeps articles that quote people longer, and all for good unless it is told otherwise', () => {
    expect(loadConfig({}).keep).toBeUndefined();
    expect(loadConfig({ KEEP_DAYS: '90' }).keep).toEqual({ articles: 90, quoted: 360 });
    expect(loadConfig({ KEEP_DAYS: '90', KEEP_QUOTED_DAYS: '90' }).keep).toEqual({
      articles: 90,
      quoted: 90,
    });
  });

  it.each([
    [{ KEEP_DAYS: '0' }, 'KEEP_DAYS must be a number of days from 1 to 36500'],
    [{ KEEP_DAYS: '1.5' }, 'KEEP_DAYS must be a whole number of days'],
    [{ KEEP_QUOTED_DAYS: '90' }, 'KEEP_QUOTED_DAYS is set, but not KEEP_DAYS'],
    [{ KEEP_DAYS: '90', KEEP_QUOTED_DAYS: '30' }, 'KEEP_QUOTED_DAYS is less than KEEP_DAYS'],
  ])('refuses to delete by %j', (given, message) => {
    expect(() => loadConfig(given)).toThrow(message);
  });

  it('cannot be changed after the start', () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true);
  });

  it.each([
    [{ PORT: '0' }, /PORT must be a number from 1 to 65535/],
    [{ PORT: 'http' }, /PORT must be a number from 1 to 65535/],
    [{ PUBLIC_URL: 'ftp://example.org' }, /PUBLIC_URL must be an http:\/\/ or https:\/\/ address/],
    [{ TELEGRAM_BOT_TOKEN: 'secret' }, /TELEGRAM_BOT_TOKEN must look like/],
    [{ ADMIN_IDS: '@me' }, /^ADMIN_IDS must be Telegram ids/],
    [{ ACCESS: 'closed' }, /ACCESS must be open, invite or list/],
    [{ TIME_ZONE: 'Sofia' }, /TIME_ZONE must be an IANA time zone/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL must be debug, info, warn or error/],
    [{ PLAYGROUND_PUBLIC: 'yes' }, /PLAYGROUND_PUBLIC must be 0 or 1/],
    [{ OPENAI_API_KEY: 'k' }, /OPENAI_MODEL is not set/],
    [{ EMBEDDING_MODEL: 'e' }, /EMBEDDING_MODEL is set, but not where it is/],
    [{ OPENAI_MODEL: 'm' }, /OPENAI_MODEL is set, but not where it is/],
    [{ TELEGRAM_WEBHOOK_URL: 'https://bot.example.org/t' }, /but not TELEGRAM_BOT_TOKEN/],
    [{ TELEGRAM_WEBHOOK_SECRET: 'sixteen-letters-' }, /but not TELEGRAM_WEBHOOK_URL/],
    [
      { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_URL: 'http://bot.example.org/t' },
      /TELEGRAM_WEBHOOK_URL must be an https:\/\/ address/,
    ],
    [{ ACCESS: 'invite' }, /nobody can invite. Set ADMIN_IDS/],
    [{ ACCESS: 'list' }, /the list is empty. Set ACCESS_LIST/],
    [{ METRICS_PORT: '8787' }, /METRICS_PORT is the same as PORT/],
    [{ PORT: '9464', METRICS_PORT: '9464' }, /METRICS_PORT is the same as PORT/],
  ])('names a wrong value and what is allowed: %o', (environment, message) => {
    expect(() => loadConfig(environment)).toThrow(VerbatimError);
    expect(() => loadConfig(environment)).toThrow(message);
  });

  it('takes a model for embeddings without one that writes', () => {
    const { model, embeddings } = loadConfig({
      OPENAI_BASE_URL: 'http://127.0.0.1:1/v1/',
      EMBEDDING_MODEL: 'e',
    });
    expect(model).toBeUndefined();
    expect(embeddings).toEqual({ name: 'e', baseUrl: 'http://127.0.0.1:1/v1' });
  });

  it('takes settings that have what they need beside them', () => {
    const given = {
      TELEGRAM_BOT_TOKEN: token,
      BOT_API_ROOT: 'http://127.0.0.1:8081',
      TELEGRAM_WEBHOOK_URL: 'http://127.0.0.1:8787/telegram',
      OPENAI_BASE_URL: 'http://127.0.0.1:8000/v1',
      OPENAI_MODEL: 'm',
      ADMIN_IDS: '1',
    };
    expect(loadConfig({ ...given, ACCESS: 'invite' }).access.mode).toBe('invite');
    expect(loadConfig({ ...given, ACCESS: 'list' }).access.mode).toBe('list');
    expect(loadConfig({ ACCESS: 'list', ACCESS_LIST: '7' }).access.allowedIds).toEqual([7]);
  });

  it('knows every key as a secret, also where a model for embeddings is the only one', () => {
    const config = loadConfig({
      OPENAI_API_KEY: 'hush-hush',
      EMBEDDING_MODEL: 'e',
      TELEGRAM_BOT_TOKEN: token,
    });
    expect(secretsOf(config)).toEqual([token, 'hush-hush']);
  });

  it('names all wrong values at once', () => {
    expect(() => loadConfig({ PORT: '0', ACCESS: 'closed' })).toThrow(/PORT.*\n.*ACCESS/);
  });

  it('never repeats a secret in an error', () => {
    expect(() => loadConfig({ TELEGRAM_BOT_TOKEN: 'hush-hush' })).not.toThrow(/hush-hush/);
  });
});

describe('a .env file', () => {
  it('gives way to the environment', () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-env-'));
    writeFileSync(join(folder, '.env'), 'VERBATIM_TEST_ONLY=from the file\nPATH=nowhere\n');
    const environment = readEnvironment(folder);
    expect(environment.VERBATIM_TEST_ONLY).toBe('from the file');
    expect(environment.PATH).toBe(process.env.PATH);
    rmSync(folder, { recursive: true });
  });

  it('has an example that documents every setting and sets none', () => {
    const root = resolve(import.meta.dirname, '..');
    const example = readFileSync(join(root, '.env.example'), 'utf8');
    const documented = [...example.matchAll(/^#([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(SETTING_NAMES.length).toBeGreaterThan(10);
    expect(documented.sort()).toEqual([...SETTING_NAMES].sort());
    expect(example).not.toMatch(/^[A-Z_]+=/m);
  });
});
