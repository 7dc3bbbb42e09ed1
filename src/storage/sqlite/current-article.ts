import type { StoredArticle } from '../../articles/article.ts';
import { type ArticleRow, fromArticleRow } from '../article-rows.ts';
import type { SqliteDatabase } from './open-database.ts';

type EncodedRow = Omit<ArticleRow, 'text'> & { readonly text: Buffer };

/**
 * Looks up the current version of an article. Every question reads some twenty: looking up the number first and the row by it
 * takes half as long as one statement for both, and the driver takes twice as long to make a string of a long text as Node
 * takes for its bytes.
 */
export function currentArticle(database: SqliteDatabase): (id: string) => StoredArticle | undefined {
  const numberOf = database
    .prepare<[string], number>(
      "SELECT number FROM articles WHERE id = ? AND state = 'current' ORDER BY version DESC LIMIT 1",
    )
    .pluck();
  const row = database.prepare<[number], EncodedRow>(
    `SELECT number, id, version, state, origin, hash, content_key, title, url, source, source_is_claimed, author, published_at,
       published_at_is_assumed, language, flags, skip, CAST(text AS BLOB) AS text
     FROM articles WHERE number = ? AND state = 'current'`,
  );
  return (id) => {
    const number = numberOf.get(id);
    const found = number === undefined ? undefined : row.get(number);
    return found === undefined ? undefined : fromArticleRow({ ...found, text: found.text.toString('utf8') });
  };
}
