import pg from 'pg';
import { VerbatimError } from '../../errors.ts';
import { translatePostgresError } from './postgres-errors.ts';

export type PostgresPool = pg.Pool;

export interface PoolOptions {
  /** Connections at most; a worker rarely uses more than a few at once. */
  readonly connections?: number;
  /** Connections that nobody uses for a while stay open, as what was begun on them goes on. */
  readonly keepsConnections?: boolean;
}

const CONNECTIONS = 10;
const CONNECT_WITHIN_MS = 10_000;
/** Longer than any query here may take: one that is not answered by then has lost its server. */
const QUERY_WITHIN_MS = 60_000;

/** Numbers here stay below 2^53: ids of Telegram, milliseconds, article numbers, counts. */
const INTEGER_OIDS: ReadonlySet<number> = new Set([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);

/** Connections to the database that a postgres:// URL names. Throws a VerbatimError where it is no such URL. */
export function openPool(
  url: string,
  { connections = CONNECTIONS, keepsConnections = false }: PoolOptions = {},
): PostgresPool {
  if (!URL.canParse(url))
    throw new VerbatimError(
      'config',
      'DATABASE_URL is no address that can be read. Write it as postgres://user:password@host:5432/database.',
    );
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    ...(keepsConnections ? { idleTimeoutMillis: 0 } : {}),
    application_name: 'verbatim',
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    query_timeout: QUERY_WITHIN_MS,
    keepAlive: true,
    types: {
      getTypeParser: (oid, format) =>
        INTEGER_OIDS.has(oid) ? Number : pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text'),
    },
    // A connection that is cut while a query runs fails that query; the event beside it would end the process.
    onConnect: (client) => void client.on('error', () => {}),
  });
  // One that is cut while nobody uses it is replaced when the next is needed.
  pool.on('error', () => {});
  return pool;
}

/** Where the store is, for people: without user and password. */
export function placeOf(url: string): string {
  const { host, hostname, pathname, searchParams } = new URL(url);
  const place = hostname === '' ? (searchParams.get('host') ?? 'the local server') : host;
  return `PostgreSQL at ${place}${pathname.length > 1 ? `, database ${decodeURIComponent(pathname.slice(1))}` : ''}`;
}

/** The driver reads the files of certificates as it connects, and throws at once where it cannot. */
async function connect(pool: PostgresPool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw translatePostgresError(error);
  }
}

/**
 * Runs work with one connection; what PostgreSQL throws becomes an error that says what to do. `ending` is a statement that the
 * connection is left with, whether work succeeds or not; nobody waits for it.
 */
export async function withClient<T>(
  pool: PostgresPool,
  work: (client: pg.PoolClient) => Promise<T>,
  ending?: string,
): Promise<T> {
  const client = await connect(pool);
  let broken = false;
  try {
    return await work(client);
  } catch (error) {
    const translated = translatePostgresError(error);
    broken = translated.code === 'unreachable';
    throw error instanceof VerbatimError ? error : translated;
  } finally {
    if (broken || ending === undefined) client.release(broken);
    else
      void client.query(ending).then(
        () => client.release(),
        () => client.release(true),
      );
  }
}
