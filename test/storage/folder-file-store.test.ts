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

const file = (n: number, articleId: string | null = `a${n}`) => ({
  path: `${n}.md`,
  size: 10 + n,
  modifiedAt: 1_747_000_000_000 + n,
  articleId,
});

describe('files of a followed folder', () => {
  it('are as they were last saved, however many, each folder for itself', async () => {
    const many = Array.from({ length: 1_200 }, (_, n) => file(n));
    await store.folderFiles.save('news', many);
    await store.folderFiles.save('other', [file(1, null)]);
    await store.folderFiles.save('news', [{ ...file(3), size: 99, articleId: null }]);
    const files = await store.folderFiles.files('news');
    expect(files).toHaveLength(1_200);
    expect(files.find(({ path }) => path === '3.md')).toEqual({ ...file(3), size: 99, articleId: null });
    expect(await store.folderFiles.files('other')).toEqual([file(1, null)]);
  });

  it('are forgotten by path', async () => {
    await store.folderFiles.save('news', [file(1), file(2)]);
    await store.folderFiles.save('other', [file(1)]);
    await store.folderFiles.forget('news', ['1.md', 'never.md']);
    expect(await store.folderFiles.files('news')).toEqual([file(2)]);
    expect(await store.folderFiles.files('other')).toEqual([file(1)]);
  });
});
