import { mkdirSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../src/sources/read-text-file.ts';
import { translateFileError } from '../../src/sources/translate-file-error.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

const { path } = useTemporaryFolder();

describe('reading a file', () => {
  it('gives its text and the date of its last change', async () => {
    writeFileSync(path('a.txt'), 'Words\r\n');
    utimesSync(path('a.txt'), 0, Date.parse('2025-05-16T10:00:00Z') / 1000);
    expect(await readTextFile(path('a.txt'), 'a.txt')).toEqual({
      text: 'Words\r\n',
      modifiedAt: '2025-05-16T10:00:00.000Z',
    });
  });

  it('of 100 MB is refused without reading it', async () => {
    writeFileSync(path('a.txt'), '');
    truncateSync(path('a.txt'), 100_000_000);
    const before = process.memoryUsage().arrayBuffers;
    await expect(readTextFile(path('a.txt'), 'a.txt')).rejects.toThrow(
      /^a\.txt: 100 MB; articles may have 20\. Split it/,
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });

  it('that is empty is refused', async () => {
    writeFileSync(path('a.txt'), '');
    await expect(readTextFile(path('a.txt'), 'a.txt')).rejects.toThrow(
      /^a\.txt: empty\. Write the text into it/,
    );
  });

  it('that is a folder is refused', async () => {
    mkdirSync(path('a.txt'));
    await expect(readTextFile(path('a.txt'), 'a.txt')).rejects.toThrow(/^a\.txt: not a file/);
  });

  it.each([
    ['that is not there', () => {}],
    ['behind a link to one that is gone', () => symlinkSync(path('gone.txt'), path('a.txt'))],
  ])('%s is refused', async (_what, prepare) => {
    prepare();
    await expect(readTextFile(path('a.txt'), 'a.txt')).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringMatching(/^a\.txt: no such file, or a link to one that is gone\. Check the path/),
    });
  });

  it('behind links in a circle is refused', async () => {
    symlinkSync(path('b.txt'), path('a.txt'));
    symlinkSync(path('a.txt'), path('b.txt'));
    await expect(readTextFile(path('a.txt'), 'a.txt')).rejects.toThrow(
      /^a\.txt: a link that leads in a circle/,
    );
  });

  it.each([
    ['EACCES', 'not-allowed', /^a\.txt: may not be read\. Make it readable/],
    ['ENOTDIR', 'not-found', /^a\.txt: a part of the path is not a folder/],
    ['EIO', 'bad-input', /^a\.txt: cannot be read \(broken\)\. Check the disk/],
  ])('that fails with %s says what to do', (errno, code, message) => {
    const error = translateFileError(Object.assign(new Error('broken'), { code: errno }), 'a.txt');
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});
