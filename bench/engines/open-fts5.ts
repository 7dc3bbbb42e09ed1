import { join } from 'node:path';
import Database from 'better-sqlite3';
import { words } from '../../src/text/words.ts';
import { type Engine, FOUND } from './engine.ts';

/** A plain FTS5 table as its documentation makes one: any of the words, ordered by bm25(). */
export function openFts5(
  folder: string,
  name: string,
  isWanted: (word: string) => boolean = () => true,
): Engine {
  const database = new Database(join(folder, 'fts5.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('CREATE VIRTUAL TABLE IF NOT EXISTS articles USING fts5(id UNINDEXED, title, text)');
  const insert = database.prepare('INSERT INTO articles (id, title, text) VALUES (?, ?, ?)');
  const find = database
    .prepare<[string], string>(
      `SELECT id FROM articles WHERE articles MATCH ? ORDER BY bm25(articles) LIMIT ${FOUND}`,
    )
    .pluck();
  const version = database.prepare<[], string>('SELECT sqlite_version()').pluck().get();
  return {
    name: `SQLite ${version} FTS5, ${name}`,
    isKept: true,
    add: async (articles) => {
      database.transaction(() => {
        for (const { id, title, text } of articles) insert.run(id, title, text);
      })();
    },
    finish: async () => {},
    find: async (question) => {
      const wanted = words(question).map(({ text }) => text.toLowerCase());
      const query = wanted.filter(isWanted).map((word) => `"${word}"`);
      return query.length === 0 ? [] : find.all(query.join(' OR '));
    },
    close: async () => {
      database.close();
    },
  };
}
