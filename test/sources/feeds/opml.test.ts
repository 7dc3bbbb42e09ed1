import { describe, expect, it } from 'vitest';
import type { StoredFeed } from '../../../src/sources/feeds/feed-store.ts';
import { readOpml, writeOpml } from '../../../src/sources/feeds/opml.ts';

const opml = (body: string): string =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${body}</body></opml>`;

describe('readOpml', () => {
  it('reads feeds with their folders, each address once', async () => {
    const list = await readOpml(
      opml(`<outline text="News"><outline text="Local"><outline type="rss" text="A" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/></outline>
        <outline text="B" title="The B" xmlUrl="https://b.example/feed?x=1&amp;y=2"/></outline>
        <outline text="A again" xmlUrl="https://a.example/feed"/><outline text="C" xmlUrl="https://c.example/"/>`),
      'list.opml',
    );
    expect(list).toEqual({
      title: 'Mine',
      feeds: [
        { url: 'https://a.example/feed', title: 'A', siteUrl: 'https://a.example/', folder: 'News/Local' },
        { url: 'https://b.example/feed?x=1&y=2', title: 'The B', siteUrl: undefined, folder: 'News' },
        { url: 'https://c.example/', title: 'C', siteUrl: undefined, folder: undefined },
      ],
      unusable: [],
    });
  });

  it('passes over what is no web address, and says so', async () => {
    const list = await readOpml(
      opml('<outline text="X" xmlUrl="file:///etc/passwd"/><outline text="Y" xmlUrl="javascript:x"/>'),
      'x',
    );
    expect(list).toMatchObject({ feeds: [], unusable: ['X', 'Y'] });
  });

  it('mends lists with bare signs and without ends, and expands no entity', async () => {
    const list = await readOpml(
      '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml version=1.0><body><outline text="A & B &x;" xmlUrl="https://a.example/?a=1&b=2">',
      'x',
    );
    expect(list.feeds).toMatchObject([{ url: 'https://a.example/?a=1&b=2', title: 'A & B &x;' }]);
  });

  it('takes nothing else', async () => {
    await expect(readOpml('hello', 'notes.txt')).rejects.toThrow('notes.txt is no list of feeds');
  });
});

describe('writeOpml', () => {
  it('writes what it reads', async () => {
    const feed = (url: string, title: string, folder: string | null): StoredFeed => ({
      id: 1,
      url,
      host: 'x',
      title,
      siteUrl: 'https://site.example/',
      outlet: null,
      folder,
      fullText: 'follow',
      state: 'active',
      etag: null,
      lastModified: null,
      bodyHash: null,
      intervalMs: 1,
      nextAt: new Date(0),
      lastCheckedAt: null,
      lastSuccessAt: null,
      lastNewAt: null,
      failures: 0,
      failingSince: null,
      problem: null,
      counts: { checks: 0, articles: 0, partial: 0, rejected: 0 },
      addedAt: new Date(0),
    });
    const written = await writeOpml(
      [feed('https://a.example/?x=1&y="2"', 'A & <b>', 'News/Local'), feed('https://b.example/', 'B', null)],
      new Date('2026-03-02T00:00:00Z'),
    );
    expect((await readOpml(written, 'x')).feeds).toEqual([
      {
        url: 'https://a.example/?x=1&y=%222%22',
        title: 'A & <b>',
        siteUrl: 'https://site.example/',
        folder: 'News/Local',
      },
      { url: 'https://b.example/', title: 'B', siteUrl: 'https://site.example/', folder: undefined },
    ]);
  });
});
