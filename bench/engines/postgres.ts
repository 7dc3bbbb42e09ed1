import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { words } from '../../src/text/words.ts';
import { FOUND, type OpenEngine } from './engine.ts';

/** PostgreSQL's full text as its documentation has it, in a cluster of its own that ends with the bench. */
export const open: OpenEngine = async () => {
  const bin = process.env.PG_BIN ?? globSync('/usr/lib/postgresql/*/bin').at(-1);
  if (bin === undefined || !existsSync(join(bin, 'initdb'))) return null;
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-postgres-'));
  const stop = startCluster(bin, folder);
  const client = new Client({ host: folder, user: 'postgres', database: 'postgres' });
  await client.connect();
  await client.query('CREATE TABLE articles (id text, title text, text text)');
  const version: { server_version: string }[] = (await client.query('SHOW server_version')).rows;
  return {
    name: `PostgreSQL ${version[0]?.server_version.split(' ')[0]} full text`,
    add: async (articles) => {
      await client.query(
        'INSERT INTO articles SELECT * FROM json_to_recordset($1) AS a(id text, title text, text text)',
        [JSON.stringify(articles)],
      );
    },
    finish: async () => {
      await client.query(
        "ALTER TABLE articles ADD words tsvector GENERATED ALWAYS AS (to_tsvector('english', title || ' ' || text)) STORED",
      );
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
    close: async () => {
      await client.end();
      stop();
      rmSync(folder, { recursive: true });
    },
  };
};

/** Listens on a socket in the folder alone. PostgreSQL does not run as root. */
function startCluster(bin: string, folder: string): () => void {
  const data = join(folder, 'cluster');
  mkdirSync(data);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['-R', 'postgres', folder]);
  const run = (program: string, args: readonly string[]) => {
    const command = [join(bin, program), ...args];
    const [file = '', ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    execFileSync(file, rest, { cwd: '/', stdio: 'ignore' });
  };
  run('initdb', [
    '-D',
    data,
    '-U',
    'postgres',
    '--auth=trust',
    '--no-sync',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ]);
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c shared_buffers=256MB`;
  run('pg_ctl', ['-D', data, '-w', '-l', join(data, 'server.log'), '-o', options, 'start']);
  return () => run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
}
