import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFeeds, withScheme } from '../../../src/sources/feeds/find-feeds.ts';
import { type FeedWorld, openFeedWorld, pageOf, rssOf, wholeText } from './feed-world.ts';

let world: FeedWorld;

beforeEach(async () => {
  world = await openFeedWorld();
});

afterEach(async () => {
  await world.close();
});

const look = (path: string) => findFeeds(`${world.server.url}${path}`, world.options.fetcher);
const feed = rssOf([
  { title: 'A', guid: '1', whole: wholeText('bridge'), date: 'Mon, 02 Mar 2026 07:30:00 GMT' },
]);

describe('findFeeds', () => {
  it('knows a feed', async () => {
    world.replies.set('/feed', feed);
    expect(await look('/feed')).toEqual({
      feeds: [
        {
          url: `${world.server.url}/feed`,
          title: 'Harbour Post',
          format: 'rss',
          items: 1,
          latest: '2026-03-02T07:30:00.000Z',
          isWhole: true,
        },
      ],
      page: null,
    });
  });

  it('finds the feeds that a page names, comments last, relative to its base', async () => {
    const head = `<base href="/sub/"><link rel="alternate" type="application/rss+xml" title="Comments" href="c.xml">
      <link type="application/atom+xml" href="f.xml" rel="Alternate"><link rel="alternate" hreflang="bg" href="/bg/"><link rel="alternate" type="application/json" href="/wp-json/x">`;
    world.replies.set('/', pageOf('garden', head));
    world.replies.set('/sub/c.xml', feed);
    world.replies.set('/sub/f.xml', feed);
    const { feeds, page } = await look('/');
    expect(feeds.map(({ url }) => new URL(url).pathname)).toEqual(['/sub/f.xml', '/sub/c.xml']);
    expect(page).toBeNull();
  });

  it('finds feeds that a page links to, and those at the usual places', async () => {
    world.replies.set(
      '/links',
      '<!DOCTYPE html><html><body><a href="/rss/all">RSS</a><a href="/about">About</a></body></html>',
    );
    world.replies.set('/rss/all', feed);
    expect((await look('/links')).feeds.map(({ url }) => new URL(url).pathname)).toEqual(['/rss/all']);
    world.replies.set('/plain', '<!DOCTYPE html><html><body><p>Hello</p></body></html>');
    world.replies.set('/atom.xml', feed);
    expect((await look('/plain')).feeds.map(({ url }) => new URL(url).pathname)).toEqual(['/atom.xml']);
  });

  it('sees the article on a page, and what is no feed though a page says so', async () => {
    world.replies.set(
      '/news/garden',
      pageOf('garden', '<link rel="alternate" type="application/rss+xml" href="/broken">'),
    );
    world.replies.set('/broken', 'sorry');
    expect(await look('/news/garden')).toMatchObject({
      feeds: [],
      page: { url: `${world.server.url}/news/garden` },
    });
  });

  it('says why nothing can be had', async () => {
    await expect(look('/nothing')).rejects.toThrow('there is nothing there (HTTP 404)');
  });

  it('takes addresses as people write them', () => {
    expect(withScheme('daily.example')).toBe('https://daily.example');
    expect(withScheme(' daily.example:8080/x ')).toBe('https://daily.example:8080/x');
    expect(withScheme('http://daily.example')).toBe('http://daily.example');
    expect(withScheme('ftp://daily.example')).toBe('ftp://daily.example');
  });
});
