import { createRequire } from 'node:module';
import { join } from 'node:path';
import { connect, Index, type Table } from '@lancedb/lancedb';
import { FOUND, type OpenEngine } from './engine.ts';

/** Full-text search of LanceDB, which is written in Rust and keeps its index in files. */
export const open: OpenEngine = async (folder) => {
  const connection = await connect(join(folder, 'lance'));
  const { version } = createRequire(import.meta.url)('@lancedb/lancedb/package.json');
  let table: Table | undefined;
  return {
    name: `LanceDB ${version}`,
    add: async (articles) => {
      const rows = articles.map(({ id, title, text }) => ({ id, text: `${title}\n${text}` }));
      if (table === undefined) table = await connection.createTable('articles', rows);
      else await table.add(rows);
    },
    finish: async () => {
      await table?.optimize();
      await table?.createIndex('text', { config: Index.fts() });
    },
    find: async (question) => {
      const rows = await table?.search(question, 'fts', 'text').select(['id']).limit(FOUND).toArray();
      return (rows ?? []).map(({ id }) => String(id));
    },
    close: async () => connection.close(),
  };
};
