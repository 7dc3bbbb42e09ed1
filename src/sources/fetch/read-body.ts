import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { VerbatimError } from '../../errors.ts';

export interface BodyOptions {
  /** The answer's Content-Encoding. */
  readonly encoding: string | undefined;
  /** On the wire and when decompressed. */
  readonly maxBytes: number;
  readonly shown: string;
  readonly signal: AbortSignal;
}

export const ACCEPT_ENCODING = 'gzip, deflate, br';

/**
 * Reads a body and decompresses it, piece by piece: one that grows beyond the limit is cut off there, however small it came.
 * Throws `bad-input` for one too large and for one whose compression is broken.
 */
export async function readBody(stream: Readable, options: BodyOptions): Promise<Uint8Array> {
  const { encoding, maxBytes, shown, signal } = options;
  const chunks: Uint8Array[] = [];
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of limit(source, maxBytes, shown)) chunks.push(chunk);
  };
  const first = await peek(stream);
  const decoder = first === null ? null : decoderFor(encoding, first, shown);
  const counted = (source: AsyncIterable<Uint8Array>) => limit(source, maxBytes, shown);
  try {
    if (decoder === null) await pipeline(stream, collect, { signal });
    else await pipeline(stream, counted, decoder, collect, { signal });
  } catch (error) {
    throw isZlibError(error)
      ? new VerbatimError('bad-input', `${shown}: the answer's compression is broken. It is tried again.`, {
          cause: error,
        })
      : error;
  }
  return Buffer.concat(chunks);
}

async function* limit(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
  shown: string,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > maxBytes)
      throw new VerbatimError(
        'bad-input',
        `${shown} is larger than ${maxBytes / 1_000_000} MB. Give a smaller feed or page.`,
      );
    yield chunk;
  }
}

/** The first piece, left in the stream; null where there is none. */
async function peek(stream: Readable): Promise<Uint8Array | null> {
  for (;;) {
    const chunk: unknown = stream.read();
    if (chunk instanceof Uint8Array) {
      stream.unshift(chunk);
      return chunk;
    }
    if (stream.readableEnded || stream.destroyed) return null;
    const isMore = await new Promise<boolean>((resolve, reject) => {
      stream.once('readable', () => resolve(true)).once('end', () => resolve(false));
      stream.once('error', reject);
    });
    if (!isMore) return null;
  }
}

function decoderFor(encoding: string | undefined, first: Uint8Array, shown: string): Transform | null {
  switch ((encoding ?? '').trim().toLowerCase()) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      // Some servers say gzip of what is plain text.
      return first[0] === 0x1f ? createGunzip() : null;
    case 'deflate':
      // RFC 9110 means zlib's form (CM 8 in the low bits of the first byte); some send the bare one.
      return ((first[0] ?? 0) & 0x0f) === 0x08 ? createInflate() : createInflateRaw();
    case 'br':
      return createBrotliDecompress();
    default:
      // Several encodings on top of one another serve bombs only.
      throw new VerbatimError(
        'refused',
        `${shown} answers in the encoding "${encoding?.slice(0, 40)}", which was not asked for.`,
      );
  }
}

function isZlibError(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    /^(?:Z_|ERR_BROTLI|ERR__ERROR_|ERR_PADDING)/.test(String(error.code))
  );
}
