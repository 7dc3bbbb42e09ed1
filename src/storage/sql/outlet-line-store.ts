import { z } from 'zod';
import { countLines, type OutletLines, repeatedLines } from '../../articles/outlet-lines.ts';
import type { CountedArticle, OutletLineStore } from '../../sources/outlet-line-store.ts';
import type { SqlDatabase } from './sql-database.ts';

const linesSchema = z.array(z.tuple([z.number(), z.number()]));
/** As many values as every store takes in one statement. */
const SOURCES_AT_ONCE = 500;

/** Kept in `outlet_lines`, one row an outlet, with the lines of its articles counted by their hashes. */
export function outletLineStore({ query, atomically }: SqlDatabase): OutletLineStore {
  const read = async (sources: readonly string[]): Promise<Map<string, OutletLines>> => {
    const found = new Map<string, OutletLines>();
    const distinct = [...new Set(sources)];
    for (let from = 0; from < distinct.length; from += SOURCES_AT_ONCE) {
      const some = distinct.slice(from, from + SOURCES_AT_ONCE);
      const rows = await query.selectFrom('outlet_lines').selectAll().where('source', 'in', some).execute();
      for (const { source, articles, lines } of rows)
        found.set(source, {
          articles: Number(articles),
          lines: new Map(linesSchema.parse(JSON.parse(lines))),
        });
    }
    return found;
  };
  const writing = (source: string, { articles, lines }: OutletLines) =>
    query
      .insertInto('outlet_lines')
      .values({ source, articles, lines: JSON.stringify([...lines]) })
      .onConflict((conflict) =>
        conflict.column('source').doUpdateSet(({ ref }) => ({
          articles: ref('excluded.articles'),
          lines: ref('excluded.lines'),
        })),
      );
  return {
    repeated: async (sources) =>
      new Map([...(await read(sources))].map(([source, lines]) => [source, repeatedLines(lines)])),
    count: async (articles) => {
      const bySource = Map.groupBy(articles, ({ source }) => source);
      const before = await read([...bySource.keys()]);
      // One transaction: each is a flush of the disk.
      await atomically(
        [...bySource].map(([source, ofSource]) =>
          writing(source, countAll(before.get(source) ?? { articles: 0, lines: new Map() }, ofSource)),
        ),
      );
    },
  };
}

function countAll(before: OutletLines, articles: readonly CountedArticle[]): OutletLines {
  return articles.reduce((counted, { lines }) => countLines(counted, lines), before);
}
