import { sql } from 'kysely';
import type { ArticleVector, EmbeddingStore, WalkPlace } from '../../search/embedding-store.ts';
import { numberRange } from '../number-range.ts';
import { publishedRange } from '../published-range.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Written out, so that SQLite knows its index of current articles to serve. */
const CURRENT = sql.lit('current');

/** Kept in `embeddings` by the number of the article: one vector each, that of the model used last. */
export function embeddingStore(database: SqlDatabase): EmbeddingStore {
  const { query } = database;
  return {
    walk: async (model, after, limit) => {
      const looked = await placesAfter(database, after, limit);
      const numbers = looked.map(({ number }) => number);
      const missing =
        numbers.length === 0
          ? []
          : await query
              .selectFrom('articles')
              .select(['articles.number', 'articles.id'])
              .where('articles.number', 'in', numbers)
              .where(({ not, exists, selectFrom }) =>
                not(
                  exists(
                    selectFrom('embeddings')
                      .select('embeddings.number')
                      .where('embeddings.model', '=', model)
                      .whereRef('embeddings.number', '=', 'articles.number'),
                  ),
                ),
              )
              .orderBy('articles.number', 'desc')
              .execute();
      const last = looked.at(-1);
      // The undated come after the dated, of which there may be none left.
      if (looked.length === limit) return { missing, next: last ?? null };
      return { missing, next: after === null || after.publishedMs !== null ? UNDATED : null };
    },
    save: async (model, vectors) => {
      if (vectors.length === 0) return;
      await database.atomically([
        ...vectors.map((each) => saveQuery(database, model, each)),
        dropQuery(
          database,
          vectors.map(({ number }) => number),
        ),
      ]);
    },
    newest: async (model, { interval, below, limit }) => {
      const { from, to } = numberRange(publishedRange(interval));
      const rows = await query
        .selectFrom('embeddings')
        .select(['number', 'vector'])
        .where('model', '=', model)
        .where('number', '>=', from)
        .where('number', '<', below === null ? to : Math.min(below, to))
        .orderBy('number', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ number, vector }) => ({
        number,
        vector: new Int8Array(vector.buffer, vector.byteOffset, vector.byteLength),
      }));
    },
  };
}

const UNDATED: WalkPlace = { publishedMs: null, number: Number.MAX_SAFE_INTEGER };

/** Both kinds are read in the order of an index, beginning where the last page ended. */
async function placesAfter(
  { query }: SqlDatabase,
  after: WalkPlace | null,
  limit: number,
): Promise<readonly WalkPlace[]> {
  const current = query
    .selectFrom('articles')
    .select(['number', 'published_at'])
    .where('state', '=', CURRENT)
    .limit(limit);
  const publishedMs = after?.publishedMs;
  const rows =
    after === null
      ? current
          .where('published_at', 'is not', null)
          .orderBy('published_at', 'desc')
          .orderBy('number', 'desc')
      : publishedMs === null || publishedMs === undefined
        ? current
            .where('published_at', 'is', null)
            .where('number', '<', after.number)
            .orderBy('number', 'desc')
        : current
            .where('published_at', '<=', publishedMs)
            .where((row) => row.or([row('published_at', '<', publishedMs), row('number', '<', after.number)]))
            .orderBy('published_at', 'desc')
            .orderBy('number', 'desc');
  const found = await rows.execute();
  return found.map((row) => ({ publishedMs: row.published_at, number: row.number }));
}

function saveQuery({ query }: SqlDatabase, model: string, { number, vector }: ArticleVector) {
  const values = { model, vector: Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength) };
  return query
    .insertInto('embeddings')
    .values({ number, ...values })
    .onConflict((conflict) => conflict.column('number').doUpdateSet(values));
}

/** What went while the model was asked must not come back. */
function dropQuery({ query }: SqlDatabase, numbers: readonly number[]) {
  return query
    .deleteFrom('embeddings')
    .where('number', 'in', numbers)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('articles')
            .select('articles.number')
            .where('articles.state', '=', CURRENT)
            .whereRef('articles.number', '=', 'embeddings.number'),
        ),
      ),
    );
}
