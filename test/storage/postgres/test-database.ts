import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openStore } from '../../../src/storage/open-store.ts';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

const TEMPLATE = 'verbatim_template';
/** Two files that both find no template must not both make it. */
const TEMPLATE_LOCK = 712_006;

/** A database of its own in the cluster of TEST_POSTGRES_URL, with the schema in it and nothing else. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_POSTGRES_URL;
  if (server === undefined) throw new Error('TEST_POSTGRES_URL is not set: run npm run test:postgres');
  const name = `verbatim_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
    if (rowCount === 0) await makeTemplate(server, client);
    await client.query(`create database ${name} template ${TEMPLATE}`);
    await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  });
  return {
    url: withDatabase(server, name),
    drop: () =>
      onServer(server, async (client) => void (await client.query(`drop database ${name} with (force)`))),
  };
}

/** An empty database, without the schema. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_POSTGRES_URL;
  if (server === undefined) throw new Error('TEST_POSTGRES_URL is not set: run npm run test:postgres');
  const name = `verbatim_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, async (client) => void (await client.query(`create database ${name}`)));
  return {
    url: withDatabase(server, name),
    drop: () =>
      onServer(server, async (client) => void (await client.query(`drop database ${name} with (force)`))),
  };
}

async function makeTemplate(server: string, client: pg.Client): Promise<void> {
  const making = `${TEMPLATE}_making`;
  await client.query(`create database ${making}`);
  await (await openStore(withDatabase(server, making))).close();
  await client.query(`alter database ${making} rename to ${TEMPLATE}`);
}

async function onServer(server: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
