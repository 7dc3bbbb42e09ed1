import { z } from 'zod';
import type { HistoryStore } from '../../sources/article-history.ts';
import type { SqlDatabase } from './sql-database.ts';

const kindSchema = z.enum(['vanished', 'reworded', 'reattributed']);

/** Read from `articles` and `quote_changes`; both lists are empty where the article is unknown or withdrawn. */
export function historyStore({ query }: SqlDatabase): HistoryStore {
  return {
    history: async (articleId) => {
      const versions = await query
        .selectFrom('articles')
        .select('version')
        .where('id', '=', articleId)
        .where('state', '<>', 'withdrawn')
        .orderBy('version')
        .execute();
      if (versions.length === 0) return { versions: [], quoteChanges: [] };
      const changes = await query
        .selectFrom('quote_changes')
        .selectAll()
        .where('article_id', '=', articleId)
        .orderBy('version')
        .orderBy('position')
        .execute();
      return {
        versions: versions.map(({ version }) => version),
        quoteChanges: changes.map((row) => ({
          version: row.version,
          kind: kindSchema.parse(row.kind),
          words: row.words,
          ...(row.speaker === null ? {} : { speaker: row.speaker }),
          ...(row.words_now === null ? {} : { wordsNow: row.words_now }),
          ...(row.speaker_now === null ? {} : { speakerNow: row.speaker_now }),
        })),
      };
    },
  };
}
