import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { words } from '../../src/text/words.ts';
import { FOUND, type OpenEngine } from './engine.ts';

/** PostgreSQL's full text as its documentation has it, in a cluster of its own that ends with the bench. */
export const open: OpenEngine = async (folder) => {
  const bin = process.env.PG_BIN ?? globSync('/usr/lib/postgresql/*/bin').at(-1);
  if (bin === undefined || !existsSync(join(bin, 'initdb'))) return null;
  const cluster = startCluster(bin, join(folder, 'cluster'));
  const client = new Client({ host: cluster.socket, user: 'postgres', database: 'postgres' });
  await client.connect();
  await client.query(
    `CREATE TABLE IF NOT EXISTS articles (id text, title text, text text,
    words tsvector GENERATED ALWAYS AS (to_tsvector('english', title || ' ' || text)) STORED)`,
  );
  const version: { server_version: string }[] = (await client.query('SHOW server_version')).rows;
  return {
    name: `PostgreSQL ${version[0]?.server_version.split(' ')[0]} full text`,
    isKept: true,
    add: async (articles) => {
      await client.query(
        'INSERT INTO articles SELECT * FROM json_to_recordset($1) AS a(id text, title text, text text)',
        [JSON.stringify(articles)],
      );
    },
    finish: async () => {
      await client.query('CREATE INDEX ON articles USING gin (words)');
      await client.query('VACUUM ANALYZE articles');
    },
    find: async (question) => {
      const query = words(question)
        .map(({ text }) => `'${text.replaceAll(/['\\]/g, ' ')}'`)
        .join(' | ');
      const { rows } = await client.query(
        `SELECT id FROM articles, to_tsquery('english', $1) query WHERE words @@ query
        ORDER BY ts_rank(words, query) DESC LIMIT ${FOUND}`,
        [query],
      );
      return rows.map(({ id }) => String(id));
    },
    memoryMb: () => memoryMbOf(cluster.processId),
    close: async () => {
      await client.end();
      cluster.stop();
    },
  };
};

interface Cluster {
  /** The folder of the socket, at which alone it listens. */
  readonly socket: string;
  readonly processId: number;
  stop(): void;
}

/** Starts the cluster in a folder, which is made where absent. PostgreSQL does not run as root. */
function startCluster(bin: string, data: string): Cluster {
  const socket = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  const isNew = !existsSync(data);
  mkdirSync(data, { recursive: true });
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['postgres', socket, data]);
  const run = (program: string, args: readonly string[]) => {
    const command = [join(bin, program), ...args];
    const [file = '', ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    execFileSync(file, rest, { cwd: '/', stdio: 'ignore' });
  };
  if (isNew)
    run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8']);
  const settings = {
    listen_addresses: "''",
    unix_socket_directories: socket,
    shared_buffers: '256MB',
    maintenance_work_mem: '512MB',
    max_wal_size: '4GB',
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  run('pg_ctl', ['-D', data, '-w', '-l', join(data, 'server.log'), '-o', options.join(' '), 'start']);
  return {
    socket,
    processId: Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10),
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop']);
      rmSync(socket, { recursive: true });
    },
  };
}

/** Of a server and its processes, what they share counted once. */
function memoryMbOf(server: number): number {
  const children = readFileSync(`/proc/${server}/task/${server}/children`, 'utf8').trim().split(' ');
  const kibibytes = [String(server), ...children].map((id) =>
    Number(/^Pss:\s+(\d+) kB/m.exec(rollupOf(id))?.[1] ?? 0),
  );
  return kibibytes.reduce((sum, each) => sum + each, 0) / 1000;
}

/** Empty where the process has just ended, as those that vacuum do. */
function rollupOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
  } catch {
    return '';
  }
}
