import type { Budget, Limit } from '../../answers/writing/budget.ts';
import { sharedAccounts } from '../../answers/writing/create-budgeted-model.ts';
import type { Spending, SpendingStore } from '../../answers/writing/spending-store.ts';
import type { Finding } from './finding.ts';

const MICROS = 1_000_000;
const SHOWN_DIGITS = 4;

export interface BudgetToExamine {
  readonly budget: Budget;
  readonly spending: Pick<SpendingStore, 'spent'>;
  readonly now: Date;
}

/** What the model took on this day (UTC) and in all, of what it may take; what one reader took is nobody else's matter. */
export async function examineBudget({ budget, spending, now }: BudgetToExamine): Promise<Finding> {
  const [day, total] = sharedAccounts(budget, now);
  const spentOn = async (account: typeof day): Promise<Spending> =>
    account === undefined ? { tokens: 0, micros: 0 } : await spending.spent(account);
  const [today, inAll] = [await spentOn(day), await spentOn(total)];
  const message = `spent today: ${told(today, budget.perDay)}; in all: ${told(inAll, budget.inAll)}`;
  if (!isUsedUp(today, budget.perDay) && !isUsedUp(inAll, budget.inAll))
    return { about: 'budget', state: 'ok', message };
  return {
    about: 'budget',
    state: 'advice',
    message,
    next: isUsedUp(inAll, budget.inAll)
      ? 'Answers are extractive until MODEL_TOKENS_TOTAL or MODEL_MONEY_TOTAL is raised.'
      : 'Answers are extractive until midnight UTC, or until MODEL_TOKENS_PER_DAY or MODEL_MONEY_PER_DAY is raised.',
  };
}

function told({ tokens, micros }: Spending, limit: Limit): string {
  const money = Number((micros / MICROS).toFixed(SHOWN_DIGITS));
  const tokensTold = `${tokens}${limit.tokens === undefined ? '' : ` of ${limit.tokens}`} tokens`;
  const isPriced = micros > 0 || limit.money !== undefined;
  if (!isPriced) return tokensTold;
  return `${tokensTold}, ${money}${limit.money === undefined ? '' : ` of ${limit.money}`} in money`;
}

function isUsedUp({ tokens, micros }: Spending, limit: Limit): boolean {
  return tokens >= (limit.tokens ?? Infinity) || micros >= (limit.money ?? Infinity) * MICROS;
}
