import type { Socket } from 'node:net';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { VerbatimError } from '../../../src/errors.ts';
import { createGuardedFetcher } from '../../../src/sources/fetch/guarded-fetcher.ts';
import { startRawServer } from './raw-server.ts';

const OUTSIDE = '127.0.0.2';
const TOTAL_MS = 300;
const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

/** What becomes of an answer: its status and length, or the code of the refusal. */
async function outcome(handle: (socket: Socket) => void): Promise<string> {
  const server = await startRawServer(handle, OUTSIDE);
  const fetcher = createGuardedFetcher({
    allowPrivate: false,
    trusted: new Set([OUTSIDE]),
    limits: { totalMs: TOTAL_MS, bytes: 100_000 },
  });
  ending.push(fetcher.close, server.close);
  try {
    const { status, body } = await fetcher.fetch(server.url, { wanted: 'page' });
    return `${status} ${body.length}`;
  } catch (error) {
    return error instanceof VerbatimError ? error.code : String(error);
  }
}

const OK = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';
const answer = (headers: string, body: Uint8Array | string): Uint8Array =>
  Buffer.concat([
    Buffer.from(`${OK}content-length: ${Buffer.byteLength(body)}\r\n${headers}\r\n`),
    Buffer.from(body),
  ]);

/** Writes a piece again and again until the connection is broken off. */
function drip(socket: Socket, start: string, piece: string, everyMs: number): void {
  socket.write(start);
  const timer = setInterval(() => socket.write(piece), everyMs);
  socket.on('close', () => clearInterval(timer));
}

describe('time', () => {
  it.each([
    ['a status line in drops', '', 'H', 20],
    ['header lines in drops', OK, 'x', 20],
    ['headers without end, one by one', OK, 'a: b\r\n', 20],
    ['"continue" again and again', '', 'HTTP/1.1 100 Continue\r\n\r\n', 10],
    ['early hints again and again', '', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n', 10],
    ['chunks of one byte', `${OK}transfer-encoding: chunked\r\n\r\n`, '1\r\na\r\n', 20],
    ['a chunk whose size does not end', `${OK}transfer-encoding: chunked\r\n\r\n`, '0', 20],
    ['less than was announced', `${OK}content-length: 50\r\n\r\nabc`, '', 1_000],
  ])('is up for a server that sends %s', async (_, start, piece, everyMs) => {
    const startedMs = performance.now();
    expect(await outcome((socket) => drip(socket, start, piece, everyMs))).toMatch(
      /^(?:timeout|refused|unreachable)$/,
    );
    expect(performance.now() - startedMs).toBeLessThan(TOTAL_MS * 10);
  });
});

describe('what is no answer', () => {
  it.each([
    ['words without HTTP', 'hello\r\n'],
    ['bytes', Buffer.from([0, 1, 2, 255, 254])],
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['a change of protocol', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'],
    ['many small headers', `${OK}${'a: b\r\n'.repeat(10_000)}\r\nx`],
    ['two lengths', `${OK}content-length: 1\r\ncontent-length: 2\r\n\r\nxy`],
    [
      'a length and pieces',
      `${OK}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n`,
    ],
    ['a length below zero', `${OK}content-length: -1\r\n\r\nx`],
    ['a header broken over lines', `${OK}location: x\n y\r\n\r\n`],
  ])('is refused: %s', async (_, bytes) => {
    expect(await outcome((socket) => socket.end(bytes))).toMatch(/^(?:refused|unreachable|timeout)$/);
  });

  it('is refused: less than was announced', async () => {
    expect(await outcome((socket) => socket.end(`${OK}content-length: 50\r\n\r\nabc`))).toBe('unreachable');
  });
});

describe('compression', () => {
  const bomb = Buffer.alloc(2_000_000);
  it.each([
    ['zstd, which was not asked for', 'content-encoding: zstd\r\n', zstdCompressSync(bomb), 'refused'],
    ['brotli in gzip', 'content-encoding: br, gzip\r\n', gzipSync(brotliCompressSync(bomb)), 'refused'],
    [
      'gzip in gzip in two lines',
      'content-encoding: gzip\r\ncontent-encoding: gzip\r\n',
      gzipSync(gzipSync(bomb)),
      '200 ',
    ],
    [
      'many small ones one behind another',
      'content-encoding: gzip\r\n',
      Buffer.concat(Array.from({ length: 200 }, () => gzipSync(Buffer.alloc(10_000)))),
      'bad-input',
    ],
    ['compress, which nobody has', 'content-encoding: compress\r\n', Buffer.from('x'), 'refused'],
    ['a list of itself', `content-encoding: ${'gzip, '.repeat(500)}gzip\r\n`, gzipSync('x'), 'refused'],
  ])('never grows beyond the limit: %s', async (_, headers, body, expected) => {
    const result = await outcome((socket) => socket.end(answer(headers, body)));
    // What one layer gives is taken as it is, and is no text.
    expect(result).toMatch(new RegExp(`^${expected}`));
    expect(Number(result.split(' ')[1] ?? 0)).toBeLessThan(100_000);
  });
});
