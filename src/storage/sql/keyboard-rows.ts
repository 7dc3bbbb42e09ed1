import type { Kysely } from 'kysely';
import type { Keyboard } from '../../delivery/outbox.ts';
import type { Tables } from './tables.ts';

/** A message that is edited in place keeps its key and gets new buttons. */
export function insertKeyboard(query: Kysely<Tables>, keyboard: Keyboard, now: Date) {
  const values = {
    actions: JSON.stringify(keyboard.actions),
    context: keyboard.context === undefined ? null : JSON.stringify(keyboard.context),
    created_at: now.getTime(),
  };
  return query
    .insertInto('keyboards')
    .values({ key: keyboard.key, chat_id: keyboard.chatId, user_id: keyboard.userId ?? null, ...values })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(values));
}
