import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VerbatimError } from '../../../src/errors.ts';
import type { Fetcher, FetchRequest } from '../../../src/sources/fetch/fetcher.ts';
import { createGuardedFetcher, type FetcherOptions } from '../../../src/sources/fetch/guarded-fetcher.ts';
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts';

/** Stands for the public internet: the guard is told that this one loopback address is trusted. */
const OUTSIDE = '127.0.0.2';

let inside: LoopbackServer;
let insideV6: LoopbackServer;
let outside: LoopbackServer;
let fetcher: Fetcher;
const open: Fetcher[] = [];

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'public.example.org': [OUTSIDE],
  'inside.example.org': ['127.0.0.1'],
  'metadata.example.org': ['169.254.169.254'],
  'mapped.example.org': ['::ffff:127.0.0.1'],
  'nat64.example.org': ['64:ff9b::7f00:1'],
  'zone.example.org': ['fe80::1%lo'],
  'both.example.org': ['127.0.0.1', '::1', OUTSIDE],
  'zero.example.org': ['0.0.0.0'],
  'sixtofour.example.org': ['2002:7f00:1::'],
  'teredo.example.org': ['2001:0:4136:e378:8000:63bf:80ff:fffe'],
  'isatap.example.org': ['2600:1::5efe:127.0.0.1'],
  'compatible.example.org': ['::127.0.0.1'],
  'unassigned.example.org': ['5f00::1'],
  'broken.example.org': ['127.0.0.1 ', ''],
  'six.example.org': ['::1'],
};
let rebinds = 0;

function fetcherWith(options: Partial<FetcherOptions> = {}): Fetcher {
  const made = createGuardedFetcher({
    allowPrivate: false,
    trusted: new Set([OUTSIDE]),
    lookup: (hostname, _, callback) => {
      const answers =
        hostname === 'rebind.example.org' ? [rebinds++ === 0 ? OUTSIDE : '127.0.0.1'] : NAMES[hostname];
      if (answers === undefined)
        return callback(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), []);
      callback(
        null,
        answers.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    },
    ...options,
  });
  open.push(made);
  return made;
}

beforeEach(async () => {
  rebinds = 0;
  inside = await startLoopbackServer((_, response) => response.end('secret'));
  insideV6 = await startLoopbackServer((_, response) => response.end('secret'), '::1');
  outside = await startLoopbackServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://x');
    const to = url.searchParams.get('to');
    const status = Number(url.searchParams.get('status') ?? 302);
    // As servers write it: the bytes of UTF-8.
    if (to !== null) response.writeHead(status, { location: Buffer.from(to).toString('latin1') }).end();
    else response.setHeader('content-type', 'text/html').end('<p>public</p>');
  }, OUTSIDE);
  fetcher = fetcherWith();
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
  await Promise.all([inside, insideV6, outside].map((server) => server.close()));
});

const page: FetchRequest = { wanted: 'page' };

async function refusal(url: string, by = fetcher): Promise<string> {
  const error: unknown = await by.fetch(url, page).then(
    (fetched) => `let through: ${fetched.status}`,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof VerbatimError)) return String(error);
  return error.code;
}

