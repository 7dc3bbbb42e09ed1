import type { FolderFileStore } from '../../sources/folder-file-store.ts';
import { inParts } from './in-parts.ts';
import type { SqlDatabase } from './sql-database.ts';

/** As many rows as every store takes in one statement. */
const ROWS_AT_ONCE = 500;

/** Kept in `folder_files`, by folder and path. */
export function folderFileStore({ query }: SqlDatabase): FolderFileStore {
  return {
    files: async (origin) => {
      const rows = await query.selectFrom('folder_files').selectAll().where('origin', '=', origin).execute();
      return rows.map(({ path, size, modified_at, article_id }) => ({
        path,
        size: Number(size),
        modifiedAt: Number(modified_at),
        articleId: article_id,
      }));
    },
    save: async (origin, files) => {
      for (const some of inParts(files, ROWS_AT_ONCE))
        await query
          .insertInto('folder_files')
          .values(
            some.map(({ path, size, modifiedAt, articleId }) => ({
              origin,
              path,
              size,
              modified_at: modifiedAt,
              article_id: articleId,
            })),
          )
          .onConflict((conflict) =>
            conflict.columns(['origin', 'path']).doUpdateSet(({ ref }) => ({
              size: ref('excluded.size'),
              modified_at: ref('excluded.modified_at'),
              article_id: ref('excluded.article_id'),
            })),
          )
          .execute();
    },
    forget: async (origin, paths) => {
      for (const some of inParts(paths, ROWS_AT_ONCE))
        await query
          .deleteFrom('folder_files')
          .where('origin', '=', origin)
          .where('path', 'in', [...some])
          .execute();
    },
  };
}
