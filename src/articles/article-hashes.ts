// SHA-256 is a pure function of its input; that node:crypto computes it makes it no input or output.
import { hash } from 'node:crypto';
import type { Range } from '../text/range.ts';
import { foldWords } from './fold-words.ts';

/** SHA-256 in hex over several strings, each kept apart from its neighbours and from none. */
export function hashOf(parts: readonly (string | undefined)[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex');
}

/**
 * SHA-256 in hex over the words of a text outside `skip`, without regard to case, punctuation and spacing: texts that
 * differ only in what surrounds the news have equal keys.
 */
export function contentKeyOf(text: string, skip: readonly Range[]): string {
  const { units } = foldWords(text, skip);
  return hash('sha256', new Uint8Array(units.buffer, units.byteOffset, units.byteLength), 'hex');
}
