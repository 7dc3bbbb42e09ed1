import { VerbatimError } from '../errors.ts';

// Enough to tell an encoding, and to see a declaration in a page's head.
const SAMPLE_BYTES = 65_536;
const DECLARATION = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,40})/i;
const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text that the bytes of a file mean. In this order: byte order mark, UTF-8 where the bytes are valid UTF-8, what the
 * page or XML declares, detection. The mark itself is no part of the text; nothing else is changed.
 * Throws `bad-input`, naming the file and the remedy, for binary files and for bytes that are text in no encoding.
 */
export async function decodeText(bytes: Uint8Array, name: string): Promise<string> {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked !== undefined)
    return checked(await decodeAs(bytes.subarray(marked[1].length), marked[0]), marked[0], name);

  const utf8 = validUtf8(bytes);
  if (utf8 !== null && !utf8.includes('\0')) return checked(utf8, 'utf-8', name);
  if (bytes.includes(0)) return decodeWithZeros(bytes, name);

  const declared = DECLARATION.exec(Buffer.from(bytes.subarray(0, SAMPLE_BYTES)).toString('latin1'))?.[1];
  if (declared !== undefined) {
    const text = await tryDecode(bytes, declared);
    if (text !== null && isReadable(text)) return text;
  }
  return detectAndDecode(bytes, name);
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    // ignoreBOM: a second mark inside the text is a character like any other.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Zero bytes stand in UTF-16 without a mark, and in what is no text at all. */
async function decodeWithZeros(bytes: Uint8Array, name: string): Promise<string> {
  if (bytes.length % 2 === 0)
    for (const encoding of ['utf-16le', 'utf-16be']) {
      const text = await decodeAs(bytes, encoding);
      if (!text.includes('\0') && isReadable(text)) return text;
    }
  throw refuseBinary(name);
}

async function detectAndDecode(bytes: Uint8Array, name: string): Promise<string> {
  const { analyse } = await import('chardet');
  for (const { name: encoding } of analyse(bytes.subarray(0, SAMPLE_BYTES))) {
    const text = await tryDecode(bytes, encoding);
    if (text !== null && isReadable(text)) return text;
  }
  throw new VerbatimError(
    'bad-input',
    `${name}: the text is in no encoding that can be told. Save it as UTF-8, or remove it if it is not text.`,
  );
}

async function tryDecode(bytes: Uint8Array, encoding: string): Promise<string | null> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.encodingExists(encoding) ? decodeAs(bytes, encoding) : null;
}

async function decodeAs(bytes: Uint8Array, encoding: string): Promise<string> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.decode(bytes, encoding, { stripBOM: false });
}

function checked(text: string, encoding: string, name: string): string {
  if (text.includes('\uFFFD') && encoding !== 'utf-8')
    throw new VerbatimError(
      'bad-input',
      `${name}: damaged: it begins as ${encoding} but not all of it is. Export it again as UTF-8.`,
    );
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > text.length / 100) throw refuseBinary(name);
  return text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary files from text
const CONTROL = /[\0-\x08\x0E-\x1A\x1C-\x1F\x7F-\x84\x86-\x9F]/g;
const LETTER = /\p{L}/gu;
// Words change from small to capital letters, or from one script to another, only where an encoding was taken for another.
const BROKEN_CASE = /\p{Ll}\p{Lu}/gu;
const MIXED_SCRIPTS = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/gu;

/** Whether a decoded text looks like something that people read. */
function isReadable(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(LETTER);
  if (sample.includes('\uFFFD') || count(CONTROL) > 0 || letters < sample.length / 2) return false;
  return count(BROKEN_CASE) + count(MIXED_SCRIPTS) <= letters / 50;
}

function refuseBinary(name: string): VerbatimError {
  return new VerbatimError(
    'bad-input',
    `${name}: not a text but a binary file. Export its text as .md, .txt or .html, or remove it.`,
  );
}
