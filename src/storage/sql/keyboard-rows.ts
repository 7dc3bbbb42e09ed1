import type { Kysely } from 'kysely';
import type { Keyboard } from '../../delivery/outbox.ts';
import type { Tables } from './tables.ts';

export function insertKeyboard(query: Kysely<Tables>, keyboard: Keyboard, now: Date) {
  return insertKeyboards(query, [keyboard], now);
}

/** A message that is edited in place keeps its key and gets new buttons. */
export function insertKeyboards(query: Kysely<Tables>, keyboards: readonly Keyboard[], now: Date) {
  return query
    .insertInto('keyboards')
    .values(keyboards.map((keyboard) => toRow(keyboard, now)))
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((row) => ({
        actions: row.ref('excluded.actions'),
        context: row.ref('excluded.context'),
        created_at: row.ref('excluded.created_at'),
      })),
    );
}

/** Many keyboards of one broadcast share one context: it is written out once. */
const written = new WeakMap<object, string>();

function toRow({ key, chatId, userId, actions, context }: Keyboard, now: Date) {
  return {
    key,
    chat_id: chatId,
    user_id: userId ?? null,
    actions: writeOut(actions),
    context: context === undefined ? null : writeOut(context),
    created_at: now.getTime(),
  };
}

function writeOut(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const known = written.get(value);
  if (known !== undefined) return known;
  const json = JSON.stringify(value);
  written.set(value, json);
  return json;
}
