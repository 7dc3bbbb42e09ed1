import type { StoredArticle } from '../../articles/article.ts';
import { type ArticleRow, fromArticleRow } from '../article-rows.ts';
import type { SqliteDatabase } from './open-database.ts';

type EncodedRow = Omit<ArticleRow, 'text'> & { readonly text: Buffer };

/**
 * Looks up the current version of an article. Every question reads some twenty: the driver takes twice as long to make a
 * string of a long text than Node takes for its bytes.
 */
export function currentArticle(database: SqliteDatabase): (id: string) => StoredArticle | undefined {
  const current = database.prepare<[string], EncodedRow>(
    `SELECT number, id, version, state, origin, hash, content_key, title, url, source, source_is_claimed, author, published_at,
       published_at_is_assumed, language, flags, skip, CAST(text AS BLOB) AS text
     FROM articles WHERE id = ? AND state = 'current' ORDER BY version DESC LIMIT 1`,
  );
  return (id) => {
    const found = current.get(id);
    return found === undefined ? undefined : fromArticleRow({ ...found, text: found.text.toString('utf8') });
  };
}
