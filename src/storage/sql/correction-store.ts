import { sql } from 'kysely';
import { z } from 'zod';
import { defined } from '../../defined.ts';
import type {
  ChangedReport,
  CorrectionStore,
  DigestPart,
  ToldDigest,
} from '../../digests/correction-store.ts';
import { digestMessageKeys } from '../../digests/digest-message-key.ts';
import { readBody } from './outbox-rows.ts';
import { toReader } from './reader-rows.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Written out, so that SQLite knows its indexes of current and withdrawn articles to serve. */
const [CURRENT, WITHDRAWN] = [sql.lit('current'), sql.lit('withdrawn')];

const told = z.array(
  z.object({
    key: z.string(),
    reports: z.array(
      z.object({
        articleId: z.string(),
        version: z.number().int(),
        passages: z.array(
          z.object({ start: z.number().int(), end: z.number().int(), field: z.literal('title').optional() }),
        ),
      }),
    ),
    headline: z.object({ articleId: z.string(), title: z.string() }).optional(),
  }),
);
const states = z.enum(['pending', 'sending', 'sent', 'rejected', 'unknown']);

/** Kept in `told_reports`: which report of which story was told, and the version of it that was looked at last. */
export function correctionStore(database: SqlDatabase): CorrectionStore {
  return {
    changed: (since, limit) => changedReports(database, since, limit),
    lookedAt: (report) => lookedAt(database, report),
    standing: (articleIds) => standingVersions(database, articleIds),
    digestsWith: (storyKey, page) => digestsWith(database, storyKey, page),
    parts: (digest) => partsOf(database, digest),
  };
}

async function changedReports(
  { query }: SqlDatabase,
  since: Date,
  limit: number,
): Promise<readonly ChangedReport[]> {
  const current = query
    .selectFrom('told_reports as told')
    // SQLite keeps the order of a cross join. Else it goes through all articles, with the event loop, where little was told.
    .crossJoin('articles as article')
    .select(['told.article_id', 'told.story_key', 'article.version'])
    .whereRef('article.id', '=', 'told.article_id')
    .where('article.state', '=', CURRENT)
    .where('told.told_at', '>=', since.getTime())
    .whereRef('article.version', '<>', 'told.seen_version')
    .limit(limit);
  const withdrawn = query
    .selectFrom('told_reports as told')
    .select(['told.article_id', 'told.story_key'])
    .where('told.told_at', '>=', since.getTime())
    .where('told.seen_version', '<>', 0)
    .where(({ exists, not, selectFrom }) => {
      const inState = (state: typeof CURRENT) =>
        exists(
          selectFrom('articles as article')
            .select('article.id')
            .whereRef('article.id', '=', 'told.article_id')
            .where('article.state', '=', state),
        );
      return inState(WITHDRAWN).and(not(inState(CURRENT)));
    })
    .limit(limit);
  const [changed, gone] = await Promise.all([current.execute(), withdrawn.execute()]);
  return [...changed, ...gone.map((row) => ({ ...row, version: 0 }))].map((row) => ({
    articleId: row.article_id,
    storyKey: row.story_key,
    version: row.version,
  }));
}

async function lookedAt(
  { query }: SqlDatabase,
  { articleId, storyKey, version }: ChangedReport,
): Promise<void> {
  await query
    .updateTable('told_reports')
    .set({ seen_version: version })
    .where('article_id', '=', articleId)
    .where('story_key', '=', storyKey)
    .execute();
}

async function standingVersions(
  { query }: SqlDatabase,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (articleIds.length === 0) return new Map();
  const rows = await query
    .selectFrom('articles')
    .select(['id', 'version', 'state'])
    .where('id', 'in', articleIds)
    .where('state', 'in', ['current', 'withdrawn'])
    .execute();
  const current = rows.filter(({ state }) => state === 'current');
  return new Map([
    ...rows.map(({ id }) => [id, 0] as const),
    ...current.map(({ id, version }) => [id, version] as const),
  ]);
}

async function digestsWith(
  { query }: SqlDatabase,
  storyKey: string,
  { since, afterReaderId, limit }: Parameters<CorrectionStore['digestsWith']>[1],
): ReturnType<CorrectionStore['digestsWith']> {
  const readers = await query
    .selectFrom('readers')
    .innerJoin('shown_stories as shown', 'shown.reader_id', 'readers.id')
    .selectAll('readers')
    .where('shown.story_key', '=', storyKey)
    .where('shown.shown_at', '>=', since.getTime())
    .where('shown.reader_id', '>', afterReaderId)
    .orderBy('shown.reader_id')
    .limit(limit)
    .execute();
  const last = readers.at(-1);
  if (last === undefined) return null;
  const byId = new Map(readers.map((row) => [row.id, toReader(row)]));
  const slots = await query
    .selectFrom('digest_slots')
    .leftJoin('shared_texts as alike', 'alike.id', 'digest_slots.shared_told')
    .select(['reader_id', 'local_date', 'slot'])
    .select(({ fn }) => fn.coalesce('alike.content', 'told').as('told'))
    .where('reader_id', 'in', [...byId.keys()])
    .where('queued_at', '>=', since.getTime())
    .orderBy('queued_at')
    .execute();
  const digests = slots.flatMap((row): readonly ToldDigest[] => {
    const reader = byId.get(row.reader_id);
    const stories = told.safeParse(JSON.parse(row.told ?? 'null'));
    if (reader === undefined || !stories.success) return [];
    if (!stories.data.some(({ key }) => key === storyKey)) return [];
    return [
      {
        reader,
        slot: { localDate: row.local_date, slot: Number(row.slot) },
        stories: stories.data.map(toStory),
      },
    ];
  });
  return { digests, lastReaderId: last.id };
}

function toStory({ key, reports, headline }: z.output<typeof told>[number]): ToldDigest['stories'][number] {
  return defined({
    key,
    reports: reports.map(({ passages, ...report }) => ({
      ...report,
      passages: passages.map(({ start, end, field }) => ({ start, end, ...(field ? { field } : {}) })),
    })),
    headline,
  });
}

async function partsOf({ query }: SqlDatabase, { reader, slot }: ToldDigest): Promise<readonly DigestPart[]> {
  const keys = digestMessageKeys(reader.id, slot);
  const rows = await query
    .selectFrom('outbox')
    .leftJoin('shared_texts as alike', 'alike.id', 'outbox.shared_body')
    .select(['message_key', 'state', 'message_id', 'body', 'alike.content as shared'])
    .where('message_key', 'in', keys)
    .execute();
  return rows
    .map((row) => ({
      part: keys.indexOf(row.message_key),
      state: states.parse(row.state),
      messageId: row.message_id,
      body: readBody(row),
    }))
    .toSorted((a, b) => a.part - b.part);
}
