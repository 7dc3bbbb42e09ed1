import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredArticle } from '../../../src/articles/article.ts';
import { type FeedWorld, openFeedWorld, pageOf, rssOf, wholeText } from './feed-world.ts';

let world: FeedWorld;

beforeEach(async () => {
  world = await openFeedWorld();
});

afterEach(async () => {
  await world.close();
});

async function articles(): Promise<readonly StoredArticle[]> {
  const feeds = await world.feeds.list({ offset: 0, limit: 100 });
  const ids = await Promise.all(feeds.map(({ id }) => world.store.archive.idsOfOrigin(`feed:${id}`)));
  return world.store.index.articles(ids.flat());
}

async function only(): Promise<StoredArticle> {
  const [article, ...more] = await articles();
  if (article === undefined || more.length > 0) throw new Error('not one article');
  return article;
}

const paths = (): readonly string[] => world.server.requests.map(({ path }) => path);

describe('a feed that is asked for', () => {
  it('sends back what it was told, and reads nothing where nothing changed', async () => {
    const feed = await world.add('/feed');
    world.replies.set('/feed', ({ headers }) =>
      headers['if-none-match'] === '"1"' && headers['if-modified-since'] === 'Mon, 02 Mar 2026 07:00:00 GMT'
        ? { status: 304 }
        : {
            headers: { etag: '"1"', 'last-modified': 'Mon, 02 Mar 2026 07:00:00 GMT' },
            body: rssOf([{ title: 'A', guid: '1', whole: wholeText('garden') }]),
          },
    );
    expect(await world.check(feed)).toMatchObject({
      counts: { checks: 1, articles: 1 },
      title: 'Harbour Post',
    });
    expect(await world.check(feed)).toMatchObject({ counts: { checks: 2, articles: 1 }, failures: 0 });
    expect(await articles()).toHaveLength(1);
  });

  it('knows the same bytes again without a word from the server', async () => {
    const feed = await world.add('/feed');
    world.replies.set('/feed', rssOf([{ title: 'A', guid: '1', whole: wholeText('garden') }]));
    const first = await world.check(feed);
    const second = await world.check(feed);
    expect(second.bodyHash).toBe(first.bodyHash);
    expect(second.intervalMs).toBeGreaterThan(first.intervalMs);
  });

  it('moves for good with 301 and 308, and not with 302 or 307', async () => {
    for (const [status, moves] of [
      [301, true],
      [308, true],
      [302, false],
      [307, false],
    ] as const) {
      world.replies.set(`/old${status}`, { status, headers: { location: `/new${status}` } });
      world.replies.set(`/new${status}`, rssOf([]));
      const after = await world.check(await world.add(`/old${status}`));
      expect(after.url).toBe(`${world.server.url}/${moves ? 'new' : 'old'}${status}`);
    }
  });

  it('does not move to what is no feed', async () => {
    world.replies.set('/old', { status: 301, headers: { location: '/parked' } });
    world.replies.set('/parked', '<!DOCTYPE html><html><body>This domain is for sale</body></html>');
    const after = await world.check(await world.add('/old'));
    expect(after).toMatchObject({ url: `${world.server.url}/old`, failures: 1 });
    expect(after.problem?.message).toContain('a page, not a feed');
  });

  it.each([
    [404, 'there is nothing there (HTTP 404)'],
    [403, 'it refuses (HTTP 403)'],
    [500, 'the server failed (HTTP 500)'],
  ])('says why it cannot be had: %i', async (status, said) => {
    world.replies.set('/feed', { status });
    const after = await world.check(await world.add('/feed'));
    expect(after.problem?.message).toContain(said);
    expect(after).toMatchObject({ failures: 1, state: 'active', failingSince: after.lastCheckedAt });
  });

  it.each(['120', 'Mon, 02 Mar 2026 08:02:00 GMT'])(
    'and its host are left alone as long as Retry-After says: %s',
    async (header) => {
      world.replies.set('/feed', { status: 429, headers: { 'retry-after': header } });
      const feed = await world.add('/feed');
      const after = await world.check(feed);
      const now = world.options.clock.now().getTime();
      expect(after.nextAt.getTime()).toBeGreaterThanOrEqual(now + 120_000);
      expect((await world.feeds.hostBlock(feed.host))?.until.getTime()).toBeGreaterThanOrEqual(now + 120_000);
      const other = await world.add('/other');
      expect((await world.feeds.due(world.options.clock.now(), 10)).map(({ id }) => id)).toEqual([]);
      world.pass(15);
      world.replies.set('/feed', rssOf([]));
      await world.check(feed);
      expect(await world.feeds.hostBlock(feed.host)).toBeNull();
      expect((await world.feeds.due(world.options.clock.now(), 10)).map(({ id }) => id)).toEqual([other.id]);
    },
  );

  it('waits twice as long after every failure, and is dead after ten days of them', async () => {
    const feed = await world.add('/feed');
    const waits: number[] = [];
    let now = feed;
    for (let n = 0; now.state === 'active' && n < 100; n++) {
      now = await world.check(feed);
      waits.push((now.nextAt.getTime() - world.options.clock.now().getTime()) / 60_000);
      world.pass(waits.at(-1) ?? 0);
    }
    expect(waits.slice(0, 4).map(Math.round)).toEqual([5, 11, 21, 42]);
    expect(Math.max(...waits)).toBeLessThan(14 * 60);
    expect(now.state).toBe('dead');
    const days = (world.options.clock.now().getTime() - (now.failingSince?.getTime() ?? 0)) / 86_400_000;
    expect(days).toBeGreaterThan(10);
    expect(days).toBeLessThan(12);
  });

  it('is dead at once where it says that it is gone', async () => {
    world.replies.set('/feed', { status: 410 });
    expect((await world.check(await world.add('/feed'))).state).toBe('dead');
    world.replies.set(
      '/json',
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', expired: true, items: [] }),
    );
    expect((await world.check(await world.add('/json'))).state).toBe('dead');
  });

  it('is well again after one answer', async () => {
    const feed = await world.add('/feed');
    await world.check(feed);
    world.replies.set('/feed', rssOf([]));
    expect(await world.check(feed)).toMatchObject({ failures: 0, failingSince: null, problem: null });
  });

  it('is asked for more often where much is new, and less often where nothing is', async () => {
    const feed = await world.add('/busy');
    const items: { title: string; guid: string; whole: string }[] = [];
    let busy = feed;
    for (let n = 0; n < 12; n++) {
      items.unshift({ title: `Item ${n}`, guid: `${n}`, whole: wholeText(`garden ${n}`) });
      world.replies.set('/busy', rssOf(items.slice(0, 20)));
      busy = await world.check(feed);
      world.pass(10);
    }
    expect(busy.intervalMs).toBeLessThan(10 * 60_000);
    world.replies.set('/quiet', rssOf([]));
    const quiet = await world.add('/quiet');
    let slow = quiet;
    for (let n = 0; n < 30; n++) slow = await world.check(quiet);
    expect(slow.intervalMs).toBe(4 * 60 * 60_000);
  });

  it('is asked for no more often than it asks, and not in the hours that it names', async () => {
    world.replies.set(
      '/feed',
      rssOf([], '<ttl>180</ttl><skipHours><hour>11</hour><hour>12</hour></skipHours>'),
    );
    const feed = await world.add('/feed');
    await world.check(feed);
    world.replies.set(
      '/feed',
      rssOf(
        [{ title: 'A', guid: '1' }],
        '<ttl>180</ttl><skipHours><hour>11</hour><hour>12</hour></skipHours>',
      ),
    );
    const after = await world.check(feed);
    expect(after.intervalMs).toBe(180 * 60_000);
    expect(after.nextAt).toEqual(new Date('2026-03-02T13:00:00Z'));
  });
});

