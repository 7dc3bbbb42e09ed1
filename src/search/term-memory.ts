import { WordMemory } from '../text/word-memory.ts';
import { hashTerm } from './hash-term.ts';
import { termsOfWord } from './word-terms.ts';

/** Languages remembered at a time; a memory takes some 30 MB when it is full. */
const KEPT_LANGUAGES = 4;
const memories = new Map<string, WordMemory<readonly number[]>>();

/** What the words of a language are indexed by, as numbers (see `hashTerm`), worked out once for all places where they stand. */
export function termMemory(language: string): WordMemory<readonly number[]> {
  const known = memories.get(language);
  if (known !== undefined) return known;
  const [oldest] = memories.keys();
  if (memories.size >= KEPT_LANGUAGES && oldest !== undefined) memories.delete(oldest);
  const memory = new WordMemory((word) => termsOfWord(word, language).map(hashTerm));
  memories.set(language, memory);
  return memory;
}