/** Ways to write the address of the server inside; P is its port, Q that of the one on ::1. */
const ATTEMPTS: readonly string[] = [
  'http://127.0.0.1:P/',
  'http://127.0.0.1.:P/',
  'http://2130706433:P/',
  'http://0x7f000001:P/',
  'http://0x7f.0.0.1:P/',
  'http://0x7F.0x0.0x0.0x1:P/',
  'http://017700000001:P/',
  'http://0177.0.0.1:P/',
  'http://0177.0000.0000.0001:P/',
  'http://127.1:P/',
  'http://127.0.1:P/',
  'http://127.0.0.1.nip.internal:P/',
  'http://0:P/',
  'http://0.0.0.0:P/',
  'http://00000000:P/',
  'http://127.9.9.9:P/',
  'http://１２７.０.０.１:P/',
  'http://①②⑦.⓪.⓪.①:P/',
  'http://127。0。0。1:P/',
  'http://%31%32%37.0.0.1:P/',
  'http://0x7f000001.:P/',
  'http://127.0.0.1..:P/',
  'http://127.0.0.1%00.example.org:P/',
  'http://127.0.0.1%2eexample.org:P@127.0.0.1:P/',
  'http://[::1]:Q/',
  'http://[::1%25lo]:Q/',
  'http://[::ffff:0:127.0.0.1]:P/',
  'http://[2001:0:4136:e378:8000:63bf:80ff:fffe]:P/',
  'http://[2600:1::5efe:7f00:1]:P/',
  'http://[0:0:0:0:0:0:0:1]:Q/',
  'http://[::]:Q/',
  'http://[::ffff:127.0.0.1]:P/',
  'http://[::ffff:7f00:1]:P/',
  'http://[0:0:0:0:0:ffff:7f00:0001]:P/',
  'http://[::127.0.0.1]:P/',
  'http://[64:ff9b::7f00:1]:P/',
  'http://[64:ff9b:1::7f00:1]:P/',
  'http://[2002:7f00:1::]:P/',
  'http://[fe80::1%25lo]:P/',
  'http://[fe80::1]:P/',
  'http://localhost:P/',
  'http://LOCALHOST:P/',
  'http://localhost.:P/',
  'http://localhost..:P/',
  'http://localhost%2e:P/',
  'http://localhost。:P/',
  'http://%6c%6f%63alhost:P/',
  'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:P/',
  'http://local\u00ADhost:P/',
  'http://xn--localhost-:P/',
  'http://a.localhost:P/',
  'http://localhost.localdomain:P/',
  'http://router.lan:P/',
  'http://printer.local:P/',
  'http://metadata.google.internal/computeMetadata/v1/',
  'http://metadata:P/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[fd00:ec2::254]/latest/meta-data/',
  'http://100.100.100.200/latest/meta-data/',
  'http://10.0.0.1/',
  'http://192.168.0.1/',
  'http://172.20.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://inside.example.org:P/',
  'http://metadata.example.org:P/',
  'http://mapped.example.org:P/',
  'http://nat64.example.org:P/',
  'http://zone.example.org:P/',
  'http://zero.example.org:P/',
  'http://six.example.org:Q/',
  'http://sixtofour.example.org:P/',
  'http://teredo.example.org:P/',
  'http://isatap.example.org:P/',
  'http://compatible.example.org:P/',
  'http://unassigned.example.org:P/',
  'http://broken.example.org:P/',
  'http://user:word@127.0.0.1:P/',
  'http://public.example.org@127.0.0.1:P/',
  'http://127.0.0.1:P\\@public.example.org/',
  'http://127.0.0.1:P#@public.example.org/',
  'http://127.0.0.1:P?@public.example.org/',
  'http:127.0.0.1:P/',
  'http:///127.0.0.1:P/',
  ' http://127.0.0.1:P/',
  'ht\ntp://127.0.0.1:P/',
  'file:///etc/passwd',
  'ftp://127.0.0.1:P/',
  'gopher://127.0.0.1:P/_x',
  'data:text/html,secret',
  'javascript:alert(1)',
  'ws://127.0.0.1:P/',
  'https:\\\\127.0.0.1:P/',
  'feed://127.0.0.1:P/',
  'blob:http://127.0.0.1:P/x',
  'view-source:http://127.0.0.1:P/',
  'jar:http://127.0.0.1:P/!/',
  'unix:/var/run/docker.sock',
  'about:blank',
];

/** What cannot be read as an address is refused as that. */
const REFUSED = /^(?:not-allowed|bad-input|refused)$/;

function written(attempt: string): string {
  return attempt.replace(':P', `:${inside.port}`).replace(':Q', `:${insideV6.port}`);
}

