import { afterEach, describe, expect, it } from 'vitest';
import type { StoredArticle } from '../../src/articles/article.ts';
import { VerbatimError } from '../../src/errors.ts';
import { createHttpApp, type HttpAppOptions } from '../../src/ops/create-http-app.ts';
import { type HttpServer, serveHttp } from '../../src/ops/serve-http.ts';
import { storedArticle } from '../articles/stored-article.ts';

let server: HttpServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function start(
  articles: readonly StoredArticle[] = [],
  own: Partial<HttpAppOptions> = {},
): Promise<string> {
  const app = createHttpApp({
    version: '1.2.3',
    now: () => new Date(),
    countArticles: async () => articles.length,
    tryWrite: async () => {},
    articleReader: {
      article: async (id, version) =>
        articles.find(
          (article) => article.id === id && (version === undefined || article.version === version),
        ) ?? null,
      history: async (id) => ({
        versions: articles.flatMap((article) => (article.id === id ? [article.version] : [])),
        quoteChanges: [],
      }),
    },
    bot: () => ({ state: 'running' }),
    ...own,
  });
  server = await serveHttp(app, { host: '127.0.0.1', port: 0 });
  return server.url;
}

async function page(url: string, path: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(url + path, { headers });
  return await response.text();
}

/** What stands between the tags, as a browser would show it. */
const words = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const marked = (markup: string) =>
  [...markup.matchAll(/<mark[^>]*>(.*?)<\/mark>/gs)].map(([, text]) => words(text ?? ''));

