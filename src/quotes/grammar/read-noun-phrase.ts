import type { SentenceTokens } from '../tokens/sentence-tokens.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { ANY_NOUN, ANY_VERB, Shape, WordClass } from '../tokens/word-class.ts';
import type { Chunk } from './chunk.ts';
import { endsInLy } from './ends-in-ly.ts';
import { isMay, isSurname } from './is-surname.ts';
import { isBeforeJunior, joinsName } from './joined-name.ts';

const STOPS =
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Subordinator |
  WordClass.Relative |
  WordClass.Pronoun |
  WordClass.Object;
/** Nobody is introduced at greater length without a comma. */
const LONGEST = 14;
const NUMERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/;
const GENITIVE = new Set(['’s', "'s", '’', "'"]);
/** Particles inside names: de Blasio, van der Bellen, bin Salman. */
const PARTICLES = new Set('de da di del della van von der den la le bin ibn al el ter dos du'.split(' '));

/** Articles, adjectives, nouns and names in a row, genitives included: "the Clinton campaign’s spokesman Brian Fallon". */
export function readNounPhrase(source: SentenceTokens, start: number): Chunk | null {
  const { tokens, sentence } = source;
  const limit = Math.min(sentence.end, start + LONGEST);
  let bits = 0;
  let to = start;
  while (to < limit && continues(source, start, to)) {
    bits |= tokens.classes[to] ?? 0;
    to++;
  }
  return to === start ? null : { kind: 'noun', from: start, to, head: to - 1, bits };
}

function continues(source: SentenceTokens, start: number, i: number): boolean {
  const { tokens } = source;
  const shape = tokens.shapes[i] ?? 0;
  const bits = tokens.classes[i] ?? 0;
  const word = tokens.words[i] ?? '';
  const joins = has(shape, Shape.Punctuation) || has(bits, WordClass.Conjunction);
  if (joins && i > start && isInsideName(tokens, start, i)) return true;
  if (has(shape, Shape.Punctuation | Shape.Quotation | Shape.Break)) return false;
  if (word.length <= 2 && GENITIVE.has(word)) return i > start;
  if (i > start && isParticle(tokens, i)) return true;
  if (has(shape, Shape.Capital | Shape.Number)) return isNameWord(tokens, start, i);
  if (has(bits, WordClass.Determiner))
    return (
      i === start ||
      tokens.words[i - 1] === 'all' ||
      tokens.words[i - 1] === 'both' ||
      (tokens.words[i - 1] === 'the' && NUMERAL.test(word)) ||
      (has(bits, WordClass.Pronoun) && has(tokens.classes[i - 1], WordClass.Determiner))
    );
  if (i > start && has(bits, WordClass.Time) && !has(tokens.classes[i - 1], WordClass.Determiner))
    return false;
  if (has(bits, STOPS)) return false;
  if (has(bits, WordClass.Auxiliary) || (has(bits, WordClass.Negation) && i > start)) return false;
  if (i > start && (isAdverbBeforeVerb(tokens, i) || isVerbAfterName(tokens, i))) return false;
  if (has(bits, ANY_VERB)) return isNounReading(source, start, i);
  if (i > start && bits === 0 && word.length > 3 && word.endsWith('ed')) return isModifier(source, start, i);
  if (has(bits, WordClass.Adverb)) return has(tokens.classes[i - 1], WordClass.Determiner) && i > start;
  return true;
}

/** "Osei, Jr.", "Keller & Sons" */
function isInsideName(tokens: TokenStream, start: number, i: number): boolean {
  return isBeforeJunior(tokens, i) || (joinsName(tokens, i) && !endsList(tokens, start));
}

/** "van Osei", "van der Osei" */
function isParticle({ words, shapes }: TokenStream, i: number): boolean {
  if (has(shapes[i + 1], Shape.Capital)) return PARTICLES.has(words[i] ?? '');
  if (!has(shapes[i + 2], Shape.Capital)) return false;
  return PARTICLES.has(words[i] ?? '') && PARTICLES.has(words[i + 1] ?? '');
}

/** "Housing, [Trade] and Technology" */
function endsList({ words, shapes }: TokenStream, start: number): boolean {
  return words[start - 1] === ',' && has(shapes[start - 2], Shape.Capital);
}

/** "Gorka similarly warned": an adverb in -ly, not a noun like "family". */
function isAdverbBeforeVerb(tokens: TokenStream, i: number): boolean {
  return (
    tokens.shapes[i] === 0 &&
    tokens.classes[i] === 0 &&
    endsInLy(tokens.words[i] ?? '') &&
    has(tokens.classes[i + 1], ANY_VERB)
  );
}

/** "Walz approaches it": an unlisted word in -s between a name and an article or pronoun. */
function isVerbAfterName(tokens: TokenStream, i: number): boolean {
  if (
    tokens.classes[i] !== 0 ||
    !/..s$/.test(tokens.words[i] ?? '') ||
    !has(tokens.shapes[i - 1], Shape.Capital)
  )
    return false;
  return (
    has(tokens.classes[i + 1], WordClass.Determiner | WordClass.Pronoun | WordClass.Object) ||
    tokens.words[i + 1] === '.'
  );
}

/** Capitalised function words belong to a name only inside of it ("Voice Of America"). */
function isNameWord(tokens: TokenStream, start: number, i: number): boolean {
  const bits = tokens.classes[i] ?? 0;
  if (has(tokens.shapes[i], Shape.Number)) return true;
  if (has(bits, WordClass.Time) && i > start)
    return (
      isDated(tokens, i) ||
      isMay(tokens, i) ||
      has(bits, WordClass.GivenName) ||
      has(tokens.classes[i - 1], WordClass.Possessive) ||
      isDay(tokens, i)
    );
  if (has(bits, WordClass.Determiner)) return i === start;
  if (has(bits, STOPS | WordClass.Auxiliary))
    return (
      isSurname(tokens, i) ||
      has(bits, WordClass.GivenName) ||
      (tokens.words[i] === 'us' && has(tokens.shapes[i], Shape.AllCapitals))
    );
  return true;
}

