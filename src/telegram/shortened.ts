import { plainForeign } from '../rendering/foreign-text.ts';

const LONGEST_REPEATED = 40;

/** Words of the reader, fit to be repeated to them. */
export function shortened(words: string): string {
  const plain = plainForeign(words);
  return plain.length > LONGEST_REPEATED ? `${plain.slice(0, LONGEST_REPEATED).toWellFormed()}…` : plain;
}
