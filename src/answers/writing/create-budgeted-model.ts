import { VerbatimError } from '../../errors.ts';
import type { Budget, Limit } from './budget.ts';
import { readerAccount } from './reader-account.ts';
import type { SentenceModel, TokenUsage, WritingRequest } from './sentence-model.ts';
import type { Spending, SpendingAccount, SpendingStore } from './spending-store.ts';

export interface BudgetedModelOptions {
  readonly model: SentenceModel;
  readonly budget: Budget;
  readonly spending: SpendingStore;
  readonly now: () => Date;
}

const MICROS = 1_000_000;
const CHARACTERS_A_TOKEN = 3;
/** Beside the request: the instructions, and an answer. Rather too much: what is not used is given back. */
const INSTRUCTION_TOKENS = 700;
const ANSWER_TOKENS = 800;
/** Nothing is spent beyond what integers hold exactly. */
const UNLIMITED = Number.MAX_SAFE_INTEGER;
const DAY_LENGTH = 'yyyy-mm-dd'.length;

/**
 * The model, asked only while reader, day and all have something left. What an answer may take is reserved before it is asked, so that
 * many at once cannot overdraw together, and put right by what it took. Throws a VerbatimError 'over-budget'.
 */
export function createBudgetedModel({ model, budget, spending, now }: BudgetedModelOptions): SentenceModel {
  const { prices } = budget;
  const costOf = ({ input, output }: TokenUsage): Spending => ({
    tokens: input + output,
    micros: Math.ceil(input * prices.input + output * prices.output),
  });
  return {
    name: model.name,
    async *propose(request, options) {
      const accounts = accountsOf(budget, now(), options.reader);
      const reserved = costOf(most(request));
      if (!(await spending.reserve(accounts, reserved)))
        throw new VerbatimError('over-budget', 'The budget for the model is spent.');
      let used: TokenUsage = { input: 0, output: 0 };
      try {
        yield* model.propose(request, {
          ...options,
          onUsage: (usage) => {
            used = usage;
            options.onUsage?.(usage);
          },
        });
      } finally {
        const cost = costOf(used);
        await spending.adjust(accounts, {
          tokens: cost.tokens - reserved.tokens,
          micros: cost.micros - reserved.micros,
        });
      }
    },
  };
}

/** The accounts of everybody: what was spent on a day, and in all. */
export function sharedAccounts({ perDay, inAll }: Budget, now: Date): readonly SpendingAccount[] {
  return [
    { key: 'all', day: now.toISOString().slice(0, DAY_LENGTH), most: spendingOf(perDay) },
    { key: 'all', day: '', most: spendingOf(inAll) },
  ];
}

function accountsOf(budget: Budget, now: Date, reader: string | undefined): readonly SpendingAccount[] {
  const shared = sharedAccounts(budget, now);
  if (reader === undefined) return shared;
  const day = now.toISOString().slice(0, DAY_LENGTH);
  return [{ key: readerAccount(reader), day, most: spendingOf(budget.perReaderAndDay) }, ...shared];
}

function spendingOf({ tokens = UNLIMITED, money }: Limit): Spending {
  return { tokens, micros: money === undefined ? UNLIMITED : Math.floor(money * MICROS) };
}

function most(request: WritingRequest): TokenUsage {
  const input = Math.ceil(JSON.stringify(request).length / CHARACTERS_A_TOKEN) + INSTRUCTION_TOKENS;
  return { input, output: ANSWER_TOKENS };
}