/** "an Aug. 9 Facebook post", "a Tuesday blog post", "The Sunday Times" */
function isDated({ words, shapes, classes }: TokenStream, i: number): boolean {
  const before = words[i - 1];
  if (before === 'a' || before === 'an') return has(shapes[i], Shape.Capital);
  return before === 'the' && has(shapes[i + 1], Shape.Capital) && has(classes[i + 1], WordClass.Organisation);
}

/** Kristen Day: a surname behind a given name. */
function isDay({ words, classes }: TokenStream, i: number): boolean {
  return words[i] === 'day' && has(classes[i - 1], WordClass.GivenName);
}

/** A verb's form that is a noun or an adjective here: "the report", "the proposed ban", "his remarks". */
function isNounReading(source: SentenceTokens, start: number, i: number): boolean {
  const { tokens } = source;
  const bits = tokens.classes[i] ?? 0;
  if (i === start)
    return (
      (has(tokens.classes[i - 1], WordClass.Say) && /ed$/.test(tokens.words[i] ?? '')) || // said retired general
      has(bits, WordClass.Ambiguous | ANY_NOUN | WordClass.Participle) ||
      has(tokens.shapes[i + 1], Shape.Capital)
    );
  const before = tokens.classes[i - 1] ?? 0;
  const nounLike = has(bits, WordClass.Ambiguous | ANY_NOUN | WordClass.Participle);
  if (has(tokens.shapes[i - 1], Shape.Number) && has(tokens.classes[start], WordClass.Determiner) && nounLike)
    return true; // the 2012 report
  if (has(before, WordClass.Time) && has(tokens.classes[i - 2], WordClass.Possessive) && nounLike)
    return true; // her March comment
  if (has(before, WordClass.Adjective) && !has(tokens.shapes[i - 1], Shape.Capital) && nounLike) return true;
  if (has(before, WordClass.Determiner) || /^['’]s$/.test(tokens.words[i - 1] ?? ''))
    return nounLike || isModifier(source, start, i);
  const isBehindQuotation = has(tokens.shapes[start - 1], Shape.Quotation);
  if (isBehindQuotation && (!has(bits, ANY_NOUN) || isSaidByMany(tokens, i))) return false;
  if (has(bits, ANY_NOUN) && (isSource(tokens, start) || lacksNoun(tokens, start, i))) return true;
  if (!has(bits, WordClass.Ambiguous | ANY_NOUN)) return isModifier(source, start, i);
  return nounFollows(tokens, i);
}

/** `"…," the study authors report`: many, and a verb without an ending. */
export function isSaidByMany({ words, classes }: TokenStream, i: number): boolean {
  const before = classes[i - 1] ?? 0;
  const areMany = has(before, WordClass.Role) && has(before, WordClass.Plural);
  return areMany && has(classes[i], WordClass.Say) && !words[i]?.endsWith('s');
}

/** "a Facebook [post]": behind "a" names alone are not yet what it is. */
function lacksNoun({ words, shapes, classes }: TokenStream, start: number, i: number): boolean {
  if (!/^an?$/.test(words[start] ?? '') || words[i]?.endsWith('s')) return false;
  for (let k = start + 1; k < i; k++)
    if (!has(shapes[k], Shape.Capital | Shape.Number) || has(classes[k], WordClass.Role)) return false;
  return true;
}

/** "according to a new study": no verb can follow. */
function isSource({ words }: TokenStream, start: number): boolean {
  return words[start - 1] === 'to' && words[start - 2] === 'according';
}

const INTENDS = /^(?:promises|plans|vows|pledges|threatens|claims|offers|hopes|seeks|demands)$/;

/** "Osei promises to end it": behind a bare name and before "to" a verb, whatever nouns look like it. */
export function isIntending({ words, shapes, classes }: TokenStream, i: number): boolean {
  if (words[i + 1] !== 'to' || !INTENDS.test(words[i] ?? '')) return false;
  const noName = WordClass.Government | WordClass.Adjective | WordClass.Determiner;
  return has(shapes[i - 1], Shape.Capital) && !has(classes[i - 1], noName);
}

function nounFollows(tokens: TokenStream, i: number): boolean {
  const next = tokens.classes[i + 1] ?? 0;
  const word = tokens.words[i] ?? '';
  if (
    word === 'say' ||
    word === 'says' ||
    word === 'tells' ||
    word === 'tell' ||
    word === 'think' ||
    word === 'thinks'
  )
    return false;
  if (tokens.words[i + 1] === 'that' || isIntending(tokens, i)) return false;
  if (has(tokens.classes[i], WordClass.Organisation) && has(next, WordClass.Role)) return true; // campaign spokesman
  return has(next, WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Say);
}

/** "newly elected", "the widely expected": a participle right after an article with a noun after it. */
function isModifier(source: SentenceTokens, start: number, i: number): boolean {
  const { tokens, sentence } = source;
  if (i + 1 >= sentence.end || has(tokens.shapes[i + 1], Shape.Punctuation | Shape.Quotation)) return false;
  const before = tokens.classes[i - 1] ?? 0;
  if (
    !(i - 1 === start || i - 2 === start) ||
    !has(before, WordClass.Determiner | WordClass.Adverb | WordClass.Adjective)
  )
    return false;
  return !has(tokens.classes[i + 1], STOPS | WordClass.Determiner | WordClass.Auxiliary);
}
