import { isNameKey } from './word-terms.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A term as a 32-bit number, by which a stored article's words are compared with a query's: FNV-1a over UTF-16 units. The
 * lowest bit tells the sounds of names (1) from words (0). Two terms of one comparison share a number about once in a
 * hundred million.
 */
export function hashTerm(term: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), FNV_PRIME);
  return (hash << 1) | (isNameKey(term) ? 1 : 0);
}

/** Whether a number of `hashTerm` stands for the sound of a name. */
export function isNameHash(hash: number): boolean {
  return (hash & 1) === 1;
}
