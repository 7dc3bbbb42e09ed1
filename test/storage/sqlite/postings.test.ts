import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashTerm } from '../../../src/search/hash-term.ts';
import { firstNumberOf } from '../../../src/storage/article-number.ts';
import { ByteWriter } from '../../../src/storage/postings/byte-writer.ts';
import { ListReader } from '../../../src/storage/postings/list-reader.ts';
import { EVERYTHING, greatestNumbers, writeNumbers } from '../../../src/storage/postings/number-list.ts';
import { openDatabase, type SqliteDatabase } from '../../../src/storage/sqlite/open-database.ts';
import { SqlitePostings } from '../../../src/storage/sqlite/sqlite-postings.ts';

let database: SqliteDatabase;
let postings: SqlitePostings;
beforeEach(() => {
  database = openDatabase(':memory:');
  postings = new SqlitePostings(database);
  return () => {
    database.close();
  };
});

/** An article with some words in its title and others in its text, none of them in the lead. */
const analysed = (title: readonly string[], body: readonly string[]) => {
  const packed = [title.length, ...title.map(hashTerm), 0, 1, 0, body.length, ...body.map(hashTerm)];
  return new Uint8Array(Int32Array.from(packed).buffer);
};
const write = (changes: Parameters<SqlitePostings['write']>[0]) =>
  database.transaction(() => postings.write(changes)).immediate();
const read = (term: string, window: Partial<Parameters<SqlitePostings['read']>[1]> = {}) => {
  postings.refresh();
  return Array.from(postings.read(term, { ...EVERYTHING, inHeading: false, ...window }));
};

const articleNumber = fc
  .tuple(fc.integer({ min: -3, max: 20_000 }), fc.integer({ min: 0, max: 3_000 }))
  .map(([day, place]) => firstNumberOf(day) + place);

describe('a list of article numbers', () => {
  it('comes back as it was written, whatever the days', () => {
    fc.assert(
      fc.property(fc.uniqueArray(articleNumber, { minLength: 1, maxLength: 200 }), (numbers) => {
        const sorted = numbers.sort((a, b) => b - a);
        const writer = new ByteWriter();
        writer.varint(sorted.length * 2);
        writeNumbers(writer, sorted, 0, sorted.length);
        const stored = { segment: 1, list: writer.view(), readChunk: () => undefined };
        const found = greatestNumbers([new ListReader(stored, EVERYTHING)], EVERYTHING.limit);
        expect(Array.from(found)).toEqual(sorted);
      }),
    );
  });
});

