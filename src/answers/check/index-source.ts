import { surnameKey } from '../../people/name-keys.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import type { Range } from '../../text/range.ts';
import { meantPlaces } from './meant-places.ts';
import { onceOnly } from './once-only.ts';
import { type CheckToken, readCheckTokens } from './read-check-tokens.ts';
import { type Script, scriptOf } from './script-of.ts';
import { readSentence, type SentenceReading } from './sentence-reading.ts';
import { readSourceWords, type SourceWords } from './source-words.ts';

export interface SourceSentence extends Range {
  /** Which of the sources; the range is into it. */
  readonly source: number;
}

/** Sources read once, to check many claims against. Positions count the compared tokens of all sources. */
export interface SourceIndex {
  readonly sources: readonly string[];
  readonly language: string;
  readonly script: Script;
  /** The compared tokens of all sources in order; small words are left out. `sentence` is a place in `sentences`. */
  readonly tokens: readonly CheckToken[];
  readonly sentences: readonly SourceSentence[];
  /** Where each term stands, ascending. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** Where "he" and "she" mean somebody, by the terms of the name. */
  readonly meant: () => ReadonlyMap<string, readonly number[]>;
  /** All words, in the order in which they stand; made when first asked for. */
  readonly words: () => SourceWords;
  /** Words by their first letters, and all numbers under '#': what a term may stand for that is not found as it is. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** Terms of capitalised words by how they sound, for names in another script; made when first asked for. */
  readonly termsBySound: () => ReadonlyMap<string, readonly string[]>;
  /** Whether any letters of the sources are not of this script. */
  readonly hasOtherScript: (script: Script) => boolean;
  /** A sentence, by its place in `sentences`, as rules compare it; kept once it was read. */
  readonly reading: (sentence: number) => SentenceReading | undefined;
  /** The words of every sentence in lower case, joined by spaces. */
  readonly wholeSentences: () => ReadonlySet<string>;
}

/** How many letters the words of one family share at least. */
export const FAMILY_LETTERS = 4;
const BEGINNING = 4_000;

/** `language` is ISO 639-1; told from the sources' beginning where it is left out. Linear. */
export function indexSources(sources: readonly string[], language?: string): SourceIndex {
  const beginning = sources.join('\n').slice(0, BEGINNING);
  const known = language ?? detectLanguage(beginning);
  const tokens: CheckToken[] = [];
  const sentences: SourceSentence[] = [];
  const words: CheckToken[][] = [];
  const positions = new Map<string, number[]>();
  for (const [source, text] of sources.entries())
    for (const token of readCheckTokens(text, known, sentences.length)) {
      const { sentence, start, end } = token;
      sentences[sentence] = { source, start: sentences[sentence]?.start ?? start, end };
      const ofSentence = words[sentence];
      if (ofSentence === undefined) words[sentence] = [token];
      else ofSentence.push(token);
      if (token.term === '') continue;
      add(positions, token.term, tokens.length);
      tokens.push(token);
    }
  return {
    sources,
    language: known,
    script: scriptOf(beginning),
    tokens,
    sentences,
    positions,
    meant: onceOnly(() => meantPlaces(tokens, known)),
    words: onceOnly(() => readSourceWords(words)),
    families: groupByFamily(positions.keys()),
    termsBySound: onceOnly(() => groupBySound(tokens)),
    hasOtherScript: otherScripts(sources),
    reading: readings({ sources, sentences, words, language: known }),
    wholeSentences: onceOnly(() => new Set(words.map(joinWords))),
  };
}

/** The words of a sentence in lower case with one space between. */
export function joinWords(words: readonly CheckToken[]): string {
  return words.map(({ lower }) => lower).join(' ');
}

interface ReadSources {
  readonly sources: readonly string[];
  readonly sentences: readonly SourceSentence[];
  /** By sentence, small words too. */
  readonly words: readonly (readonly CheckToken[])[];
  readonly language: string;
}

function readings({ sources, sentences, words, language }: ReadSources): SourceIndex['reading'] {
  const known = new Map<number, SentenceReading>();
  return (at) => {
    const [range, tokens] = [sentences[at], words[at]];
    if (range === undefined || tokens === undefined) return undefined;
    const reading =
      known.get(at) ?? readSentence({ text: sources[range.source] ?? '', range, tokens, language });
    known.set(at, reading);
    return reading;
  };
}

function otherScripts(sources: readonly string[]): (script: Script) => boolean {
  const hasCyrillic = onceOnly(() => sources.some((source) => /\p{Script=Cyrillic}/u.test(source)));
  const hasLatin = onceOnly(() => sources.some((source) => /\p{Script=Latin}/u.test(source)));
  return (script) => (script !== 'cyrillic' && hasCyrillic()) || (script !== 'latin' && hasLatin());
}

function groupByFamily(terms: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const term of terms) {
    if (term.startsWith('#')) add(families, '#', term);
    else if (term.length >= FAMILY_LETTERS && /^\p{L}/u.test(term))
      add(families, term.slice(0, FAMILY_LETTERS), term);
  }
  return families;
}

function groupBySound(tokens: readonly CheckToken[]): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, string[]>();
  for (const { text, term, isCapitalised } of tokens) {
    if (!isCapitalised || !/^\p{L}/u.test(term)) continue;
    const sound = surnameKey(text.toLowerCase());
    if (sound !== '' && terms.get(sound)?.includes(term) !== true) add(terms, sound, term);
  }
  return terms;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
