/** What a model takes: tokens, and millionths of the currency in which its price is given. */
export interface Spending {
  readonly tokens: number;
  readonly micros: number;
}

/** What is counted together: a reader's spending on one day, everybody's on that day, everybody's for good. */
export interface SpendingAccount {
  readonly key: string;
  /** yyyy-mm-dd in UTC; '' for all time. */
  readonly day: string;
  readonly most: Spending;
}

/** Kept in the store, so that several programs, and one that is started anew, count together. */
export interface SpendingStore {
  /** Adds to all of the accounts; where one would go over its limit, to none, and returns false. */
  reserve(accounts: readonly SpendingAccount[], amount: Spending): Promise<boolean>;
  /** Puts right what was reserved: amounts may be negative. */
  adjust(accounts: readonly SpendingAccount[], amount: Spending): Promise<void>;
  spent(account: Pick<SpendingAccount, 'key' | 'day'>): Promise<Spending>;
  /** Deletes at most `limit` accounts of days before that of `before`; returns how many. */
  prune(before: Date, limit: number): Promise<number>;
}