describe('postings', () => {
  const words = ['tulip', 'mill', 'cheese'];
  const batch = fc.array(
    fc.record({ number: articleNumber, title: fc.subarray(words), body: fc.subarray(words) }),
    { minLength: 1, maxLength: 5 },
  );

  it('are those of the articles that are there, after whatever came, went and was merged', async () => {
    const steps = fc.array(fc.tuple(batch, fc.nat(3)), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(steps, articleNumber, async (batches, border) => {
        database.exec('DELETE FROM posting_segments; DELETE FROM posting_blocks; DELETE FROM posting_chunks');
        const present = new Map<number, { title: readonly string[]; body: readonly string[] }>();
        const used = new Set<number>();
        for (const [articles, leaving] of batches) {
          const gone = [...present].slice(0, leaving);
          const fresh = articles.filter(({ number }) => !used.has(number) && used.add(number));
          for (const [number] of gone) present.delete(number);
          for (const { number, title, body } of fresh) present.set(number, { title, body });
          write([
            ...gone.map(([number, { title, body }]) => ({
              number,
              analysis: analysed(title, body),
              isGone: true,
            })),
            ...fresh.map(({ number, title, body }) => ({
              number,
              analysis: analysed(title, body),
              isGone: false,
            })),
          ]);
          await postings.tidy();
        }
        for (const word of words) {
          const having = (fields: readonly ('title' | 'body')[]) =>
            [...present]
              .filter(([, article]) => fields.some((field) => article[field].includes(word)))
              .map(([number]) => number)
              .sort((a, b) => b - a);
          const anywhere = having(['title', 'body']);
          expect(read(word)).toEqual(anywhere);
          expect(read(word, { inHeading: true })).toEqual(having(['title']));
          expect(read(word, { limit: 3 })).toEqual(anywhere.slice(0, 3));
          expect(read(word, { to: border, limit: 2 })).toEqual(
            anywhere.filter((number) => number < border).slice(0, 2),
          );
          expect(read(word, { from: border })).toEqual(anywhere.filter((number) => number >= border));
          expect(postings.documentFrequency(word)).toBe(anywhere.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of a word that thousands of articles have are read from any point on', async () => {
    const numbers = Array.from({ length: 5_000 }, (_, at) => firstNumberOf(Math.floor(at / 50)) + (at % 50));
    for (let from = 0; from < numbers.length; from += 500) {
      const part = numbers.slice(from, from + 500);
      write(part.map((number) => ({ number, analysis: analysed([], ['mill']), isGone: false })));
      await postings.tidy();
    }
    const newestFirst = numbers.toReversed();
    expect(read('mill')).toEqual(newestFirst);
    expect(read('mill', { to: newestFirst[3_500] ?? 0, limit: 700 })).toEqual(
      newestFirst.slice(3_501, 4_201),
    );
    expect(read('mill', { from: newestFirst[1_200] ?? 0 })).toEqual(newestFirst.slice(0, 1_201));
    expect(postings.documentFrequency('mill')).toBe(5_000);
  });

  it('stand in few segments, however many batches came', async () => {
    for (let at = 0; at < 200; at++) {
      write([{ number: firstNumberOf(0) + at, analysis: analysed([], ['mill']), isGone: false }]);
      await postings.tidy();
    }
    const segments = database.prepare('SELECT count(*) FROM posting_segments').pluck().get();
    expect(segments).toBeLessThan(13);
    expect(read('mill')).toHaveLength(200);
  });

  it('are left as they are while another process writes, and tidied the next time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-postings-'));
    const file = join(folder, 'news.db');
    const own = openDatabase(file, { busyTimeoutMs: 1 });
    const kept = new SqlitePostings(own);
    for (const day of [1, 2, 3, 4])
      own
        .transaction(() => {
          kept.write([{ number: firstNumberOf(day), analysis: analysed([], ['mill']), isGone: false }]);
        })
        .immediate();
    const segments = () => own.prepare('SELECT count(*) FROM posting_segments').pluck().get();
    const other = openDatabase(file);
    other.exec('BEGIN IMMEDIATE');
    await kept.tidy();
    expect(segments()).toBe(4);
    other.exec('ROLLBACK');
    await kept.tidy();
    expect(segments()).toBe(1);
    other.close();
    own.close();
    rmSync(folder, { recursive: true });
  });

  it('outlive a merge that was broken off, and what it left is cleared away', async () => {
    const changes = (from: number) =>
      [0, 1, 2, 3].map((at) => ({
        number: firstNumberOf(from) + at,
        analysis: analysed([], ['mill']),
        isGone: false,
      }));
    for (const day of [1, 2, 3]) write(changes(day));
    const claim = 4_711;
    database.exec(`
      INSERT INTO posting_segments (id, token, articles, oldest, newest, state, touched_at)
        VALUES (9, ${claim}, 12, 0, 1, 'building', unixepoch() - 3600);
      INSERT INTO posting_blocks (id, entries) VALUES (9 * 4294967296 + 5, x'00');
      UPDATE posting_segments SET merged_into = ${claim} WHERE id < 9`);
    expect(read('mill')).toHaveLength(12);
    write(changes(4));
    await postings.tidy();
    expect(read('mill')).toHaveLength(16);
    expect(database.prepare('SELECT state, articles FROM posting_segments').all()).toEqual([
      { state: 'ready', articles: 16 },
    ]);
  });
});
