import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/storage/open-store.ts';
import { createTestStore } from './test-store.ts';

let store: Store;
beforeEach(async () => {
  const test = await createTestStore();
  store = await test.open();
  return async () => {
    await store.close();
    await test.remove();
  };
});

const articles = (source: string, length: number) =>
  Array.from({ length }, (_, n) => ({ source, lines: [7, 1_000 + n] }));

describe('lines that outlets repeat', () => {
  it('are known of each outlet by itself, over batches', async () => {
    await store.outletLines.count([...articles('Post', 6), ...articles('Courier', 3)]);
    expect((await store.outletLines.repeated(['Post'])).get('Post')).toEqual(new Set());
    await store.outletLines.count(articles('Post', 6));
    const repeated = await store.outletLines.repeated(['Post', 'Courier', 'Nobody', 'Post']);
    expect(repeated.get('Post')).toEqual(new Set([7]));
    expect(repeated.get('Courier')).toEqual(new Set());
    expect(repeated.has('Nobody')).toBe(false);
  });

  it('are none where nothing was counted', async () => {
    await store.outletLines.count([]);
    expect(await store.outletLines.repeated([])).toEqual(new Map());
  });
});
