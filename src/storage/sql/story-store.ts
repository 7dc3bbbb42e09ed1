import { sql } from 'kysely';
import type { Placement, StoryMember, StoryStore, StoryWindow } from '../../stories/story-store.ts';
import type { SqlDatabase } from './sql-database.ts';
import { readFacts, saveFactsQueries } from './story-facts.ts';
import { membersOf, saveMembersQueries } from './story-members.ts';

/** Written out, so that SQLite knows its indexes of current and withdrawn articles to serve. */
const CURRENT = sql.lit('current');
const WITHDRAWN = sql.lit('withdrawn');

/** Kept in `story_articles` (which report is of which story) and `story_facts` (what each tells). */
export function storyStore(database: SqlDatabase): StoryStore {
  return {
    pending: (window, limit) => pendingIds(database, window, limit),
    withdrawn: (limit) => withdrawnIds(database, limit),
    placements: (window) => placements(database, window),
    withoutFacts: (window, limit) => withoutFacts(database, window, limit),
    saveFacts: (facts) => database.atomically(saveFactsQueries(database, facts)),
    facts: (articleIds) => readFacts(database, articleIds),
    save: (members, gone) => database.atomically(saveMembersQueries(database, members, gone)),
    members: (window, limit) => newestMembers(database, window, limit),
    membersWith: (articleIds) => membersWith(database, articleIds),
    reachingBack: (to, count) => reachingBack(database, to, count),
  };
}

async function pendingIds(
  { query }: SqlDatabase,
  window: StoryWindow,
  limit: number,
): Promise<readonly string[]> {
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
}

async function withdrawnIds({ query }: SqlDatabase, limit: number): Promise<readonly string[]> {
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
}

async function placements(database: SqlDatabase, window: StoryWindow): Promise<readonly Placement[]> {
  const rows = await inWindow(database, window)
    .select(['article_id', 'story_key'])
    .orderBy('published_at')
    .execute();
  return rows.map((row) => ({ articleId: row.article_id, storyKey: row.story_key }));
}

async function withoutFacts(
  { query }: SqlDatabase,
  window: StoryWindow,
  limit: number,
): Promise<readonly Pick<StoryMember, 'articleId' | 'copyOf'>[]> {
  const rows = await query
    .selectFrom('story_articles as member')
    .leftJoin('story_facts as facts', (join) =>
      join.onRef('facts.article_id', '=', 'member.article_id').onRef('facts.version', '=', 'member.version'),
    )
    .select(['member.article_id', 'member.copy_of'])
    .where('member.published_at', '>=', Date.parse(window.from))
    .where('member.published_at', '<=', Date.parse(window.to))
    .where('facts.article_id', 'is', null)
    .orderBy('member.published_at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ articleId: row.article_id, copyOf: row.copy_of }));
}

async function newestMembers(
  database: SqlDatabase,
  window: StoryWindow,
  limit: number,
): Promise<readonly StoryMember[]> {
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
}

async function membersWith(
  database: SqlDatabase,
  articleIds: readonly string[],
): Promise<readonly StoryMember[]> {
  const keys = await database.query
    .selectFrom('story_articles')
    .select('story_key')
    .distinct()
    .where('article_id', 'in', articleIds)
    .execute();
  return membersOf(
    database,
    keys.map((row) => row.story_key),
  );
}

async function reachingBack({ query }: SqlDatabase, to: string, count: number): Promise<string | null> {
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
}

function inWindow({ query }: SqlDatabase, { from, to }: StoryWindow) {
  return query
    .selectFrom('story_articles')
    .where('published_at', '>=', Date.parse(from))
    .where('published_at', '<=', Date.parse(to));
}
