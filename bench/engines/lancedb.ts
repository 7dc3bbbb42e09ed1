import { join } from 'node:path';
import { connect, Index, type Table } from '@lancedb/lancedb';
import { pinnedVersion } from '../pinned-version.ts';
import { FOUND, type OpenEngine } from './engine.ts';

/** Each addition is a fragment on the disk, and a search opens them all. */
const FRAGMENT = 16_384;

/** Full-text search of LanceDB, which is written in Rust and keeps its index in files. */
export const open: OpenEngine = async (folder) => {
  const connection = await connect(join(folder, 'lance'));
  const isStored = (await connection.tableNames()).includes('articles');
  let table: Table | undefined = isStored ? await connection.openTable('articles') : undefined;
  let waiting: { readonly id: string; readonly text: string }[] = [];
  const flush = async () => {
    if (waiting.length === 0) return;
    if (table === undefined) table = await connection.createTable('articles', waiting);
    else await table.add(waiting);
    waiting = [];
  };
  return {
    name: `LanceDB ${pinnedVersion('@lancedb/lancedb')}`,
    isKept: true,
    add: async (articles) => {
      waiting.push(...articles.map(({ id, title, text }) => ({ id, text: `${title}\n${text}` })));
      if (waiting.length >= FRAGMENT) await flush();
    },
    finish: async () => {
      await flush();
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