describe('/health', () => {
  it('says that all is well, since when, and over how many articles', async () => {
    let nowMs = 0;
    const url = await start([storedArticle()], { now: () => new Date(nowMs) });
    nowMs = 61_000;
    const response = await fetch(`${url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'ok',
      version: '1.2.3',
      articles: 1,
      uptimeSeconds: 61,
      bot: 'running',
      ready: true,
      reasons: [],
    });
  });

  it('lives but is not ready while Telegram has not answered', async () => {
    const url = await start([], { bot: () => ({ state: 'connecting' }) });
    const [health, live, ready] = await Promise.all(
      ['/health', '/health/live', '/health/ready'].map((path) => fetch(url + path)),
    );
    expect(health?.status).toBe(200);
    expect(live?.status).toBe(200);
    expect(ready?.status).toBe(503);
    expect(await ready?.json()).toEqual({
      ready: false,
      reasons: ['Telegram has not answered yet. The log says why; it is tried again until it does.'],
    });
    expect(ready?.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    [
      'full',
      new VerbatimError('store-full', '/home/somebody/news.db could not be written'),
      /^The disk of the store is full/,
    ],
    ['read-only', new VerbatimError('store-read-only', '/home/somebody/news.db'), /^The store is read-only/],
    ['at fault', new Error('disk I/O error in /home/somebody/news.db'), /^The store takes no writes/],
  ])('lives but fails while the store can be read and is %s', async (_what, error, reason) => {
    const url = await start([storedArticle()], { tryWrite: () => Promise.reject(error) });
    const [health, live, ready] = await Promise.all(
      ['/health', '/health/live', '/health/ready'].map((path) => fetch(url + path)),
    );
    expect([health?.status, live?.status, ready?.status]).toEqual([503, 200, 503]);
    expect(await ready?.json()).toEqual({ ready: false, reasons: [expect.stringMatching(reason)] });
  });

  it('is not ready while something keeps a bot that ran from Telegram, and says what', async () => {
    const trouble = 'Another program takes this bot’s messages.';
    const url = await start([], { bot: () => ({ state: 'running', trouble }) });
    const ready = await fetch(`${url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ ready: false, reasons: [trouble] });
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  it('answers 503 and says why when Telegram does not know the bot', async () => {
    const url = await start([], { bot: () => ({ state: 'refused', cause: 'Copy the token again.' }) });
    const response = await fetch(`${url}/health`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      status: 'failing',
      bot: 'refused',
      ready: false,
      reasons: ['Copy the token again.'],
    });
  });

  it('answers 503 without details when the store fails, and reports the cause inside', async () => {
    const seen: unknown[] = [];
    const url = await start([], {
      countArticles: () => Promise.reject(new Error('disk I/O error in /home/somebody/verbatim.db')),
      onError: (error) => seen.push(error),
    });
    const response = await fetch(`${url}/health`);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('somebody');
    expect(seen).toHaveLength(1);
  });
});

describe('/read', () => {
  it('highlights the passage, shows it on top, and brings it into view', async () => {
    const text = storedArticle().text;
    const from = text.indexOf('We are');
    const url = await start([storedArticle()]);
    const html = await page(url, `/read/pier?v=1&start=${from}&end=${from + 12}`);
    expect(marked(html)).toEqual(['We are ready']);
    expect(html).toContain('<mark id="passage" tabindex="-1" autofocus>');
    expect(words(/<blockquote[^>]*>(.*?)<\/blockquote>/s.exec(html)?.[1] ?? '')).toBe('We are ready');
  });

  it('highlights a passage over several paragraphs in each of them', async () => {
    const url = await start([storedArticle({ text: 'One ends here.\n\nTwo is whole.\nThree begins.' })]);
    const html = await page(url, '/read/pier?start=4&end=34');
    expect(marked(html)).toEqual(['ends here.', 'Two is whole.', 'Thre']);
    expect(html.match(/id="passage"/g)).toHaveLength(1);
  });

  it('highlights in the title where the passage lies there', async () => {
    const url = await start([storedArticle()]);
    const html = await page(url, '/read/pier?start=4&end=8&field=title');
    expect(html).toMatch(/<h1[^>]*>.*<mark[^>]*>pier<\/mark>.*<\/h1>/s);
  });

  it('shows all words of the article, whatever they look like', async () => {
    const text = '<script>alert(1)</script> & "more" \'here\'\n<img src=x onerror=alert(2)>';
    const url = await start([storedArticle({ text, title: '<b>Bold</b> claim', source: '<i>Gazette</i>' })]);
    const html = await page(url, '/read/pier');
    expect(html).not.toMatch(/<(script|img|i|b)[\s>]/);
    for (const line of text.split('\n')) expect(words(html)).toContain(line);
  });

  it('lets nothing run, load or frame', async () => {
    const response = await fetch(`${await start([storedArticle()])}/read/pier`);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('links to the original by http and https only', async () => {
    const url = await start([
      storedArticle({ id: 'good', url: 'https://gazette.example/pier?a=1&b=2' }),
      storedArticle({ id: 'bad', url: 'javascript:alert(1)' }),
    ]);
    expect(await page(url, '/read/good')).toContain('href="https://gazette.example/pier?a=1&amp;b=2"');
    expect(await page(url, '/read/bad')).not.toContain('javascript:');
  });

  it('marks a date that was assumed and a source that is only claimed', async () => {
    const url = await start([
      storedArticle({
        publishedAt: '2026-03-12T22:30:00Z',
        publishedAtIsAssumed: true,
        source: 'Coast Gazette',
        sourceIsClaimed: true,
      }),
    ]);
    const shown = words(await page(url, '/read/pier'));
    expect(shown).toMatch(/12 March 2026\s+\(date assumed/);
    expect(shown).toMatch(/Coast Gazette\s+\(as the article says of itself\)/);
  });

  it('dims what is not news and says why', async () => {
    const text = 'The pier opens.\nFollow us everywhere!\nIt rained.';
    const url = await start([storedArticle({ text, skip: [{ start: 16, end: 37 }] })]);
    expect(await page(url, '/read/pier')).toMatch(
      /<p dir="auto" class="skipped" title="[^"]+">.*Follow us everywhere!/,
    );
  });

  it('keeps every text apart from the direction of its surroundings', async () => {
    const url = await start([storedArticle({ text: 'ברציף\nThe pier', source: 'רציף' })]);
    const html = await page(url, '/read/pier');
    expect(html).toContain('<bdi>רציף</bdi>');
    expect(html.match(/<p dir="auto"/g)).toHaveLength(2);
  });

  it('warns of characters that are not seen', async () => {
    const url = await start([storedArticle({ flags: ['bidi-override'] })]);
    expect(words(await page(url, '/read/pier'))).toContain('direction-changing characters');
  });

  it.each([
    ['begins after the text', '?start=9000&end=9010'],
    ['ends before it begins', '?start=8&end=4'],
  ])('says so when the passage %s', async (_, query) => {
    const html = await page(await start([storedArticle()]), `/read/pier${query}`);
    expect(words(html)).toContain('does not lie in this version');
    expect(marked(html)).toEqual([]);
  });

  it.each(['?start=-1&end=x', '?v=none', '?field=body&start=', ''])(
    'shows the article for %s',
    async (query) => {
      const response = await fetch(`${await start([storedArticle()])}/read/pier${query}`);
      expect(response.status).toBe(200);
    },
  );

  it('finds ids that hold slashes, spaces and other letters', async () => {
    const id = 'https://gazette.example/a b/ж?x=1#y';
    const html = await page(await start([storedArticle({ id })]), `/read/${encodeURIComponent(id)}`);
    expect(words(html)).toContain('The pier that waits for spring');
  });

  it('shows the version that was cited', async () => {
    const url = await start([
      storedArticle({ text: 'Old words.' }),
      storedArticle({ version: 2, text: 'New words.' }),
    ]);
    expect(await page(url, '/read/pier?v=2')).toContain('New words.');
  });

  it('says of what is not there that it is no longer kept, where articles are deleted after some days', async () => {
    const articleReader = {
      article: async () => null,
      history: async () => ({ versions: [], quoteChanges: [] }),
      keptDays: 90,
    };
    expect(words(await page(await start([], { articleReader }), '/read/pier?v=1'))).toContain(
      'It is no longer kept: after 90 days articles may be deleted.',
    );
    await server?.stop();
    expect(words(await page(await start(), '/read/pier?v=1'))).not.toContain('no longer kept');
  });

  it('answers 404 with a friendly page in the reader’s language', async () => {
    const response = await fetch(`${await start()}/read/none`, {
      headers: { 'accept-language': 'bg-BG,bg;q=0.9' },
    });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Няма такава статия');
  });

  it('says nothing of the inside when the store fails', async () => {
    const url = await start([], {
      articleReader: {
        article: () => Promise.reject(new Error('secret path')),
        history: async () => ({ versions: [], quoteChanges: [] }),
      },
    });
    const response = await fetch(`${url}/read/pier`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
  });
});
