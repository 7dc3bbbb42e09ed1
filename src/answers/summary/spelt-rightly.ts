import { termOf } from '../../text/term-of.ts';
import { words } from '../../text/words.ts';
import type { Asking } from '../asking.ts';
import { wordsAskedAbout } from './words-asked-about.ts';

/** Shorter words are one letter away from too many others. */
const SHORTEST_MISSPELT = 5;
/** Longer ones are no words, and have thousands of others one letter away. */
const LONGEST_MISSPELT = 24;
/** Each is looked up in some hundred spellings; a text with more unknown words is misspelt beyond guessing. */
const MOST_MISSPELT = 3;
/** A word that stands in fewer articles may be misspelt itself. */
const FEWEST_ARTICLES = 3;
const ALPHABETS = [
  { script: /^[a-z]+$/, letters: 'abcdefghijklmnopqrstuvwxyz' },
  { script: /^[а-яёіїєґ]+$/, letters: 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ' },
];

export interface SpeltRightly {
  /** The whole text, to be asked in place of the one that was. */
  readonly text: string;
  /** Those of its words that were spelt otherwise. */
  readonly words: readonly string[];
}

/**
 * A text with those of its words that stand in no article spelt as articles spell a word one letter away, the commonest of them:
 * "Istambul" as "Istanbul"; null where there is no such word. Only to be offered: a word may be unknown and right.
 */
export async function speltRightly(
  { index, understanding }: Asking,
  text: string,
): Promise<SpeltRightly | null> {
  const { language } = understanding;
  const asked = words(wordsAskedAbout(text, language)).map((word) => word.text);
  const termsOf = new Map(asked.map((word) => [word, termOf(word, language)]));
  const known = await index.documentFrequencies([...termsOf.values()].filter((term) => term !== ''));
  const mended: string[] = [];
  let whole = text;
  const unknown = [...termsOf].filter(([word, term]) => term !== '' && !known.has(term) && isGuessable(word));
  if (unknown.length > MOST_MISSPELT) return null;
  for (const [word] of unknown) {
    const rightly = await commonest({ index, understanding }, word.toLowerCase());
    if (rightly === null) continue;
    const meant = inCaseOf(word, rightly);
    mended.push(meant);
    whole = whole.replace(word, meant);
  }
  return mended.length === 0 ? null : { text: whole, words: mended };
}

function isGuessable({ length }: string): boolean {
  return length >= SHORTEST_MISSPELT && length <= LONGEST_MISSPELT;
}

async function commonest(
  { index, understanding: { language } }: Pick<Asking, 'index' | 'understanding'>,
  word: string,
): Promise<string | null> {
  const near = new Map(oneLetterAway(word).map((other) => [other, termOf(other, language)]));
  const frequencies = await index.documentFrequencies([...new Set(near.values())]);
  const countOf = (other: string) => frequencies.get(near.get(other) ?? '') ?? 0;
  const [best] = [...near.keys()].toSorted((a, b) => countOf(b) - countOf(a));
  return best !== undefined && countOf(best) >= FEWEST_ARTICLES ? best : null;
}

/** All words with one letter more, less, other, or with two that are next to each other exchanged; the first letter stays. */
function oneLetterAway(word: string): readonly string[] {
  const { letters = '' } = ALPHABETS.find(({ script }) => script.test(word)) ?? {};
  const others: string[] = [];
  for (let at = 1; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) others.push(head + letter + tail, head + letter + tail.slice(1));
    others.push(head + tail.slice(1), head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  }
  return [...new Set(others)].filter((other) => other !== word);
}

function inCaseOf(word: string, rightly: string): string {
  return /^\p{Lu}/u.test(word) ? rightly.charAt(0).toUpperCase() + rightly.slice(1) : rightly;
}