describe('an entry', () => {
  it('is followed to its page where the feed gives a summary', async () => {
    world.replies.set('/garden', pageOf('garden'));
    world.replies.set(
      '/feed',
      rssOf([
        {
          title: 'The garden opens',
          link: '/garden',
          guid: 'g1',
          words: 'A garden was opened on Monday.',
          date: 'Mon, 02 Mar 2026 07:30:00 GMT',
        },
      ]),
    );
    expect(await world.check(await world.add('/feed'))).toMatchObject({
      counts: { articles: 1, partial: 0, rejected: 0 },
    });
    expect(await only()).toMatchObject({
      id: `${world.server.url}/garden`,
      url: `${world.server.url}/garden`,
      title: 'The garden opens',
      publishedAt: '2026-03-02T07:30:00.000Z',
      publishedAtIsAssumed: false,
      source: '127.0.0.1',
      sourceIsClaimed: false,
      language: 'en',
      flags: [],
    });
    expect((await only()).text).toContain('neighbours helped with the planting');
    expect(paths()).toEqual(['/feed', '/robots.txt', '/garden']);
  });

  it('is not followed where the feed gives all of it, or was told not to', async () => {
    world.replies.set('/garden', pageOf('garden'));
    world.replies.set(
      '/whole',
      rssOf([{ title: 'Whole', link: '/whole-page', guid: '1', whole: wholeText('bridge') }]),
    );
    world.replies.set(
      '/short',
      rssOf([{ title: 'Short', link: '/garden', guid: '1', words: 'A garden was opened.' }]),
    );
    await world.check(await world.add('/whole'));
    expect(await world.check(await world.add('/short', { fullText: 'feed-only' }))).toMatchObject({
      counts: { articles: 1, partial: 0 },
    });
    expect(paths()).toEqual(['/whole', '/short']);
  });

  it.each([
    [
      'robots.txt',
      { robots: 'User-agent: *\nDisallow: /gar' },
      'the robots.txt of its site asks robots not to',
    ],
    [
      'robots.txt by name',
      { robots: 'User-agent: Verbatim\nDisallow: /\n\nUser-agent: *\nAllow: /' },
      'asks robots not to',
    ],
    ['a robots.txt that cannot be had', { robotsStatus: 503 }, 'its robots.txt cannot be had now'],
    [
      'noindex in the page',
      { head: '<meta content="noindex, nofollow" name="ROBOTS">' },
      'the page asks not to be indexed',
    ],
    ['noindex in a header', { header: 'noindex' }, 'the page asks not to be indexed'],
    [
      'none for this robot',
      { header: 'googlebot: nofollow, verbatim: none' },
      'the page asks not to be indexed',
    ],
  ])(
    'keeps the summary, as partial, because of %s',
    async (_, {
      robots,
      robotsStatus,
      head,
      header,
    }: { robots?: string; robotsStatus?: number; head?: string; header?: string }, reason) => {
      world.replies.set('/robots.txt', robots === undefined ? { status: robotsStatus ?? 404 } : robots);
      world.replies.set('/garden', {
        body: pageOf('garden', head),
        headers: { 'content-type': 'text/html', ...(header === undefined ? {} : { 'x-robots-tag': header }) },
      });
      world.replies.set(
        '/feed',
        rssOf([
          { title: 'The garden opens', link: '/garden', guid: 'g1', words: 'A garden was opened on Monday.' },
        ]),
      );
      const feed = await world.add('/feed');
      expect(await world.check(feed)).toMatchObject({ counts: { articles: 0, partial: 1 } });
      expect(await only()).toMatchObject({ text: 'A garden was opened on Monday.', flags: ['partial'] });
      expect((await world.feeds.troubled(feed.id, 5))[0]?.reason).toContain(reason);
    },
  );

  it('is read from a page that robots.txt and its directives leave to this robot', async () => {
    world.replies.set(
      '/robots.txt',
      'User-agent: *\nDisallow: /private\n\nUser-agent: otherbot\nDisallow: /',
    );
    world.replies.set('/garden', {
      body: pageOf(
        'garden',
        '<!-- <meta name="robots" content="noindex"> --><meta name="googlebot" content="noindex">',
      ),
      headers: { 'content-type': 'text/html', 'x-robots-tag': 'otherbot: noindex' },
    });
    world.replies.set(
      '/feed',
      rssOf([
        { title: 'The garden opens', link: '/garden', guid: 'g1', words: 'A garden was opened on Monday.' },
      ]),
    );
    expect(await world.check(await world.add('/feed'))).toMatchObject({
      counts: { articles: 1, partial: 0 },
    });
  });

  it('keeps the summary where the page is a wall', async () => {
    const wall = `<!DOCTYPE html><html><body><article>${'<p>We and our partners store cookies on your device to improve what we offer. Accept all or choose.</p>'.repeat(8)}</article></body></html>`;
    world.replies.set('/garden', wall);
    world.replies.set(
      '/feed',
      rssOf([
        {
          title: 'The garden opens',
          link: '/garden',
          guid: 'g1',
          words: 'A garden with many roses was opened on Monday by the mayor.',
        },
      ]),
    );
    expect(await world.check(await world.add('/feed'))).toMatchObject({
      counts: { articles: 0, partial: 1 },
    });
    expect((await only()).text).toBe('A garden with many roses was opened on Monday by the mayor.');
  });

  it('is made whole when its page can be had again', async () => {
    world.replies.set('/garden', { status: 503 });
    const items = [
      { title: 'The garden opens', link: '/garden', guid: 'g1', words: 'A garden was opened on Monday.' },
    ];
    world.replies.set('/feed', rssOf(items));
    const feed = await world.add('/feed');
    await world.check(feed);
    expect((await only()).flags).toEqual(['partial']);
    world.replies.set('/garden', pageOf('garden'));
    world.replies.set('/feed', rssOf(items, '<generator>x</generator>'));
    await world.check(feed);
    expect(await only()).toMatchObject({ flags: [], version: 2 });
    expect(await world.feeds.troubled(feed.id, 5)).toEqual([]);
  });

  it('that is bad holds back no other, and says why', async () => {
    world.replies.set(
      '/feed',
      rssOf([
        { title: '', guid: 'empty', words: '***' },
        { title: 'Good', guid: 'good', whole: wholeText('bridge') },
        { title: 'Half', guid: 'gone', link: '/gone' },
        { title: 'Deep', guid: 'deep', whole: '<div>'.repeat(5_000) },
      ]),
    );
    const feed = await world.add('/feed');
    expect(await world.check(feed)).toMatchObject({ failures: 0, counts: { articles: 1, rejected: 3 } });
    const reasons = (await world.feeds.troubled(feed.id, 9))
      .map(({ key, reason }) => `${key}: ${reason}`)
      .sort();
    expect(reasons[0]).toContain('deep: the entry nests too deep');
    expect(reasons[1]).toContain('empty: empty: there are no words in it');
    expect(reasons[2]).toContain('there is nothing there (HTTP 404)');
  });

  it('that changed is a new version', async () => {
    world.replies.set('/feed', rssOf([{ title: 'A', guid: '1', whole: wholeText('bridge') }]));
    const feed = await world.add('/feed');
    await world.check(feed);
    world.replies.set(
      '/feed',
      rssOf([{ title: 'A', guid: '1', whole: `${wholeText('bridge')}<p>Corrected.</p>` }]),
    );
    await world.check(feed);
    expect(await only()).toMatchObject({ version: 2 });
  });

  it('that somebody withdrew does not come back', async () => {
    const { withdrawByHand } = await import('../../../src/sources/withdrawals.ts');
    world.replies.set('/feed', rssOf([{ title: 'A', link: '/a', guid: '1', whole: wholeText('bridge') }]));
    const feed = await world.add('/feed');
    await world.check(feed);
    await withdrawByHand(world.store.archive, `${world.server.url}/a`);
    world.replies.set(
      '/feed',
      rssOf([{ title: 'A', link: '/a', guid: '1', whole: `${wholeText('bridge')}<p>More.</p>` }]),
    );
    await world.check(feed);
    expect(await articles()).toEqual([]);
  });

  it('without a date, or with one ahead, is taken to be of when it came', async () => {
    world.replies.set(
      '/feed',
      rssOf([
        { title: 'A', guid: '1', whole: wholeText('bridge') },
        { title: 'B', guid: '2', whole: wholeText('garden'), date: 'Tue, 01 Jan 2030 00:00:00 GMT' },
      ]),
    );
    await world.check(await world.add('/feed'));
    for (const article of await articles())
      expect(article).toMatchObject({ publishedAt: '2026-03-02T08:00:00.000Z', publishedAtIsAssumed: true });
  });

  it('of a feed of more than one check is read on in the next', async () => {
    const items = Array.from({ length: 55 }, (_, n) => ({
      title: `Item ${n}`,
      guid: `${n}`,
      whole: wholeText(`garden ${n}`),
    }));
    world.replies.set('/feed', { body: rssOf(items), headers: { etag: '"1"' } });
    const feed = await world.add('/feed');
    expect(await world.check(feed)).toMatchObject({
      counts: { articles: 40 },
      etag: null,
      nextAt: world.options.clock.now(),
    });
    expect(await world.check(feed)).toMatchObject({ counts: { articles: 55 }, etag: '"1"' });
  });
});

