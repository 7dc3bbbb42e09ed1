import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/commands/jsonl/read-lines.ts';

async function linesOf(chunks: readonly (string | Buffer)[]): Promise<string[]> {
  async function* stream() {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of readLines(stream())) lines.push(line);
  return lines;
}

describe('lines', () => {
  it('end at line feeds only, so that JSON with U+2028 in it stays whole', async () => {
    expect(await linesOf(['{"a":"x\u2028y\u2029z\u0085"}\n{}\r\n\nlast'])).toEqual([
      '{"a":"x\u2028y\u2029z\u0085"}',
      '{}',
      '',
      'last',
    ]);
  });

  it('begin after a byte order mark, and keep one that stands elsewhere', async () => {
    const bytes = Buffer.from('\uFEFF{}\n\uFEFF{}');
    expect(await linesOf([bytes])).toEqual(['{}', '\uFEFF{}']);
    expect(await linesOf([bytes.subarray(0, 2), bytes.subarray(2)])).toEqual(['{}', '\uFEFF{}']);
  });

  it('come out the same however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'ж', '💬', '\u2028', '\n', '"')),
        fc.array(fc.nat(60)),
        async (parts, cuts) => {
          const bytes = Buffer.from(parts.join(''));
          const chunks: Buffer[] = [];
          let at = 0;
          for (const cut of cuts) {
            chunks.push(bytes.subarray(at, at + cut));
            at += cut;
          }
          chunks.push(bytes.subarray(at));
          const whole = parts.join('').split('\n');
          if (whole.at(-1) === '') whole.pop();
          expect(await linesOf(chunks)).toEqual(whole);
        },
      ),
    );
  });
});
