import type { Spending, SpendingAccount, SpendingStore } from '../../answers/writing/spending-store.ts';
import { countDeleted } from './count-deleted.ts';
import type { SqlDatabase } from './sql-database.ts';

const DAY_LENGTH = 'yyyy-mm-dd'.length;

/** Kept in `model_spending` by account and day; money is in millionths. */
export function spendingStore({ query }: SqlDatabase): SpendingStore {
  /** Adds in one statement, and only where the sum stays within the limit, so that two at once cannot pass it. */
  const add = async ({ key, day, most }: SpendingAccount, { tokens, micros }: Spending): Promise<boolean> => {
    if (tokens > most.tokens || micros > most.micros) return false;
    const row = await query
      .insertInto('model_spending')
      .values({ account: key, day, tokens, micros })
      .onConflict((conflict) =>
        conflict
          .columns(['account', 'day'])
          .doUpdateSet((known) => ({
            tokens: known('model_spending.tokens', '+', tokens),
            micros: known('model_spending.micros', '+', micros),
          }))
          .where('model_spending.tokens', '<=', most.tokens - tokens)
          .where('model_spending.micros', '<=', most.micros - micros),
      )
      .returning('tokens')
      .executeTakeFirst();
    return row !== undefined;
  };
  const adjust = async (
    accounts: readonly SpendingAccount[],
    { tokens, micros }: Spending,
  ): Promise<void> => {
    for (const { key, day } of accounts)
      await query
        .updateTable('model_spending')
        .set((known) => ({ tokens: known('tokens', '+', tokens), micros: known('micros', '+', micros) }))
        .where('account', '=', key)
        .where('day', '=', day)
        .execute();
  };
  return {
    reserve: async (accounts, amount) => {
      for (const [at, account] of accounts.entries()) {
        if (await add(account, amount)) continue;
        await adjust(accounts.slice(0, at), { tokens: -amount.tokens, micros: -amount.micros });
        return false;
      }
      return true;
    },
    adjust,
    spent: async ({ key, day }) => {
      const row = await query
        .selectFrom('model_spending')
        .select(['tokens', 'micros'])
        .where('account', '=', key)
        .where('day', '=', day)
        .executeTakeFirst();
      return row ?? { tokens: 0, micros: 0 };
    },
    prune: async (before, limit) => {
      const deleted = await query
        .deleteFrom('model_spending')
        .where(({ eb, refTuple, selectFrom }) =>
          eb(
            refTuple('account', 'day'),
            'in',
            selectFrom('model_spending')
              .select(['account', 'day'])
              .where('day', '!=', '')
              .where('day', '<', before.toISOString().slice(0, DAY_LENGTH))
              .limit(limit)
              .$asTuple('account', 'day'),
          ),
        )
        .execute();
      return countDeleted(deleted);
    },
  };
}
