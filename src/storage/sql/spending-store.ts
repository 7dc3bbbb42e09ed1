import type { Spending, SpendingAccount, SpendingStore } from '../../answers/writing/spending-store.ts';
import { countDeleted } from './count-deleted.ts';
import type { SqlDatabase } from './sql-database.ts';

const DAY_LENGTH = 'yyyy-mm-dd'.length;

/** Kept in `model_spending` by account and day; money is in millionths. */
export function spendingStore(database: SqlDatabase): SpendingStore {
  return {
    reserve: (accounts, amount) => reserve(database, accounts, amount),
    adjust: (accounts, amount) => adjust(database, accounts, amount),
    spent: (account) => spent(database, account),
    prune: (before, limit) => prune(database, before, limit),
  };
}

/** What was added before an account refuses is taken back. */
async function reserve(
  database: SqlDatabase,
  accounts: readonly SpendingAccount[],
  amount: Spending,
): Promise<boolean> {
  for (const [at, account] of accounts.entries()) {
    if (await add(database, account, amount)) continue;
    await adjust(database, accounts.slice(0, at), { tokens: -amount.tokens, micros: -amount.micros });
    return false;
  }
  return true;
}

/** Adds in one statement, and only where the sum stays within the limit, so that two at once cannot pass it. */
async function add(
  { query }: SqlDatabase,
  { key, day, most }: SpendingAccount,
  { tokens, micros }: Spending,
): Promise<boolean> {
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
}

async function adjust(
  { query }: SqlDatabase,
  accounts: readonly SpendingAccount[],
  { tokens, micros }: Spending,
): Promise<void> {
  for (const { key, day } of accounts)
    await query
      .updateTable('model_spending')
      .set((known) => ({ tokens: known('tokens', '+', tokens), micros: known('micros', '+', micros) }))
      .where('account', '=', key)
      .where('day', '=', day)
      .execute();
}

async function spent(
  { query }: SqlDatabase,
  { key, day }: Pick<SpendingAccount, 'key' | 'day'>,
): Promise<Spending> {
  const row = await query
    .selectFrom('model_spending')
    .select(['tokens', 'micros'])
    .where('account', '=', key)
    .where('day', '=', day)
    .executeTakeFirst();
  return row ?? { tokens: 0, micros: 0 };
}

async function prune({ query }: SqlDatabase, before: Date, limit: number): Promise<number> {
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
}
