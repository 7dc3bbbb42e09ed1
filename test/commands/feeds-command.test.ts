import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { pageOf, rssOf, wholeText } from '../sources/feeds/feed-world.ts';
import { type LoopbackServer, startLoopbackServer } from '../sources/fetch/loopback-server.ts';
import { type MemoryIo, memoryIo } from './memory-io.ts';

const AT_HOME = { ALLOW_PRIVATE_SOURCES: '1' };
let folder: string;
let db: string;
let server: LoopbackServer;
const pages = new Map<string, string>();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-feeds-'));
  db = join(folder, 'store.db');
  pages.clear();
  server = await startLoopbackServer((request, response) => {
    const body = pages.get(request.url ?? '');
    const type = body?.startsWith('<!') ? 'text/html' : 'application/rss+xml';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
  });
  pages.set(
    '/feed',
    rssOf([
      { title: 'The bridge', guid: '1', whole: wholeText('bridge') },
      { title: '', guid: '2', words: '***' },
    ]),
  );
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function run(args: readonly string[], env: Record<string, string> = AT_HOME): Promise<MemoryIo> {
  const io = memoryIo('', env);
  await runCli(args, io);
  return io;
}

const feeds = (...args: string[]) => run(['feeds', ...args, '--db', db]);
const json = async (...args: string[]) => JSON.parse((await feeds(...args, '--json')).out());

describe('verbatim feeds', () => {
  it('adds, lists, checks and removes a feed', async () => {
    const url = `${server.url}/feed`;
    expect(await json('add', url, '--outlet', 'The Harbour')).toEqual({
      added: [url],
      known: [],
      rejected: [],
    });
    expect(await json('add', url)).toEqual({ added: [], known: [url], rejected: [] });
    expect((await json('list')).feeds).toMatchObject([
      { url, title: 'Harbour Post', outlet: 'The Harbour', state: 'active', lastSuccess: null, failures: 0 },
    ]);
    const checked = await json('check', url);
    expect(checked).toMatchObject({
      format: 'rss',
      title: 'Harbour Post',
      items: [
        { id: '1', title: 'The bridge', outcome: 'article', source: 'The Harbour', sourceIsClaimed: false },
        { id: '2', outcome: 'rejected', reason: expect.stringContaining('no words') },
      ],
      followed: { url, state: 'active' },
    });
    expect(await json('remove', url)).toEqual({ removed: [url], unknown: [] });
    expect((await feeds('remove', url)).exitCode()).toBe(1);
  });

  it('finds the feed of a site', async () => {
    pages.set('/', pageOf('garden', '<link rel="alternate" type="application/rss+xml" href="/feed">'));
    expect((await json('add', server.url)).added).toEqual([`${server.url}/feed`]);
  });

  it('says why an address is refused, and goes on with the others', async () => {
    const io = await run(['feeds', 'add', `${server.url}/feed`, 'ftp://x.example/', '--db', db], {});
    expect(io.out()).toContain('is no public host');
    expect(io.out()).toContain('only http and https');
    expect(io.exitCode()).toBe(1);
    const mixed = await json('add', `${server.url}/nothing`, `${server.url}/feed`);
    expect(mixed).toMatchObject({ added: [`${server.url}/feed`], rejected: [{ code: 'refused' }] });
  });

  it('says why a feed cannot be read', async () => {
    pages.set('/page', pageOf('garden'));
    const io = await feeds('check', `${server.url}/page`);
    expect(io.out()).toContain('is a page, not a feed');
    expect(io.exitCode()).toBe(1);
  });

  it('takes lists of feeds in and gives them out', async () => {
    const file = join(folder, 'list.opml');
    writeFileSync(
      file,
      `<opml version="2.0"><body><outline text="Local"><outline text="A" xmlUrl="https://a.example/feed"/></outline><outline text="X" xmlUrl="ftp://x.example/"/><outline text="Y" xmlUrl="http://user:pw@y.example/"/></body></opml>`,
    );
    expect(await json('import', file)).toMatchObject({
      added: 1,
      known: 0,
      rejected: [{ name: 'X' }, { name: 'http://user:pw@y.example/' }],
    });
    const out = join(folder, 'out.opml');
    await feeds('export', out);
    expect(readFileSync(out, 'utf8')).toContain('xmlUrl="https://a.example/feed"');
    expect((await feeds('export')).out()).toContain('text="Local"');
    const nowhere = await feeds('export', join(out, 'feeds.opml'));
    expect(nowhere.exitCode()).toBe(1);
    expect(nowhere.err()).toMatch(/feeds.opml cannot be written .*Name a file in a folder of yours/);
    expect(await json('import', out)).toMatchObject({ added: 0, known: 1 });
    await feeds('remove', 'https://a.example/feed');
    expect((await feeds('export')).err()).toContain('No feed is followed');
  });
});

describe('addresses elsewhere', () => {
  it('are ingested: a page, and the entries of a feed', async () => {
    pages.set('/garden', pageOf('garden'));
    const ingest = async (...args: string[]) =>
      JSON.parse((await run(['ingest', ...args, '--json', '--db', db])).out());
    expect(await ingest(`${server.url}/garden`)).toMatchObject({ added: 1, rejected: [] });
    expect(await ingest(`${server.url}/garden`)).toMatchObject({ added: 0, unchanged: 1 });
    expect(await ingest(`${server.url}/feed`)).toMatchObject({ added: 1, rejected: [{ code: 'bad-input' }] });
  });

  it('are not ingested where robots.txt or the guard says no', async () => {
    pages.set('/garden', pageOf('garden'));
    pages.set('/robots.txt', 'User-agent: *\nDisallow: /');
    const io = await run(['ingest', `${server.url}/garden`, '--db', db]);
    expect(io.out()).toContain('asks robots not to');
    expect(io.exitCode()).toBe(0);
    expect((await run(['ingest', `${server.url}/garden`, '--db', db], {})).out()).toContain(
      'is no public host',
    );
  });

  it('are shown by extract', async () => {
    pages.set('/garden', pageOf('garden'));
    expect(JSON.parse((await run(['extract', `${server.url}/garden`, '--json'])).out()).text).toContain(
      'planting',
    );
    expect((await run(['extract', `${server.url}/garden`], {})).err()).toContain('is no public host');
  });
});