describe('the guard', () => {
  it('knows more than forty ways in', () => {
    expect(ATTEMPTS.length).toBeGreaterThan(60);
  });

  it.each(ATTEMPTS)('refuses %j', async (attempt) => {
    expect(await refusal(written(attempt))).toMatch(REFUSED);
    expect([...inside.requests, ...insideV6.requests]).toEqual([]);
  });

  it.each(ATTEMPTS.filter((attempt) => !/[\s\\]/.test(attempt) && !/^http:(?!\/\/[^/])/.test(attempt)))(
    'refuses a redirect to %j',
    async (attempt) => {
      const to = encodeURIComponent(written(attempt));
      expect(await refusal(`${outside.url}/?to=${to}`)).toMatch(REFUSED);
      expect([...inside.requests, ...insideV6.requests]).toEqual([]);
    },
  );

  it('refuses what a redirect without a host of its own leads to', async () => {
    const to = encodeURIComponent(`//127.0.0.1:${inside.port}/`);
    expect(await refusal(`${outside.url}/?to=${to}`)).toBe('not-allowed');
    expect(inside.requests).toEqual([]);
  });

  it('refuses the second of two redirects', async () => {
    const second = `${outside.url}/?to=${encodeURIComponent(`http://127.0.0.1:${inside.port}/`)}`;
    expect(await refusal(`${outside.url}/?to=${encodeURIComponent(second)}`)).toBe('not-allowed');
    expect(inside.requests).toEqual([]);
  });

  it('refuses a name that leads elsewhere when the connection is made than it did before', async () => {
    const url = `http://rebind.example.org:${outside.port}/`;
    expect((await fetcher.fetch(url, page)).status).toBe(200);
    expect(await refusal(url, fetcherWith())).toBe('not-allowed');
    expect(inside.requests).toEqual([]);
  });

  it('passes over the private ones among the addresses of a name', async () => {
    const { body } = await fetcher.fetch(`http://both.example.org:${outside.port}/`, page);
    expect(Buffer.from(body).toString()).toBe('<p>public</p>');
    expect(inside.requests).toEqual([]);
  });

  it.each([22, 23, 25, 53, 110, 143, 445, 465, 587, 993, 3306, 5432, 6379, 9200, 11_211, 27_017, 2375])(
    'refuses port %i',
    async (port) => {
      expect(await refusal(`http://public.example.org:${port}/`)).toBe('not-allowed');
    },
  );

  it('lets private addresses through where the operator says so, with the same limits', async () => {
    const home = fetcherWith({ allowPrivate: true });
    expect((await home.fetch(`http://127.0.0.1:${inside.port}/`, page)).status).toBe(200);
    expect(await refusal('file:///etc/passwd', home)).toBe('not-allowed');
    expect(await refusal(`http://a:b@127.0.0.1:${inside.port}/`, home)).toBe('not-allowed');
  });

  it('shows no password in its refusal', async () => {
    await expect(fetcher.fetch('http://user:hunter2@public.example.org/', page)).rejects.not.toThrow(
      'hunter2',
    );
  });
});

describe('limits', () => {
  const respond = async (
    handle: Parameters<typeof startLoopbackServer>[0],
    options: Partial<FetcherOptions> = {},
    wish = page,
  ): Promise<string> => {
    const server = await startLoopbackServer(handle, OUTSIDE);
    try {
      const { status, body } = await fetcherWith(options).fetch(server.url, wish);
      return `${status} ${body.length}`;
    } catch (error) {
      return error instanceof VerbatimError ? error.code : String(error);
    } finally {
      await server.close();
    }
  };
  const html = { 'content-type': 'text/html' };
  const small = { limits: { bytes: 100_000 } };

  it('follow five redirects and no sixth', async () => {
    const chain = (hops: number): string =>
      hops === 0 ? `${outside.url}/` : `${outside.url}/?to=${encodeURIComponent(chain(hops - 1))}`;
    expect((await fetcher.fetch(chain(5), page)).status).toBe(200);
    expect(await refusal(chain(6))).toBe('refused');
  });

  it('end a redirect to itself', async () => {
    expect(await respond((_, response) => response.writeHead(302, { location: '/' }).end())).toBe('refused');
  });

  it.each([
    ['as it is', {}, Buffer.alloc(200_000)],
    ['with gzip', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000))],
    ['with brotli', { 'content-encoding': 'br' }, brotliCompressSync(Buffer.alloc(50_000_000))],
    ['with deflate', { 'content-encoding': 'deflate' }, deflateSync(Buffer.alloc(50_000_000))],
  ])('cut off a body that is too large %s', async (_, headers, body) => {
    expect(
      await respond(
        (_request, response) => response.writeHead(200, { ...html, ...headers }).end(body),
        small,
      ),
    ).toBe('bad-input');
  });

  it('refuse a bomb in a bomb', async () => {
    const body = gzipSync(gzipSync(Buffer.alloc(50_000_000)));
    const headers = { ...html, 'content-encoding': 'gzip, gzip' };
    expect(await respond((_, response) => response.writeHead(200, headers).end(body), small)).toBe('refused');
  });

  it('cut off a body without an end', async () => {
    const endless = await respond((_, response) => {
      response.writeHead(200, html);
      const write = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384)));
      };
      response.on('drain', write);
      write();
    }, small);
    expect(endless).toBe('bad-input');
  });

  it('cut off an answer that drips', async () => {
    const drips = await respond(
      (_, response) => {
        response.writeHead(200, html);
        const drip = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(drip));
      },
      { limits: { totalMs: 300 } },
    );
    expect(drips).toBe('timeout');
  });

  it('cut off headers that drip, and a server that says nothing', async () => {
    const limits = { limits: { totalMs: 200 } };
    expect(await respond((_, response) => void response.writeProcessing(), limits)).toBe('timeout');
    expect(await respond(() => {}, limits)).toBe('timeout');
  });

  it('count the time over all redirects together', async () => {
    const slowly = await respond(
      (request, response) =>
        void setTimeout(() => response.writeHead(302, { location: `${request.url}x` }).end(), 120),
      { limits: { totalMs: 300 } },
    );
    expect(slowly).toBe('timeout');
  });

  it('refuse headers without end', async () => {
    const headers = { ...html, 'x-long': 'a'.repeat(20_000) };
    expect(await respond((_, response) => response.writeHead(200, headers).end())).toBe('refused');
  });

  it.each(['image/png', 'video/mp4', 'application/pdf', 'application/zip', 'application/octet-stream'])(
    'take no %s for a page',
    async (type) => {
      expect(await respond((_, response) => response.writeHead(200, { 'content-type': type }).end('x'))).toBe(
        'bad-input',
      );
    },
  );

  it('look into a feed whatever its type, but not into pictures', async () => {
    const feed: FetchRequest = { wanted: 'feed' };
    const as = (type: string) =>
      respond((_, response) => response.writeHead(200, { 'content-type': type }).end('x'), {}, feed);
    expect(await as('application/octet-stream')).toBe('200 1');
    expect(await as('text/html')).toBe('200 1');
    expect(await as('image/png')).toBe('bad-input');
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
  ])('read what is compressed with %s', async (encoding, compress) => {
    const headers = { ...html, 'content-encoding': encoding };
    expect(
      await respond((_, response) => response.writeHead(200, headers).end(compress(Buffer.from('hello')))),
    ).toBe('200 5');
  });

  it('take plain text that is called gzip as it is, and no broken gzip', async () => {
    const headers = { ...html, 'content-encoding': 'gzip' };
    const cut = gzipSync(Buffer.from('hello '.repeat(1_000))).subarray(0, 30);
    expect(await respond((_, response) => response.writeHead(200, headers).end('hello'))).toBe('200 5');
    expect(await respond((_, response) => response.writeHead(200, headers).end(cut))).toBe('bad-input');
  });
});

