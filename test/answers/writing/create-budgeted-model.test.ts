import { describe, expect, it } from 'vitest';
import type { Budget } from '../../../src/answers/writing/budget.ts';
import { createBudgetedModel } from '../../../src/answers/writing/create-budgeted-model.ts';
import type {
  SentenceModel,
  TokenUsage,
  WritingRequest,
} from '../../../src/answers/writing/sentence-model.ts';
import { openStore, type Store } from '../../../src/storage/open-store.ts';

const request: WritingRequest = {
  style: 'exact',
  task: 'articles',
  question: 'why',
  language: 'en',
  spans: [{ id: 's1', text: 'The bridge is shut.' }],
  quotes: [],
};
const now = () => new Date('2031-03-10T12:00:00Z');
const free: Budget = { perReaderAndDay: {}, perDay: {}, inAll: {}, prices: { input: 0, output: 0 } };

/** Two sentences; tells what it took at the end, also where nobody hears the second one. */
function taking(usage: TokenUsage): SentenceModel {
  return {
    name: 'small',
    async *propose(_request, { onUsage }) {
      try {
        yield { text: 'One.', spans: [] };
        yield { text: 'Two.', spans: [] };
      } finally {
        onUsage?.(usage);
      }
    },
  };
}

interface Asked {
  readonly store: Store;
  readonly budget: Budget;
  readonly reader?: string;
  readonly mostSentences?: number;
}

async function ask({ store, budget, reader, mostSentences = 9 }: Asked): Promise<number> {
  const model = createBudgetedModel({
    model: taking({ input: 1_000, output: 500 }),
    budget,
    spending: store.spending,
    now,
  });
  const options = { signal: AbortSignal.timeout(1_000), ...(reader === undefined ? {} : { reader }) };
  let sentences = 0;
  for await (const _ of model.propose(request, options)) if (++sentences === mostSentences) break;
  return sentences;
}

const spent = (store: Store, key: string, day = '2031-03-10') => store.spending.spent({ key, day });

describe('a budget for the model', () => {
  it('counts what it took, by reader, day and in all, in tokens and in money', async () => {
    const store = await openStore(':memory:');
    await ask({ store, budget: { ...free, prices: { input: 2, output: 6 } }, reader: '7' });
    const taken = { tokens: 1_500, micros: 5_000 };
    expect(await spent(store, 'reader:7')).toEqual(taken);
    expect(await spent(store, 'all')).toEqual(taken);
    expect(await spent(store, 'all', '')).toEqual(taken);
    await store.close();
  });

  it('counts an answer that was broken off', async () => {
    const store = await openStore(':memory:');
    await ask({ store, budget: free, mostSentences: 1 });
    expect((await spent(store, 'all')).tokens).toBe(1_500);
    await store.close();
  });

  it.each<[string, Partial<Budget>]>([
    ['a reader', { perReaderAndDay: { tokens: 2_000 } }],
    ['a day', { perDay: { tokens: 2_000 } }],
    ['all', { inAll: { tokens: 2_000 } }],
    ['all in money', { inAll: { money: 0.01 }, prices: { input: 5, output: 5 } }],
  ])('is kept for %s: then the model is not asked', async (_whose, limits) => {
    const store = await openStore(':memory:');
    const budget = { ...free, ...limits };
    expect(await ask({ store, budget, reader: '7' })).toBe(2);
    await expect(ask({ store, budget, reader: '7' })).rejects.toMatchObject({ code: 'over-budget' });
    expect((await spent(store, 'all', '')).tokens).toBe(1_500);
    await store.close();
  });

  it('of one reader leaves that of another alone', async () => {
    const store = await openStore(':memory:');
    const budget = { ...free, perReaderAndDay: { tokens: 2_000 } };
    await ask({ store, budget, reader: '7' });
    expect(await ask({ store, budget, reader: '8' })).toBe(2);
    await store.close();
  });
});
