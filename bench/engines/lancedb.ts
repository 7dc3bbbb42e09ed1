import { join } from 'node:path';
import { connect, Index, type Table } from '@lancedb/lancedb';
import { pinnedVersion } from '../pinned-version.ts';
import { FOUND, type OpenEngine } from './engine.ts';

/** Full-text search of LanceDB, which is written in Rust and keeps its index in files. */
export const open: OpenEngine = async (folder) => {
  const connection = await connect(join(folder, 'lance'));
  let table: Table | undefined;
  return {
    name: `LanceDB ${pinnedVersion('@lancedb/lancedb')}`,
    add: async (articles) => {
      const rows = articles.map(({ id, title, text }) => ({ id, text: `${title}\n${text}` }));
      if (table === undefined) table = await connection.createTable('articles', rows);
      else await table.add(rows);
    },
    finish: async () => {
      await table?.createIndex('text', { config: Index.fts() });
    },
    find: async (question) => {
      const rows = await table
        ?.search(question, 'fts', 'text')
        .select(['id', '_score'])
        .limit(FOUND)
        .toArray();
      return (rows ?? []).map(({ id }) => String(id));
    },
    close: async () => connection.close(),
  };
};
