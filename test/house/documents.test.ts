import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { memoryIo } from '../commands/memory-io.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const documents = ['README.md', 'articles/README.md', ...globSync('docs/**/*.md', { cwd: root })];
const packageScripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;

describe('what a document names', () => {
  it.each(documents)('exists: links of %s', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
  });

  it.each(documents)('exists: paths in %s', (file) => {
    const paths = [
      ...read(file).matchAll(/`((?:src|test|docs|prompts|bench|scripts|bin|articles|\.ci)\/[\w./-]*)`/g),
    ].map((match) => match[1] ?? '');
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(documents)('exists: npm scripts in %s', (file) => {
    const scripts = [...read(file).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(scripts.filter((script) => packageScripts[script] === undefined)).toEqual([]);
  });

  it('is all of docs/: every page is reached from the README', () => {
    const pages = globSync('docs/*.md', { cwd: root });
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((page) => !read('README.md').includes(`(${page})`))).toEqual([]);
  });
});

describe('the README', () => {
  it('shows exactly two commands that set everything up', () => {
    const blocks = [...read('README.md').matchAll(/^```\n([^`]*)^```/gm)].map((match) => match[1]?.trim());
    expect(blocks.filter((block) => block?.startsWith('npm '))).toEqual([
      'npm ci && npm start',
      'npm ci && npm test',
    ]);
  });

  it('lists the commands that there are', async () => {
    const io = memoryIo();
    await runCli(['--help'], io);
    const offered = [...io.out().matchAll(/^ {2}(\w+)(?: \[options\]| \[|$| {2,})/gm)]
      .map((match) => match[1])
      .filter((name) => name !== 'help');
    const listed = [...read('README.md').matchAll(/^\| `(\w+)[^`]*` \|/gm)]
      .map((match) => match[1])
      .filter((name) => !/[A-Z]/.test(name ?? ''));
    expect(offered.length).toBeGreaterThan(6);
    expect(listed.sort()).toEqual(offered.sort());
  });
});
