import { detectLanguage } from '../../text/detect-language.ts';
import { stopWords } from '../../text/stop-words.ts';
import type { Token } from './tokenise.ts';

const FOREIGN = new Set(['de', 'fr', 'es']);
/** English words that other languages have as well. */
const SHARED_WORDS = new Set('a an in on was has he me die no so to of by do at is'.split(' '));
const FEWEST_WORDS = 3;

/** True for Latin text in a language other than English: told by its words, and only where none is English alone. */
export function isForeign(question: string, tokens: readonly Token[]): boolean {
  if (tokens.length < FEWEST_WORDS || !FOREIGN.has(detectLanguage(question))) return false;
  const english = stopWords('en');
  return !tokens.some(({ word }) => english.has(word) && !SHARED_WORDS.has(word));
}
