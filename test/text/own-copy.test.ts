import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { remembered } from '../../src/people/remembered.ts';
import { memoiseWords } from '../../src/text/memoise-words.ts';
import { ownCopy } from '../../src/text/own-copy.ts';

const TEXTS = 3_000;
const LETTERS = 20_000;

const gc = collector();

/** What `keep` holds on to after a piece of each of many texts of 40 kB, in bytes. */
function heldAfter(keep: (piece: string) => unknown): number {
  gc();
  const before = process.memoryUsage().heapUsed;
  for (let n = 0; n < TEXTS; n++) {
    const text = `The spokeswoman number ${n} of the harbour council ${'ж'.repeat(LETTERS)}`;
    keep(text.slice(4, 46));
  }
  gc();
  return process.memoryUsage().heapUsed - before;
}

/** The collector, as `--expose-gc` gives it. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

it('copies letter for letter, lone surrogates too', () => {
  const text = 'Ein längeres Stück \ud83d\ude00 Text mit \ud83d am Ende, und noch etwas';
  expect(ownCopy(text.slice(3, 40))).toBe(text.slice(3, 40));
});

it.each([
  ['memoised words', () => memoiseWords((word) => word.trim())],
  ['remembered names', () => remembered((name) => ({ name }))],
])('%s do not hold the texts that they stood in', (_, make) => {
  const keep = make();
  expect(heldAfter((piece) => keep(piece, 'en'))).toBeLessThan(TEXTS * 1_000);
});
