import { eastAsianGivenName, familyFirstNames, koreanFamilyNames } from './data/family-first-names.ts';
import { honorifics, nameParticles, nameSuffixes, particlesThatAreNames } from './data/honorifics.ts';
import { isSurnameFirst } from './is-surname-first.ts';
import { joinGivenSyllables } from './join-given-syllables.ts';
import { wordSet } from './word-set.ts';

/** A name taken apart, in lower case, without titles, particles and suffixes. Initials are one or two letters. */
export interface ParsedName {
  /** In the order written; a double surname has two. Empty only where the name holds no letter. */
  readonly surnames: readonly string[];
  readonly given: readonly string[];
  /** A Chinese or Korean name: one given name, its syllables joined. */
  readonly isEastAsian?: true;
}

const titles = wordSet(honorifics.male, honorifics.female, honorifics.either);
const suffixes = wordSet(nameSuffixes);
const particles = wordSet(nameParticles);
const doubtfulParticles = wordSet(particlesThatAreNames);
const familyFirst = wordSet(familyFirstNames, koreanFamilyNames);

const INITIALS_TOGETHER = /^[bcdfghjklmnpqrstvwxz]{2,3}$/;
const SPANISH_SURNAME = /(?:ez|és|ес)$/;
const ATTACHED_PARTICLE = /^(?:al|el|аль|ал|ель|эль|as|ash|ar|an|at|ас|ат|аз)-(?=\p{L}{2})/u;
/** Anything but letters, apostrophes and hyphens inside a word; full stops are read before. */
const EDGE = /^[^\p{L}]+|[^\p{L}]+$/gu;
const PLAIN = /^[a-zа-яёєіїґў]+$/;
const GAPS = /[\s_/]+/;
const ODD_GAP = /[^\S ]|[_/]/;

/** Takes a name apart by the customs of European, Russian, Spanish, Arabic and East Asian names. */
export function parseName(name: string): ParsedName {
  const comma = name.indexOf(',');
  if (comma > 0) {
    const surname = core(wordsOf(name.slice(0, comma)));
    const given = wordsOf(name.slice(comma + 1)).filter((word) => !suffixes.has(word));
    if (surname.length === 1 && given.length > 0) return { surnames: surname, given };
  }
  return split(core(wordsOf(name)));
}

function wordsOf(name: string): string[] {
  const words: string[] = [];
  for (const raw of name.split(ODD_GAP.test(name) ? GAPS : ' ')) {
    const lower = raw.toLowerCase();
    if (PLAIN.test(lower)) {
      if (!isParticle(lower, words.length > 0 || raw === lower)) words.push(lower);
      continue;
    }
    for (const piece of lower.includes('.') ? lower.split('.') : [lower]) addWord(words, piece, raw);
  }
  return words;
}

function addWord(words: string[], piece: string, raw: string): void {
  const quoted = /^["“„«(]/.test(raw) && words.length > 0;
  if (quoted) return;
  const word = piece
    .replace(/['’ʼ]s$/, '')
    .replace(EDGE, '')
    .replace(ATTACHED_PARTICLE, '')
    .replace(/['’ʼ`]/g, '');
  if (word && !isParticle(word, words.length > 0)) words.push(word);
}

function isParticle(word: string, certain: boolean): boolean {
  return particles.has(word) && (certain || !doubtfulParticles.has(word));
}

function core(words: readonly string[]): readonly string[] {
  let start = 0;
  let end = words.length;
  while (end - start > 1 && suffixes.has(words[end - 1] ?? '')) end -= 1;
  while (end - start > 1 && titles.has(words[start] ?? '')) start += 1;
  return start === 0 && end === words.length ? words : words.slice(start, end);
}

function split(words: readonly string[]): ParsedName {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return { surnames: [], given: [] };
  if (words.length === 1) return { surnames: words, given: [] };
  if (
    words.length <= 3 &&
    familyFirst.has(first) &&
    words.slice(1).every((word) => eastAsianGivenName.test(word))
  )
    return { surnames: [first], given: [joinGivenSyllables(first, words.slice(1))], isEastAsian: true };
  if (isSurnameFirst(words)) return { surnames: [first], given: words.slice(1) };
  const beforeLast = words.at(-2) ?? '';
  if (beforeLast.length > 3 && SPANISH_SURNAME.test(beforeLast))
    return { surnames: words.slice(-2), given: words.slice(0, -2) };
  return { surnames: [last], given: givenNames(words) };
}

/** All words but the last; "JD" is J. D., "Jean-Luc" is two names. */
function givenNames(words: readonly string[]): readonly string[] {
  const given: string[] = [];
  for (let index = 0; index < words.length - 1; index += 1) {
    const word = words[index] ?? '';
    if (word.includes('-')) given.push(...word.split('-').filter(Boolean));
    else if (word.length <= 3 && INITIALS_TOGETHER.test(word)) given.push(...word);
    else given.push(word);
  }
  return given;
}
