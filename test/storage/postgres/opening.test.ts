import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/storage/open-store.ts';
import { migrations } from '../../../src/storage/postgres/migrations/index.ts';
import { translatePostgresError } from '../../../src/storage/postgres/postgres-errors.ts';
import { processed } from '../article-fixtures.ts';
import { createEmptyDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createEmptyDatabase();
});
afterEach(() => database.drop());

async function query<Row extends pg.QueryResultRow>(
  sql: string,
  url = database.url,
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const at = (change: (url: URL) => void): string => {
  const url = new URL(database.url);
  change(url);
  return url.href;
};

describe('an empty database', () => {
  it('is made ready by whichever of many workers comes first', async () => {
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(database.url)));
    expect(await query('select version from schema_version')).toEqual([{ version: migrations.length }]);
    for (const store of stores) expect(await store.index.articleCount()).toBe(0);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('stays empty where a migration fails', async () => {
    await query('create table readers (id integer)');
    await expect(openStore(database.url)).rejects.toThrow('readers');
    expect(await query("select to_regclass('articles') as table")).toEqual([{ table: null }]);
  });
});

describe('a database that cannot be used', () => {
  it('was written by a newer version: it is named, and left as it was', async () => {
    await (await openStore(database.url)).close();
    await query(`update schema_version set version = ${migrations.length + 1}`);
    await expect(openStore(database.url)).rejects.toMatchObject({
      code: 'store-newer',
      message: expect.stringMatching(/written by a newer version .* Update the program/),
    });
    expect(await query('select version from schema_version')).toEqual([{ version: migrations.length + 1 }]);
  });

  it('does not exist', async () => {
    const url = at((address) => {
      address.pathname = '/nowhere';
    });
    await expect(openStore(url)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('createdb'),
    });
  });

  it('is encoded in something that lacks letters: it is refused, and left as it was', async () => {
    const name = `narrow_${randomUUID().replaceAll('-', '')}`;
    await query(`create database ${name} encoding 'LATIN1' locale 'C' template template0`);
    const url = at((address) => {
      address.pathname = `/${name}`;
    });
    await expect(openStore(url)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringMatching(/encoded in LATIN1.*createdb --encoding=UTF8/),
    });
    expect(await query("select to_regclass('schema_version') as table", url)).toEqual([{ table: null }]);
    await query(`drop database ${name} with (force)`);
  });

  it('is to be reached encrypted, and cannot be', async () => {
    const withTls = (parameters: Record<string, string>) =>
      at((address) => {
        for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
      });
    await expect(openStore(withTls({ sslmode: 'verify-full' }))).rejects.toMatchObject({
      code: 'config',
      message: expect.stringMatching(/does not encrypt. Switch ssl on there/),
    });
    const noFile = withTls({ sslmode: 'verify-full', sslrootcert: '/nowhere/ca.crt' });
    await expect(openStore(noFile)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringMatching(/Correct sslrootcert.*\/nowhere\/ca.crt/),
    });
  });

  it.each(['DEPTH_ZERO_SELF_SIGNED_CERT', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID'])(
    'shows a certificate that is not trusted: %s',
    (code) => {
      const error = translatePostgresError(Object.assign(new Error('certificate'), { code }));
      expect(error).toMatchObject({ code: 'config', message: expect.stringContaining('sslrootcert=FILE') });
    },
  );

  it('lets the user in, but not write', async () => {
    await (await openStore(database.url)).close();
    await query('create role looker login; grant select on all tables in schema public to looker');
    const url = at((address) => address.searchParams.set('user', 'looker'));
    const store = await openStore(url);
    await expect(store.archive.setNote('a', 'b')).rejects.toMatchObject({ code: 'not-allowed' });
    await store.close();
    await query('drop owned by looker; drop role looker');
  });

  it('is a replica that takes no writes', async () => {
    await (await openStore(database.url)).close();
    const url = at((address) => address.searchParams.set('options', '-c default_transaction_read_only=on'));
    const store = await openStore(url);
    await expect(store.keyboards.put({ key: 'k', chatId: 1, actions: [] }, new Date())).rejects.toMatchObject(
      {
        code: 'store-read-only',
      },
    );
    await store.close();
  });
});

describe('a month', () => {
  it('is a partition of its own, made when its first article comes, also by two workers at once', async () => {
    const [one, two] = [await openStore(database.url), await openStore(database.url)];
    await Promise.all(
      [one, two].map((store, n) =>
        store.archive.put(
          ['1890-05-01', '2026-03-31', '2026-04-01', undefined].map((day, index) =>
            processed({
              id: `${n}-${index}`,
              text: `Number ${n} ${index}`,
              ...(day === undefined ? {} : { publishedAt: `${day}T12:00:00Z` }),
            }),
          ),
        ),
      ),
    );
    const parts = await query<{ name: string }>(
      "select inhrelid::regclass::text as name from pg_inherits where inhparent = 'articles'::regclass order by 1",
    );
    expect(parts.map(({ name }) => name)).toEqual([
      'articles_early',
      'articles_undated',
      'articles_y2026m03',
      'articles_y2026m04',
    ]);
    expect(await one.index.coverage({})).toMatchObject({ articles: 8, first: '1890-05-01T12:00:00.000Z' });
    expect(await two.upkeep.check()).toEqual([]);
    await Promise.all([one.close(), two.close()]);
  });
});
