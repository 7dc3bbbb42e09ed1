import type { Insertable } from 'kysely';
import type { Keyboard } from '../../delivery/outbox.ts';
import { RowInserts } from './row-inserts.ts';
import type { SharedTexts, Writing } from './shared-texts.ts';
import type { Query, SqlDatabase } from './sql-database.ts';
import type { Tables } from './tables.ts';
import { writeOut } from './write-out.ts';

/** A message that is edited in place keeps its key and gets new buttons. */
const inserts = new RowInserts<Insertable<Tables['keyboards']>>((query, rows) =>
  query
    .insertInto('keyboards')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((row) => ({
        actions: row.ref('excluded.actions'),
        context: row.ref('excluded.context'),
        shared: row.ref('excluded.shared'),
        created_at: row.ref('excluded.created_at'),
      })),
    ),
);

/** The queries that store keyboards; with `shared`, what several of them have alike is stored once. */
export function keyboardQueries(
  database: Pick<SqlDatabase, 'query'>,
  keyboards: readonly Keyboard[],
  { now, shared }: Writing,
): readonly Query[] {
  const rows = keyboards.map((keyboard) => ({
    key: keyboard.key,
    chat_id: keyboard.chatId,
    user_id: keyboard.userId ?? null,
    ...contentOf(keyboard, shared),
    created_at: now.getTime(),
  }));
  return inserts.queries(database, rows);
}

const NO_ACTIONS = '[]';

function contentOf({ actions, context }: Keyboard, shared: SharedTexts | undefined) {
  const written = { actions: writeOut(actions), context: context === undefined ? null : writeOut(context) };
  if (shared === undefined) return { ...written, shared: null };
  const content = `{"actions":${written.actions},"context":${written.context}}`;
  return { actions: NO_ACTIONS, context: null, shared: shared.idOf('keyboard', content) };
}
