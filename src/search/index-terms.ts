import type { Range } from '../text/range.ts';
import { WordMemory } from '../text/word-memory.ts';
import { visitWords } from '../text/words.ts';
import { hashTerm } from './hash-term.ts';
import { termsOfWord } from './word-terms.ts';

/** A term with the number that stands for it in packed analyses, made once for all places where its word stands. */
export interface IndexTerm {
  readonly text: string;
  readonly hash: number;
}

type TermMemory = WordMemory<readonly IndexTerm[]>;

/** Languages remembered at a time; a memory takes some 30 MB when it is full. */
const KEPT_LANGUAGES = 4;
const memories = new Map<string, TermMemory>();

/** What the words of a range are indexed by, in order, repetitions included. */
export function indexTerms(text: string, range: Range, language: string): readonly IndexTerm[] {
  const memory = memoryOf(language);
  const terms: IndexTerm[] = [];
  visitWords(text, range, (start, end) => {
    for (const term of memory.get(text, start, end)) terms.push(term);
  });
  return terms;
}

function memoryOf(language: string): TermMemory {
  const known = memories.get(language);
  if (known !== undefined) return known;
  const [oldest] = memories.keys();
  if (memories.size >= KEPT_LANGUAGES && oldest !== undefined) memories.delete(oldest);
  const memory: TermMemory = new WordMemory((word) =>
    termsOfWord(word, language).map((text) => ({ text, hash: hashTerm(text) })),
  );
  memories.set(language, memory);
  return memory;
}
