import type { AccessStore } from '../../delivery/access-store.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Kept in `members` and `invites`; an invite lets one in, once. */
export function accessStore({ query }: SqlDatabase): AccessStore {
  return {
    isMember: async (userId) => {
      const row = await query
        .selectFrom('members')
        .select('user_id')
        .where('user_id', '=', userId)
        .executeTakeFirst();
      return row !== undefined;
    },
    addInvite: async (code, madeBy, now) => {
      await query
        .insertInto('invites')
        .values({ code, made_by: madeBy, created_at: now.getTime(), used_by: null })
        .execute();
    },
    redeem: async (code, userId, now) => {
      // One statement, so that two who follow one link at once cannot both come in.
      const invite = await query
        .updateTable('invites')
        .set({ used_by: userId })
        .where('code', '=', code)
        .where((row) => row.or([row('used_by', 'is', null), row('used_by', '=', userId)]))
        .returning('made_by')
        .executeTakeFirst();
      if (invite === undefined) return false;
      await query
        .insertInto('members')
        .values({ user_id: userId, invited_by: invite.made_by, joined_at: now.getTime() })
        .onConflict((conflict) => conflict.column('user_id').doNothing())
        .execute();
      return true;
    },
  };
}
