import { nameKeys } from '../../people/name-keys.ts';
import { memoiseWords } from '../../text/memoise-words.ts';
import type { Range } from '../../text/range.ts';
import type { TokenStream } from '../tokens/token-stream.ts';

/** The words of a name that count for telling names apart: no initials. */
export interface NameWords {
  readonly words: readonly string[];
  /** The words in one. */
  readonly key: string;
  /** More than a surname, be it Le Pen. */
  readonly isFull: boolean;
}

/** The words of the name that stands at a range; `from`: the token that it begins with, or one shortly before it. */
export function wordsOf(tokens: TokenStream, { start, end }: Range, from: number): NameWords {
  const { text, lexicon, starts, ends, words } = tokens;
  let first = from;
  while ((starts[first] ?? start) < start) first++;
  const word = words[first] ?? '';
  if (ends[first] === end && word.length > 1 && lexicon.language === 'en')
    return { words: [word], key: word, isFull: false };
  return readWords(text.slice(start, end), lexicon.language);
}

/**
 * The words of a name that count for telling names apart: no initials. Where names have cases their keys, the same for
 * Тарханцев and Тарханцева. Articles name the same people again and again.
 */
const readWords = memoiseWords((name, language): NameWords => {
  const words = language === 'en' ? wordsOfEnglish(name) : keysOf(name);
  return { words, key: words.join(' '), isFull: isFullName(words) };
});

const PARTICLE = /^(?:d[aei]|del|della|van|von|der|den|l[ae]|bin|ibn|al|el|ter)$/;

function isFullName(words: readonly string[]): boolean {
  return words.length > 2 || (words.length === 2 && !PARTICLE.test(words[0] ?? ''));
}

function keysOf(name: string): readonly string[] {
  const { given, surname } = nameKeys(name);
  return [...given, surname].filter((key) => key !== '');
}

function wordsOfEnglish(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[’']s$/, '').replace(/\.$/, ''))
    .filter((word) => word.length > 1);
}
