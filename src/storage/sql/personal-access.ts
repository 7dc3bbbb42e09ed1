import { readerAccount } from '../../answers/writing/reader-account.ts';
import { instant } from './personal-values.ts';
import type { SqlDatabase } from './sql-database.ts';

/** What is kept of who a person is let in by, of how much they ask, and of what a model took for them; of nobody else. */
export async function accessRecords(query: SqlDatabase['query'], userId: number) {
  const [members, invites, rates, spending] = await Promise.all([
    query.selectFrom('members').selectAll().where('user_id', '=', userId).execute(),
    query
      .selectFrom('invites')
      .selectAll()
      .where((row) => row.or([row('used_by', '=', userId), row('made_by', '=', userId)]))
      .execute(),
    query.selectFrom('rates').selectAll().where('key', '=', `question:${userId}`).execute(),
    query
      .selectFrom('model_spending')
      .selectAll()
      .where('account', '=', readerAccount(`${userId}`))
      .execute(),
  ]);
  return {
    membership: members.map((row) => ({ joinedAt: instant(row.joined_at) })),
    invitations: invites.map((row) => ({
      code: row.code,
      madeAt: instant(row.created_at),
      madeByYou: row.made_by === userId,
      usedByYou: row.used_by === userId,
      isUsed: row.used_by !== null,
    })),
    questionLimit: rates.map((row) => ({ fullAgainAt: instant(row.full_at) })),
    modelUse: spending.map(({ day, tokens }) => ({ day, tokens })),
  };
}
