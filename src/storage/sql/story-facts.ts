import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { StoryFacts } from '../../stories/story-facts.ts';
import { inParts } from './in-parts.ts';
import type { Query, SqlDatabase } from './sql-database.ts';
import type { StoryTables } from './story-tables.ts';

type Row = Selectable<StoryTables['story_facts']>;

/** Values in one statement: SQLite takes 32,766 of them, PostgreSQL 65,535. */
const ROWS_AT_ONCE = 500;

const names = z.array(z.string());
const numbers = z.array(z.number());
const quotations = z.array(z.object({ start: z.number(), end: z.number(), letters: z.string() }));

/** Replaces what was known of the articles; to be run with others in one transaction. */
export function saveFactsQueries({ query }: SqlDatabase, facts: readonly StoryFacts[]): readonly Query[] {
  return inParts(facts, ROWS_AT_ONCE).map((chunk) =>
    query
      .insertInto('story_facts')
      .values(chunk.map(toRow))
      .onConflict((conflict) =>
        conflict.column('article_id').doUpdateSet((row) => ({
          version: row.ref('excluded.version'),
          people: row.ref('excluded.people'),
          figures: row.ref('excluded.figures'),
          quotations: row.ref('excluded.quotations'),
          adds: row.ref('excluded.adds'),
        })),
      ),
  );
}

/** In the order of `articleIds`; those of which nothing is kept are left out. */
export async function readFacts(
  { query }: SqlDatabase,
  articleIds: readonly string[],
): Promise<readonly StoryFacts[]> {
  const found = new Map<string, StoryFacts>();
  for (const ids of inParts(articleIds, ROWS_AT_ONCE)) {
    const rows = await query.selectFrom('story_facts').selectAll().where('article_id', 'in', ids).execute();
    for (const row of rows) found.set(row.article_id, toFacts(row));
  }
  return articleIds.flatMap((id) => found.get(id) ?? []);
}

function toRow({ articleId, version, people, figures, quotations: quoted, adds }: StoryFacts): Row {
  return {
    article_id: articleId,
    version,
    people: JSON.stringify(people),
    figures: JSON.stringify(figures),
    quotations: JSON.stringify(quoted),
    adds: adds ? 1 : 0,
  };
}

function toFacts(row: Row): StoryFacts {
  return {
    articleId: row.article_id,
    version: row.version,
    people: names.parse(JSON.parse(row.people)),
    figures: numbers.parse(JSON.parse(row.figures)),
    quotations: quotations.parse(JSON.parse(row.quotations)),
    adds: row.adds === 1,
  };
}