describe('what comes back', () => {
  it('tells where to ask the next time: permanent redirects up to the first that is not', async () => {
    const to = (status: number, next: string): string =>
      `${outside.url}/?status=${status}&to=${encodeURIComponent(next)}`;
    const end = `${outside.url}/end`;
    const asked = async (url: string) => (await fetcher.fetch(url, page)).permanentUrl;
    expect(await asked(to(301, end))).toBe(end);
    expect(await asked(to(308, to(301, end)))).toBe(end);
    expect(await asked(to(302, end))).toBe(to(302, end));
    expect(await asked(to(301, to(302, to(301, end))))).toBe(to(302, to(301, end)));
    expect(await asked(to(307, to(301, end)))).toBe(to(307, to(301, end)));
  });

  it('asks with the validators, and gives 304 and errors without a body', async () => {
    const server = await startLoopbackServer((request, response) => {
      response.statusCode = request.headers['if-none-match'] === '"1"' ? 304 : 503;
      response.setHeader('retry-after', '7').end(response.statusCode === 503 ? 'busy' : undefined);
    }, OUTSIDE);
    const held = { wanted: 'feed', etag: '"1"', lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT' } as const;
    expect(await fetcher.fetch(server.url, held)).toMatchObject({ status: 304, body: new Uint8Array() });
    expect(server.requests[0]?.headers['if-modified-since']).toBe(held.lastModified);
    const busy = await fetcher.fetch(server.url, { wanted: 'feed' });
    expect(busy).toMatchObject({ status: 503, body: new Uint8Array(), headers: { 'retry-after': '7' } });
    await server.close();
  });

  it('says in words why a host cannot be reached', async () => {
    await outside.close();
    await expect(fetcher.fetch(`${outside.url}/`, page)).rejects.toThrow('it refuses connections');
    await expect(fetcher.fetch('http://nowhere.example.org/', page)).rejects.toThrow('there is no such host');
  });

  it('ends when the caller does', async () => {
    const stop = new AbortController();
    const hanging = await startLoopbackServer(() => stop.abort(), OUTSIDE);
    await expect(fetcher.fetch(hanging.url, { ...page, signal: stop.signal })).rejects.toThrow('stopped');
    await hanging.close();
  });
});
