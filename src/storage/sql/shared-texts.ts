import { createHash } from 'node:crypto';
import { type Insertable, sql } from 'kysely';
import { countDeleted } from './count-deleted.ts';
import { RowInserts } from './row-inserts.ts';
import type { Query, SqlDatabase } from './sql-database.ts';
import type { SharedKind, Tables } from './tables.ts';

/** A broadcast's batches follow one another within an hour: only the first one writes when a text was used. */
const EXACT_TO_MS = 3_600_000;
const ID_LENGTH = 22;

const inserts = new RowInserts<Insertable<Tables['shared_texts']>>((query, rows) =>
  query
    .insertInto('shared_texts')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((row) => ({ used_at: row.ref('excluded.used_at') }))
        .where(sql<boolean>`shared_texts.used_at < excluded.used_at - ${sql.lit(EXACT_TO_MS)}`),
    ),
);

/**
 * What many rows have alike. A digest is some kilobytes, the same for all readers of one language and one choice of stories: it is
 * stored once, and each reader's rows hold its id.
 */
export class SharedTexts {
  readonly #texts = new Map<string, Omit<Insertable<Tables['shared_texts']>, 'used_at'>>();

  /** The id by which a row names this JSON. */
  idOf(kind: SharedKind, content: string): string {
    const key = `${kind} ${content}`;
    const known = this.#texts.get(key);
    if (known !== undefined) return known.id;
    const id = createHash('sha256').update(key).digest('base64url').slice(0, ID_LENGTH);
    this.#texts.set(key, { id, kind, content });
    return id;
  }

  /** To be run in one transaction with the rows that name them, and before those. */
  queries(database: SqlDatabase, now: Date): readonly Query[] {
    const rows = [...this.#texts.values()].map((text) => ({ ...text, used_at: now.getTime() }));
    // Two workers that write the same ones take them in one order, or each would wait for the other.
    return inserts.queries(
      database,
      rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }
}

/** How rows are written. */
export interface Writing {
  readonly now: Date;
  /** Where what many of them have alike goes; absent: each holds all of its own. */
  readonly shared?: SharedTexts;
}

/** Deletes those of a kind that no row written at or after `before` names, nor any message that is still there. */
export async function pruneShared(
  { query }: SqlDatabase,
  kind: SharedKind,
  { before, limit }: { readonly before: Date; readonly limit: number },
): Promise<number> {
  const usedBefore = before.getTime() - EXACT_TO_MS;
  const unused = query
    .selectFrom('shared_texts as alike')
    .select('alike.id')
    .where('alike.kind', '=', kind)
    .where('alike.used_at', '<', usedBefore)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('outbox').select('outbox.id').whereRef('outbox.shared_body', '=', 'alike.id'))),
    )
    .limit(limit);
  const deleted = await query
    .deleteFrom('shared_texts')
    .where('id', 'in', unused)
    // Looked at again once the row is locked: another worker may have used it meanwhile.
    .where('used_at', '<', usedBefore)
    .execute();
  return countDeleted(deleted);
}
