import { VerbatimError } from '../errors.ts';
import { decodingLikelihood } from './decoding-likelihood.ts';
import { validUtf8 } from './valid-utf8.ts';

// Enough to tell an encoding, and to see a declaration in a page's head.
const SAMPLE_BYTES = 65_536;
// Detectors know Russian in them, and take Bulgarian and Ukrainian for something else.
const CYRILLIC = ['windows-1251', 'koi8-u', 'cp866', 'cp1125', 'iso-8859-5', 'maccyrillic'];
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
  if (marked !== undefined) return decodeMarked(bytes.subarray(marked[1].length), marked[0], name);
  const utf8 = validUtf8(bytes);
  if (utf8 !== null && !utf8.includes('\0')) return refuseControls(utf8, name);
  if (bytes.includes(0)) return decodeWithZeros(bytes, name);
  refuseDamagedUtf8(bytes, name);

  const declared = DECLARATION.exec(Buffer.from(bytes.subarray(0, SAMPLE_BYTES)).toString('latin1'))?.[1];
  if (declared !== undefined) {
    const text = await tryDecode(bytes, declared);
    if (text !== null && decodingLikelihood(text.slice(0, SAMPLE_BYTES)) > 0) return text;
  }
  return detectAndDecode(bytes, name);
}

async function decodeMarked(bytes: Uint8Array, encoding: string, name: string): Promise<string> {
  if (encoding === 'utf-8') refuseDamagedUtf8(bytes, name);
  const text = encoding === 'utf-8' ? validUtf8(bytes) : await decodeAs(bytes, encoding);
  if (text === null || (encoding !== 'utf-8' && text.includes('\uFFFD')) || !text.isWellFormed())
    throw new VerbatimError(
      'bad-input',
      `${name}: begins as ${encoding}, but not all of it is. Save it again as UTF-8.`,
    );
  return refuseControls(text, name);
}

/** Bytes most of which make sense as UTF-8 are broken UTF-8: anything else would turn them into other words. */
function refuseDamagedUtf8(bytes: Uint8Array, name: string): void {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let beyondAscii = 0;
  // Counted one by one: a list of all of them would be larger than the file.
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f) beyondAscii++;
    if (text[i] === '\uFFFD') broken++;
  }
  if (broken === 0 || broken * 2 > beyondAscii) return;
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  throw new VerbatimError(
    'bad-input',
    `${name}: line ${line}: the text is damaged UTF-8. Save it again as UTF-8 from where it came.`,
  );
}

/** Zero bytes stand in UTF-16 without a mark, and in what is no text at all. */
async function decodeWithZeros(bytes: Uint8Array, name: string): Promise<string> {
  const best = bytes.length % 2 === 0 ? await likeliest(bytes, ['utf-16le', 'utf-16be']) : null;
  // A few bytes make a word in UTF-16 by chance, but not two with an ASCII space between.
  if (best === null || !/\S[ \n\r]/.test(best)) throw refuseBinary(name);
  return best;
}

async function detectAndDecode(bytes: Uint8Array, name: string): Promise<string> {
  const { analyse } = await import('chardet');
  const detected = analyse(sampleOf(bytes)).map((match) => match.name);
  const best = await likeliest(bytes, [...new Set([...detected, ...CYRILLIC])]);
  if (best === null)
    throw new VerbatimError(
      'bad-input',
      `${name}: the text is in no encoding that can be told. Save it as UTF-8, or remove it if it is not text.`,
    );
  return best;
}

/** The text in the encoding that gives the most natural words; null where none gives any. The first wins a tie. */
async function likeliest(bytes: Uint8Array, encodings: readonly string[]): Promise<string | null> {
  let best: string | null = null;
  let high = 0;
  for (const encoding of encodings) {
    const sample = await tryDecode(sampleOf(bytes), encoding);
    const likelihood = sample === null ? 0 : decodingLikelihood(sample.slice(0, -1));
    if (likelihood > high) [best, high] = [encoding, likelihood];
  }
  return best === null ? null : decodeAs(bytes, best);
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, SAMPLE_BYTES);
}

async function tryDecode(bytes: Uint8Array, encoding: string): Promise<string | null> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.encodingExists(encoding) ? decodeAs(bytes, encoding) : null;
}

async function decodeAs(bytes: Uint8Array, encoding: string): Promise<string> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.decode(bytes, encoding, { stripBOM: false });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary files from text
const CONTROL = /[\0-\x08\x0E-\x1A\x1C-\x1F\x7F-\x84\x86-\x9F]/g;

function refuseControls(text: string, name: string): string {
  const sample = text.slice(0, SAMPLE_BYTES);
  if ((sample.match(CONTROL)?.length ?? 0) > sample.length / 100) throw refuseBinary(name);
  return text;
}

function refuseBinary(name: string): VerbatimError {
  return new VerbatimError(
    'bad-input',
    `${name}: not a text but a binary file. Export its text as .md, .txt or .html, or remove it.`,
  );
}
