import { type Selectable, sql } from 'kysely';
import type { PlacedArticle, StoryMember, StoryStore, StoryWindow } from '../../stories/story-store.ts';
import type { SqlDatabase } from './sql-database.ts';
import { readFacts, saveFactsQueries } from './story-facts.ts';
import type { StoryTables } from './story-tables.ts';

type Row = Selectable<StoryTables['story_articles']>;
type MemberRow = Row & { readonly adds: number | null };

/** Written out, so that SQLite knows its indexes of current and withdrawn articles to serve. */
const CURRENT = sql.lit('current');
const WITHDRAWN = sql.lit('withdrawn');
/** Values in one statement: SQLite takes 32,766 of them, PostgreSQL 65,535. */
const ROWS_AT_ONCE = 500;

/** Kept in `story_articles` (which report is of which story) and `story_facts` (what each tells). */
export function storyStore(database: SqlDatabase): StoryStore {
  const { query } = database;
  return {
    pending: async (window, limit) => {
      const rows = await query
        .selectFrom('articles as article')
        .leftJoin('story_articles as member', (join) =>
          join.onRef('member.article_id', '=', 'article.id').onRef('member.version', '=', 'article.version'),
        )
        .select('article.id')
        .where('article.state', '=', CURRENT)
        .where('article.published_at', '>=', Date.parse(window.from))
        .where('article.published_at', '<=', Date.parse(window.to))
        .where('member.article_id', 'is', null)
        .orderBy('article.published_at')
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
    withdrawn: async (limit) => {
      const rows = await query
        .selectFrom('articles as article')
        .innerJoin('story_articles as member', (join) =>
          join.onRef('member.article_id', '=', 'article.id').onRef('member.version', '=', 'article.version'),
        )
        .select('article.id')
        .where('article.state', '=', WITHDRAWN)
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
    placements: async (window) => {
      const rows = await inWindow(database, window)
        .select(['article_id', 'story_key'])
        .orderBy('published_at')
        .execute();
      return rows.map((row) => ({ articleId: row.article_id, storyKey: row.story_key }));
    },
    withoutFacts: async (window, limit) => {
      const rows = await query
        .selectFrom('story_articles as member')
        .leftJoin('story_facts as facts', (join) =>
          join
            .onRef('facts.article_id', '=', 'member.article_id')
            .onRef('facts.version', '=', 'member.version'),
        )
        .select(['member.article_id', 'member.copy_of'])
        .where('member.published_at', '>=', Date.parse(window.from))
        .where('member.published_at', '<=', Date.parse(window.to))
        .where('facts.article_id', 'is', null)
        .orderBy('member.published_at')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ articleId: row.article_id, copyOf: row.copy_of }));
    },
    saveFacts: (facts) => database.atomically(saveFactsQueries(database, facts)),
    facts: (articleIds) => readFacts(database, articleIds),
    save: (members, gone) => database.atomically(saveQueries(database, members, gone)),
    members: async (window, limit) => {
      const newest = await inWindow(database, window)
        .select('story_key')
        .groupBy('story_key')
        .orderBy((order) => order.fn.max('published_at'), 'desc')
        .limit(limit)
        .execute();
      return membersOf(
        database,
        newest.map((row) => row.story_key),
      );
    },
    membersWith: async (articleIds) => {
      const keys = await query
        .selectFrom('story_articles')
        .select('story_key')
        .distinct()
        .where('article_id', 'in', articleIds)
        .execute();
      return membersOf(
        database,
        keys.map((row) => row.story_key),
      );
    },
    reachingBack: async (to, count) => {
      const newest = query
        .selectFrom('articles')
        .select('published_at')
        .where('state', '=', CURRENT)
        .where('published_at', '<=', Date.parse(to))
        .orderBy('published_at', 'desc')
        .limit(count);
      const row = await query
        .selectFrom(newest.as('newest'))
        .select((select) => select.fn.min('newest.published_at').as('at'))
        .executeTakeFirst();
      return typeof row?.at === 'number' ? new Date(row.at).toISOString() : null;
    },
  };
}

function inWindow({ query }: SqlDatabase, { from, to }: StoryWindow) {
  return query
    .selectFrom('story_articles')
    .where('published_at', '>=', Date.parse(from))
    .where('published_at', '<=', Date.parse(to));
}

async function membersOf({ query }: SqlDatabase, keys: readonly string[]): Promise<readonly StoryMember[]> {
  const rows: MemberRow[] = [];
  for (let at = 0; at < keys.length; at += ROWS_AT_ONCE)
    rows.push(
      ...(await query
        .selectFrom('story_articles as member')
        .leftJoin('story_facts as facts', (join) => join.onRef('facts.article_id', '=', 'member.article_id'))
        .selectAll('member')
        .select('facts.adds')
        .where('member.story_key', 'in', keys.slice(at, at + ROWS_AT_ONCE))
        .execute()),
    );
  return rows.map(toMember).sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
}

function saveQueries({ query }: SqlDatabase, members: readonly PlacedArticle[], gone: readonly string[]) {
  const rows = members.map(toRow);
  const chunks = Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, index) =>
    rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
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
