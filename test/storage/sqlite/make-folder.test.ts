import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/storage/open-store.ts';
import { makeFolder } from '../../../src/storage/sqlite/make-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-folder-'));
  return () => rmSync(folder, { recursive: true });
});

describe('the folder of a store', () => {
  it('is made with those that it stands in, for this user alone', () => {
    const deep = join(folder, 'a', 'b', 'c');
    makeFolder(deep);
    makeFolder(deep);
    for (const made of [deep, join(folder, 'a')]) expect(statSync(made).mode & 0o777).toBe(0o700);
  });

  it('that cannot be made is an error at once, also where the system says that its parent is not there', () => {
    expect(() => makeFolder('/proc/verbatim/data')).toThrow();
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
    expect(() => makeFolder(join(folder, 'link', 'data'))).toThrow(/ENOENT/);
  });

  it.each([
    ['behind a link to nowhere', 'link/data/news.db', /mend the link to it, or choose another/],
    ['in a file', 'file/data/news.db', /folder of .*news\.db is not there and cannot be made/],
  ])('%s is refused in words that tell what to do', async (_, path, words) => {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
    writeFileSync(join(folder, 'file'), '');
    await expect(openStore(join(folder, path))).rejects.toMatchObject({
      code: 'store-read-only',
      message: expect.stringMatching(words),
    });
  });
});
