import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SpendingAccount } from '../../src/answers/writing/spending-store.ts';
import type { Store } from '../../src/storage/open-store.ts';
import { createTestStore, type TestStore } from './test-store.ts';

const NOW = new Date('2031-03-10T12:00:00Z');

let place: TestStore;
let store: Store;

beforeEach(async () => {
  place = await createTestStore();
  store = await place.open();
});

afterEach(async () => {
  await store.close();
  await place.remove();
});

const account = (key: string, day: string, tokens: number, micros = 1_000_000): SpendingAccount => ({
  key,
  day,
  most: { tokens, micros },
});

describe('what a model takes', () => {
  it('is counted up to the limit, and no further', async () => {
    const today = [account('all', '2031-03-10', 100)];
    expect(await store.spending.reserve(today, { tokens: 60, micros: 5 })).toBe(true);
    expect(await store.spending.reserve(today, { tokens: 60, micros: 5 })).toBe(false);
    expect(await store.spending.reserve(today, { tokens: 40, micros: 5 })).toBe(true);
    expect(await store.spending.reserve([account('all', '2031-03-11', 50)], { tokens: 60, micros: 0 })).toBe(
      false,
    );
  });

  it('is limited in money as well', async () => {
    const today = [account('all', '2031-03-10', 1_000, 10)];
    expect(await store.spending.reserve(today, { tokens: 1, micros: 8 })).toBe(true);
    expect(await store.spending.reserve(today, { tokens: 1, micros: 8 })).toBe(false);
  });

  it('is taken from all accounts or from none', async () => {
    const reader = account('reader:7', '2031-03-10', 1_000);
    const total = account('all', '', 100);
    expect(await store.spending.reserve([reader, total], { tokens: 80, micros: 1 })).toBe(true);
    expect(await store.spending.reserve([reader, total], { tokens: 80, micros: 1 })).toBe(false);
    expect(await store.spending.spent(reader)).toEqual({ tokens: 80, micros: 1 });
  });

  it('is put right by what it was', async () => {
    const today = [account('all', '2031-03-10', 100)];
    await store.spending.reserve(today, { tokens: 90, micros: 9 });
    await store.spending.adjust(today, { tokens: -70, micros: -7 });
    expect(await store.spending.spent({ key: 'all', day: '2031-03-10' })).toEqual({ tokens: 20, micros: 2 });
  });

  it('is counted together by many at once', async () => {
    const today = [account('all', '2031-03-10', 100)];
    const taken = await Promise.all(
      Array.from({ length: 20 }, () => store.spending.reserve(today, { tokens: 10, micros: 0 })),
    );
    expect(taken.filter(Boolean)).toHaveLength(10);
  });

  it('is forgotten after its day, but for what was taken in all', async () => {
    const days = [
      account('all', '', 100),
      account('all', '2031-03-01', 100),
      account('all', '2031-03-10', 100),
    ];
    await store.spending.reserve(days, { tokens: 1, micros: 1 });
    expect(await store.spending.prune(NOW, 10)).toBe(1);
    expect((await store.spending.spent({ key: 'all', day: '' })).tokens).toBe(1);
  });

  it('is shown to its reader, and deleted with them', async () => {
    await store.spending.reserve([account('reader:7', '2031-03-10', 100)], { tokens: 30, micros: 0 });
    expect((await store.personalData.collect(7, 7)).modelUse).toEqual([{ day: '2031-03-10', tokens: 30 }]);
    await store.personalData.forget(7, 7);
    expect((await store.personalData.collect(7, 7)).modelUse).toEqual([]);
  });
});

describe('what a model proposed', () => {
  const proposed = [{ text: 'The bridge is shut.', spans: ['s1'] }];

  it('is kept by its request, and replaced by a newer one', async () => {
    expect(await store.proposals.get('a', NOW)).toBeNull();
    await store.proposals.put('a', proposed, NOW);
    await store.proposals.put('a', [...proposed, ...proposed], NOW);
    expect(await store.proposals.get('a', NOW)).toHaveLength(2);
    expect(await store.proposals.get('b', NOW)).toBeNull();
  });

  it('goes when it is old', async () => {
    await store.proposals.put('a', proposed, new Date('2031-03-01T12:00:00Z'));
    await store.proposals.put('b', proposed, NOW);
    expect(await store.proposals.prune(new Date('2031-03-05T12:00:00Z'), 10)).toBe(1);
    expect(await store.proposals.get('b', NOW)).toEqual(proposed);
  });
});