describe('the outlet shown', () => {
  const other = 'https://famous.example/story';

  it("is the feed's claim for what leads to another site, under an id of its own", async () => {
    world.replies.set(
      '/feed',
      rssOf([{ title: 'They said so', link: other, guid: '1', whole: wholeText('bridge') }]),
    );
    await world.check(await world.add('/feed'));
    const article = await only();
    expect(article).toMatchObject({ source: 'Harbour Post', sourceIsClaimed: true, url: other });
    expect(article.id).toMatch(/^feed-/);
  });

  it("is the operator's name for the feed where there is one", async () => {
    world.replies.set('/feed', rssOf([{ title: 'A', link: '/a', guid: '1', whole: wholeText('bridge') }]));
    await world.check(await world.add('/feed', { outlet: 'The Harbour' }));
    expect(await only()).toMatchObject({ source: 'The Harbour', sourceIsClaimed: false });
  });

  it('lets no two entries with one address be versions of each other', async () => {
    world.replies.set(
      '/feed',
      rssOf([
        { title: 'A', link: '/', guid: '1', whole: wholeText('bridge') },
        { title: 'B', link: '/', guid: '2', whole: wholeText('garden') },
        { title: 'C', link: '/c', guid: 'same', whole: wholeText('tower') },
        { title: 'D', link: '/d', guid: 'same', whole: wholeText('school') },
      ]),
    );
    await world.check(await world.add('/feed'));
    expect((await articles()).map(({ title }) => title).sort()).toEqual(['A', 'B', 'C', 'D']);
  });
});
