import { familyFirstNames } from './data/family-first-names.ts';
import { honorifics, nameParticles, nameSuffixes, particlesThatAreNames } from './data/honorifics.ts';
import { isGivenName } from './given-names.ts';
import { isSpanishDoubleSurname } from './is-spanish-double-surname.ts';
import { isSurnameFirst } from './is-surname-first.ts';
import { type EastAsianCustom, eastAsianCustom, isEastAsianFamilyTitle } from './read-east-asian.ts';
import { wordSet } from './word-set.ts';

/** A name taken apart, in lower case, without titles, particles and suffixes. Initials are one or two letters. */
export interface ParsedName {
  /** In the order written; a double surname has two. Empty only where the name holds no letter. */
  readonly surnames: readonly string[];
  readonly given: readonly string[];
  /** A Chinese, Korean or Vietnamese name: one given name, its syllables joined. */
  readonly eastAsian?: EastAsianCustom;
  /** Jr., младший: the son of somebody of the same name. */
  readonly isJunior?: true;
}

const titles = wordSet(honorifics.male, honorifics.female, honorifics.either);
/** Titles that are nobody's middle name. */
const offices = wordSet(honorifics.either);
const suffixes = wordSet(nameSuffixes);
const particles = wordSet(nameParticles);
const doubtfulParticles = wordSet(particlesThatAreNames, familyFirstNames);

const INITIALS_TOGETHER = /^[bcdfghjklmnpqrstvwxz]{2,3}$/;
const ATTACHED_PARTICLE =
  /^(?:al|el|аль|ал|ель|эль|as|ash|ad|ar|an|at|az|ас|аш|ад|ар|ан|ат|аз)-(?=\p{L}{2})/u;
/** DiCaprio, whom others write Ди Каприо. */
const PARTICLE_INSIDE = /(?<= )(?:D[aei]|L[ae])(\p{Lu}\p{Ll}{3,})$/u;
/** Anything but letters, apostrophes and hyphens inside a word; full stops are read before. */
const EDGE = /^[^\p{L}]+|[^\p{L}]+$/gu;
const PLAIN = /^[a-zа-яёєіїґў]+$/;
/** What follows says where somebody is from. */
const ORIGIN = wordSet('of from из от з із від');
const JUNIOR = /,?[ -](?:jr|jnr|j[uú]nior|жун[иі]ор|младш[а-я]{1,4}|молодш[а-яіо]{1,4}|мл)\.?$/i;
const GAPS = /[\s_/]+/;
const ODD_GAP = /[^\S ]|[_/]/;

/** Takes a name apart by the customs of European, Russian, Spanish, Arabic and East Asian names. */
export function parseName(name: string): ParsedName {
  const junior = JUNIOR.exec(name);
  if (junior) return { ...parsePlainName(name.slice(0, junior.index)), isJunior: true };
  return parsePlainName(name);
}

function parsePlainName(name: string): ParsedName {
  const comma = name.indexOf(',');
  if (comma > 0) {
    const surname = core(wordsOf(name.slice(0, comma)));
    const given = wordsOf(name.slice(comma + 1)).filter((word) => !suffixes.has(word));
    if (surname.length === 1 && given.length > 0) return { surnames: surname, given };
  }
  const parsed = split(core(wordsOf(name)));
  const inside = PARTICLE_INSIDE.exec(name)?.[1];
  return inside === undefined ? parsed : { ...parsed, surnames: [...parsed.surnames, inside.toLowerCase()] };
}

/** The name's words in lower case; what describes the person before the name ("Kremlin spokesman") is left behind. */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  let lastIsLower = false;
  for (const raw of name.split(ODD_GAP.test(name) ? GAPS : ' ')) {
    const lower = raw.toLowerCase();
    const isLower = raw === lower;
    if (isLower && words.length > 0 && ORIGIN.has(lower)) break;
    if (lastIsLower && !isLower && !suffixes.has(lower) && !isGivenName(words.at(-1) ?? '')) words.length = 0;
    const before = words.length;
    if (!PLAIN.test(lower)) {
      for (const piece of lower.includes('.') ? lower.split('.') : [lower]) addWord(words, piece, raw);
    } else if (!isParticle(lower, before > 0 || isLower)) words.push(lower);
    if (words.length > before) lastIsLower = isLower;
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

/** Without suffixes at the end, and without titles and all that stands before them ("Pennsylvania Gov. Tom Wolf"). */
function core(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && suffixes.has(words[end - 1] ?? '')) end -= 1;
  if (isEastAsianFamilyTitle(words)) return words;
  let start = 0;
  for (let index = 0; index < end - 1; index += 1) {
    const word = words[index] ?? '';
    if (index === start ? titles.has(word) : offices.has(word)) start = index + 1;
  }
  return start === 0 && end === words.length ? words : words.slice(start, end);
}

function split(words: readonly string[]): ParsedName {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return { surnames: [], given: [] };
  if (words.length === 1) return { surnames: words, given: [] };
  const custom = eastAsianCustom(words);
  if (custom)
    return {
      surnames: [first],
      given: [words.slice(1).join('').replaceAll('-', '')],
      eastAsian: custom,
    };
  if (isSurnameFirst(words)) return { surnames: [first], given: words.slice(1) };
  if (isSpanishDoubleSurname(words)) return { surnames: words.slice(-2), given: words.slice(0, -2) };
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
