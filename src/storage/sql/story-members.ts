import type { Selectable } from 'kysely';
import type { PlacedArticle, StoryMember } from '../../stories/story-store.ts';
import { inParts } from './in-parts.ts';
import type { SqlDatabase } from './sql-database.ts';
import type { StoryTables } from './story-tables.ts';

type Row = Selectable<StoryTables['story_articles']>;
type MemberRow = Row & { readonly adds: number | null };

/** Values in one statement: SQLite takes 32,766 of them, PostgreSQL 65,535. */
const ROWS_AT_ONCE = 500;

/** All members of these stories, in order of publication. */
export async function membersOf(
  { query }: SqlDatabase,
  keys: readonly string[],
): Promise<readonly StoryMember[]> {
  const rows: MemberRow[] = [];
  for (const some of inParts(keys, ROWS_AT_ONCE))
    rows.push(
      ...(await query
        .selectFrom('story_articles as member')
        .leftJoin('story_facts as facts', (join) => join.onRef('facts.article_id', '=', 'member.article_id'))
        .selectAll('member')
        .select('facts.adds')
        .where('member.story_key', 'in', some)
        .execute()),
    );
  return rows.map(toMember).sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
}

/** Puts the members into their stories, and takes the articles that are gone out of theirs; to be run in one transaction. */
export function saveMembersQueries(
  { query }: SqlDatabase,
  members: readonly PlacedArticle[],
  gone: readonly string[],
) {
  const chunks = inParts(members.map(toRow), ROWS_AT_ONCE);
  return [
    ...(gone.length === 0
      ? []
      : [
          query.deleteFrom('story_articles').where('article_id', 'in', gone),
          query.deleteFrom('story_facts').where('article_id', 'in', gone),
        ]),
    ...chunks.map((chunk) =>
      query
        .insertInto('story_articles')
        .values(chunk)
        .onConflict((conflict) =>
          conflict.column('article_id').doUpdateSet((row) => ({
            version: row.ref('excluded.version'),
            story_key: row.ref('excluded.story_key'),
            copy_of: row.ref('excluded.copy_of'),
            published_at: row.ref('excluded.published_at'),
            title: row.ref('excluded.title'),
            language: row.ref('excluded.language'),
            source: row.ref('excluded.source'),
            section: row.ref('excluded.section'),
            terms: row.ref('excluded.terms'),
          })),
        ),
    ),
  ];
}

function toRow(member: PlacedArticle): Row {
  return {
    article_id: member.articleId,
    version: member.version,
    story_key: member.storyKey,
    copy_of: member.copyOf,
    published_at: Date.parse(member.publishedAt),
    title: member.title,
    language: member.language,
    source: member.source ?? null,
    section: member.section,
    terms: member.terms.join(' '),
  };
}

function toMember(row: MemberRow): StoryMember {
  return {
    articleId: row.article_id,
    version: row.version,
    storyKey: row.story_key,
    copyOf: row.copy_of,
    adds: row.adds === 1,
    publishedAt: new Date(row.published_at).toISOString(),
    title: row.title,
    language: row.language,
    ...(row.source === null ? {} : { source: row.source }),
    section: row.section,
    terms: row.terms === '' ? [] : row.terms.split(' '),
  };
}
