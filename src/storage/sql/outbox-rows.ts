import { type Insertable, type RawBuilder, sql } from 'kysely';
import { EDIT_KEY, type NewMessage } from '../../delivery/outbox.ts';
import { DIGEST_KEY } from '../../digests/digest-message-key.ts';
import { RowInserts } from './row-inserts.ts';
import type { Writing } from './shared-texts.ts';
import type { Query, SqlDatabase } from './sql-database.ts';
import type { Tables } from './tables.ts';
import { writeOut } from './write-out.ts';

/** A key that is there already stays as it is. */
const inserts = new RowInserts<Insertable<Tables['outbox']>>((query, rows) =>
  query
    .insertInto('outbox')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing()),
);

/** The queries that put messages on their way. */
export function messageQueries(
  database: Pick<SqlDatabase, 'query'>,
  messages: readonly NewMessage[],
  writing: Writing,
): readonly Query[] {
  return inserts.queries(
    database,
    messages.map((message) => toRow(message, writing)),
  );
}

function toRow(message: NewMessage, writing: Writing) {
  const { now } = writing;
  return {
    message_key: message.key,
    chat_id: message.chatId,
    lane: message.lane,
    ...bodyColumns(message, writing),
    state: 'pending',
    attempts: 0,
    not_before: (message.notBefore ?? now).getTime(),
    // A notice and what it offers bear one moment, by which they find each other.
    offered_at: message.offers === undefined ? null : now.getTime(),
    created_at: now.getTime(),
  };
}

function bodyColumns({ body, sharedBody }: NewMessage, { shared }: Writing) {
  if (sharedBody === undefined) return { body: JSON.stringify(body), shared_body: null };
  if (shared === undefined) return { body: JSON.stringify(merged(sharedBody, body)), shared_body: null };
  return { body: JSON.stringify(body), shared_body: shared.idOf('message', writeOut(sharedBody)) };
}

export interface StoredBody {
  readonly body: string;
  /** Of `shared_texts`. */
  readonly shared: string | null;
}

/** The body of a message: its own fields, and those that it has with others. */
export function readBody({ body, shared }: StoredBody): unknown {
  const own: unknown = JSON.parse(body);
  return shared === null ? own : merged(JSON.parse(shared), own);
}

function merged(shared: object, own: unknown): object {
  return typeof own === 'object' ? { ...shared, ...own } : shared;
}

/** Nothing is left of the words. */
export const NO_BODY = { body: 'null', shared_body: null } as const;

/** Of a message that went out: a digest may have to be corrected. */
export const bodyAfterwards = {
  body: whereDigest(sql.ref('body'), sql.lit('null')),
  shared_body: whereDigest(sql.ref('shared_body'), sql.lit(null)),
};

function whereDigest(kept: RawBuilder<unknown>, otherwise: RawBuilder<unknown>) {
  const isDigest = sql`lane = 'bulk' or message_key like ${`${DIGEST_KEY}%`}`;
  return sql<string>`case when ${isDigest} then ${kept} else ${otherwise} end`;
}

/** Of a message that changes another in place, and of any other. */
export function whereEdit(edit: string, other: string) {
  return sql<string>`case when message_key like ${`${EDIT_KEY}%`} then ${edit} else ${other} end`;
}
