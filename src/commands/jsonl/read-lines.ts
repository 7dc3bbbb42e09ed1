import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of UTF-8, split at line feeds and nothing else: node:readline also splits at U+2028, which stands
 * unescaped in many a JSON string. A carriage return before the line feed is dropped; memory is that of the longest line.
 */
export async function* readLines(stream: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let isFirst = true;
  for await (const chunk of stream) {
    const text = Buffer.isBuffer(chunk) ? decoder.write(chunk) : String(chunk);
    // Some programs begin what they write with a byte order mark; it is no part of the first line.
    let start = isFirst && text.startsWith('\uFEFF') ? 1 : 0;
    isFirst &&= text === '';
    for (let end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
      pieces.push(text.slice(start, end));
      yield withoutReturn(pieces.join(''));
      pieces = [];
      start = end + 1;
    }
    if (start < text.length) pieces.push(text.slice(start));
  }
  pieces.push(decoder.end());
  const last = pieces.join('');
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
