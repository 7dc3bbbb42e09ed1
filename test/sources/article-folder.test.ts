import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { walkArticleFolder } from '../../src/sources/article-folder.ts';
import { fileId } from '../../src/sources/file-id.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

const { path } = useTemporaryFolder();

function write(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(path(name, '..'), { recursive: true });
    writeFileSync(path(name), `Words of ${name}`);
  }
}
async function walk(folder = path()): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of walkArticleFolder(folder)) {
    const name = entry.path.slice(path().length + 1);
    found.push(entry.kind === 'file' ? name : `${name}: ${entry.error.message.replace(entry.path, '')}`);
  }
  return found;
}

describe('walking a folder', () => {
  it('finds article files in the order of their names, and nothing else', async () => {
    write(
      'b.txt',
      'a.md',
      'sub/c.html',
      'Z.HTM',
      'README.md',
      'sub/readme.txt',
      'data.json',
      '.hidden.md',
      '.git/x.md',
      'node_modules/y.md',
    );
    expect(await walk()).toEqual(['Z.HTM', 'a.md', 'b.txt', join('sub', 'c.html')]);
  });

  it('names folders that are called as files, and links that are broken or lead out', async () => {
    write('in/a.md', 'out.md');
    mkdirSync(path('in', 'folder.md'));
    symlinkSync(path('in', 'a.md'), path('in', 'inside.md'));
    symlinkSync(path('out.md'), path('in', 'outside.md'));
    symlinkSync(path('gone.md'), path('in', 'dangling.md'));
    symlinkSync(path(), path('in', 'up'));
    expect(await walk(path('in'))).toEqual([
      join('in', 'a.md'),
      expect.stringMatching(/dangling\.md: : no such file, or a link to one that is gone/),
      expect.stringMatching(/folder\.md: : a folder, not a file\. Rename it/),
      join('in', 'inside.md'),
      expect.stringMatching(/outside\.md: : a link that leads out of the folder/),
    ]);
  });
});

describe("a file's id", () => {
  it('is its path from the base folder', () => {
    expect(fileId(path('news', 'a.md'), path())).toBe('news/a.md');
  });

  it('elsewhere is its name and a hash, so that no folder of the machine is shown', () => {
    const ids = [fileId(path('a.md'), path('base')), fileId(path('other', 'a.md'), path('base'))];
    for (const id of ids) expect(id).toMatch(/^a-[0-9a-f]{8}\.md$/);
    expect(ids[0]).not.toBe(ids[1]);
    expect(fileId(`${path('base')}-2${sep}a.md`, path('base'))).toMatch(/^a-[0-9a-f]{8}\.md$/);
  });
});
