import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { RowInserts } from '../../../src/storage/sqlite/row-inserts.ts';

it.each([0, 1, 9, 10, 11, 30, 37])('writes %i rows, each once and in their order', (count) => {
  const database = new Database(':memory:');
  database.exec('CREATE TABLE said (place INTEGER PRIMARY KEY, words TEXT, day TEXT) STRICT');
  const inserts = new RowInserts<[number, string, string | null]>(
    database,
    'INSERT OR IGNORE INTO said (place, words, day)',
    3,
  );
  const rows = Array.from({ length: count }, (_, n): [number, string, string | null] => [
    n,
    `w${n}`,
    n % 2 === 0 ? null : 'today',
  ]);
  inserts.run(rows);
  inserts.run(rows.map(([place]) => [place, 'again', null]));
  expect(database.prepare('SELECT * FROM said ORDER BY place').raw().all()).toEqual(rows);
  database.close();
});
