import { VerbatimError } from '../../errors.ts';
import { decodingLikelihood } from '../decoding-likelihood.ts';
import { charsetOf } from '../fetch/content-type.ts';
import { validUtf8 } from '../valid-utf8.ts';

const SAMPLE_BYTES = 65_536;
const XML_DECLARATION = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]{2,40})/i;
const META_DECLARATION = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i;
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** "<" and a character of ASCII, as UTF-16 and UTF-32 write them without a mark (XML 1.0, appendix F). */
const PATTERNS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32be', [0, 0, 0, 0x3c]],
  ['utf-32le', [0x3c, 0, 0, 0]],
  ['utf-16be', [0, 0x3c, 0]],
  ['utf-16le', [0x3c, 0]],
];
/** Web servers and editors call windows-1252 by these names (WHATWG Encoding). */
const WINDOWS_1252 = /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|l1)$/i;
const CYRILLIC = ['windows-1251', 'koi8-u', 'iso-8859-5', 'cp866', 'maccyrillic'];

/**
 * The text that the bytes of a feed or page mean: by byte order mark, the HTTP header, the XML declaration or the page's
 * head, detection, in this order. A statement that cannot be true is passed over: UTF-8 that is valid is UTF-8 whatever a
 * server says, and no text is UTF-8 that is not. A few damaged characters become U+FFFD. Throws `bad-input` for binary data.
 */
export async function decodeFeed(
  bytes: Uint8Array,
  contentType: string | undefined,
  name: string,
): Promise<string> {
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark));
  if (marked !== undefined) return decodeAs(bytes.subarray(marked[1].length), marked[0]);
  const wide = PATTERNS.find(([, pattern]) => startsWith(bytes, pattern));
  if (wide !== undefined) return decodeAs(bytes, wide[0]);
  const head = Buffer.from(bytes.subarray(0, SAMPLE_BYTES)).toString('latin1');
  const http = charsetOf(contentType);
  const inside = [XML_DECLARATION.exec(head)?.[1], META_DECLARATION.exec(head)?.[1]];
  // Servers say Latin-1 of everything that nobody told them more about: the document knows better.
  const stated = http !== undefined && WINDOWS_1252.test(http) ? [...inside, http] : [http, ...inside];
  const text = (await asStated(bytes, stated)) ?? (await detect(bytes, name));
  if (text.slice(0, SAMPLE_BYTES).includes('\0'))
    throw new VerbatimError('bad-input', `${name} is no text but a binary file.`);
  return text;
}

async function asStated(bytes: Uint8Array, stated: readonly (string | undefined)[]): Promise<string | null> {
  const { default: iconv } = await import('iconv-lite');
  const utf8 = validUtf8(bytes);
  const isAscii = utf8 !== null && utf8.length === bytes.length;
  // The library's names for ways to write bytes are no encodings of text.
  const known = stated.flatMap((charset) =>
    charset !== undefined && !/^(?:base64|hex)$/i.test(charset) && iconv.encodingExists(charset)
      ? [charset]
      : [],
  );
  // Encodings of seven bits look like ASCII: whoever names one means it.
  const sevenBits = known.find((charset) => /^(?:utf-?7|(?:csiso)?iso-?2022|hz)/i.test(charset));
  if (isAscii) return sevenBits === undefined ? utf8 : decodeAs(bytes, sevenBits);
  if (utf8 !== null) return utf8;
  for (const charset of known) {
    // What HTTP and XML call UTF-16 without a mark or zeros is neither.
    if (/^utf-?(?:8|16|32)/i.test(charset)) continue;
    const text = await decodeAs(bytes, WINDOWS_1252.test(charset) ? 'windows-1252' : charset);
    if (decodingLikelihood(text.slice(0, SAMPLE_BYTES)) > 0) return text;
  }
  return isMostlyUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : null;
}

/** The encoding that gives the most natural words; windows-1252 where none does. */
async function detect(bytes: Uint8Array, name: string): Promise<string> {
  const { analyse } = await import('chardet');
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best: string | null = null;
  let high = 0;
  const { default: iconv } = await import('iconv-lite');
  for (const encoding of new Set([...analyse(sample).map((match) => match.name), ...CYRILLIC])) {
    if (!iconv.encodingExists(encoding)) continue;
    const likelihood = decodingLikelihood(withoutMarkup(await decodeAs(sample, encoding)));
    if (likelihood > high) [best, high] = [encoding, likelihood];
  }
  if (best === null && bytes.includes(0))
    throw new VerbatimError('bad-input', `${name} is no text but a binary file.`);
  return decodeAs(bytes, best ?? 'windows-1252');
}

/** Tags and addresses are ASCII whatever the encoding, and say nothing about it. */
function withoutMarkup(text: string): string {
  return text.replace(/<[^>]*>|&#?\w+;/g, ' ');
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let beyondAscii = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f) beyondAscii++;
    if (text[i] === '\uFFFD') broken++;
  }
  return broken * 4 < beyondAscii;
}

async function decodeAs(bytes: Uint8Array, encoding: string): Promise<string> {
  if (encoding === 'utf-8') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { default: iconv } = await import('iconv-lite');
  return iconv.decode(bytes, encoding);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
