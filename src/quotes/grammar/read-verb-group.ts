import type { Sentence } from '../tokens/find-sentences.ts';
import type { SentenceTokens } from '../tokens/sentence-tokens.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { ANY_NOUN, ANY_VERB, Shape, WordClass } from '../tokens/word-class.ts';
import type { Chunk, VerbForm } from './chunk.ts';
import { endsInLy } from './ends-in-ly.ts';
import { isMay } from './is-surname.ts';
import { isVerbReading, type VerbContext } from './is-verb-reading.ts';

/** Nouns and prepositions in -ing that are no participles. */
const NOT_PARTICIPLES = new Set(
  'something nothing everything anything thing king spring string morning evening building wedding meeting hearing feeling ceiling wing ring sibling being during'.split(
    ' ',
  ),
);
/** What cannot follow an adjective. */
const NO_NOUN =
  WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Object | WordClass.Possessive;
const BE = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'being',
  'get',
  'got',
  'wasn’t',
  "wasn't",
  'isn’t',
  "isn't",
  "'s",
  '’s',
  'am',
  '’re',
  "'re",
  '’m',
  "'m",
]);

/** What is in none of these classes begins no verb group, unless no list has it. */
const BEGINS = ANY_VERB | WordClass.Auxiliary | WordClass.Adverb | WordClass.Negation | WordClass.Adjective;

/** Spares most words the closer look. */
function mayBegin(tokens: TokenStream, i: number, isFirst: boolean): boolean {
  const bits = tokens.classes[i] ?? 0;
  if (bits === 0) return isFirst || !has(tokens.shapes[i], Shape.Capital);
  return has(bits, BEGINS) || tokens.words[i] === 'to';
}

/** Auxiliaries, negations and adverbs with the verb they belong to: "has also repeatedly said". Null if none begins here. */
export function readVerbGroup(
  { tokens, sentence }: SentenceTokens,
  start: number,
  chunks: readonly Chunk[],
): Chunk | null {
  const before = chunks.at(-1);
  if (!mayBegin(tokens, start, before === undefined)) return null;
  let i = start;
  let auxiliaries = 0;
  let passive = false;
  const infinitive =
    tokens.words[start] === 'to' && isVerbAt(tokens, skipAdverbs(tokens, start + 1, sentence), 'to');
  if (infinitive) i++;
  for (;;) {
    i = skipAdverbs(tokens, i, sentence);
    if (i >= sentence.end || !isAuxiliary(tokens, i, before)) break;
    passive = BE.has(tokens.words[i] ?? '');
    auxiliaries++;
    i++;
  }
  const previous = auxiliaries > 0 ? 'auxiliary' : infinitive ? 'to' : before?.kind;
  if (
    i < sentence.end &&
    (i === start || auxiliaries > 0 || infinitive) &&
    isVerbHere(tokens, i, { previous, before, chunks })
  ) {
    const bits = tokens.classes[i] ?? 0;
    const isPast = passive && (bits === 0 || /(?:ed|t|n|d)$/.test(tokens.words[i] ?? ''));
    const form: VerbForm = infinitive
      ? 'infinitive'
      : has(bits, WordClass.Participle) || (bits === 0 && /ing$/.test(tokens.words[i] ?? ''))
        ? auxiliaries > 0
          ? 'finite'
          : 'participle'
        : isPast
          ? 'passive'
          : 'finite';
    return { kind: 'verb', from: start, to: i + 1, head: i, bits, verb: form };
  }
  if (auxiliaries === 0) return null;
  return { kind: 'verb', from: start, to: i, head: i - 1, bits: WordClass.Auxiliary, verb: 'finite' };
}

function skipAdverbs(tokens: TokenStream, from: number, sentence: Sentence): number {
  let i = from;
  while (i < sentence.end && isAdverb(tokens, i)) i++;
  return i;
}

function isAdverb(tokens: TokenStream, i: number): boolean {
  const bits = tokens.classes[i] ?? 0;
  if (tokens.words[i] === 'long') return /^(?:ha[sd]|have|['’](?:ve|d))$/.test(tokens.words[i - 1] ?? ''); // had long argued
  if (has(bits, WordClass.Adverb) || has(bits, WordClass.Negation)) {
    return !has(bits, WordClass.Auxiliary | WordClass.Determiner);
  }
  return bits === 0 && tokens.shapes[i] === 0 && endsInLy(tokens.words[i] ?? '');
}

/** After a name 's is the genitive; after a pronoun it is "is". */
function isAuxiliary(tokens: TokenStream, i: number, before: Chunk | undefined): boolean {
  if (!has(tokens.classes[i], WordClass.Auxiliary) || isMay(tokens, i)) return false;
  if (/^['’]/.test(tokens.words[i] ?? '')) return before?.kind === 'pronoun' || before?.kind === 'relative';
  return !(tokens.words[i] === 'will' && has(tokens.shapes[i], Shape.Capital));
}

function isVerbAt(tokens: TokenStream, i: number, previous: string): boolean {
  const bits = tokens.classes[i] ?? 0;
  if (has(tokens.shapes[i], Shape.Capital | Shape.Punctuation | Shape.Quotation | Shape.Number)) return false;
  if (has(bits, ANY_VERB | WordClass.Auxiliary))
    return previous !== 'to' || !/[^s]s$|ed$/.test(tokens.words[i] ?? '');
  return false;
}

function isVerbHere(tokens: TokenStream, i: number, context: VerbContext): boolean {
  const { previous, before, chunks } = context;
  const bits = tokens.classes[i] ?? 0;
  const shape = tokens.shapes[i] ?? 0;
  if (has(shape, Shape.Punctuation | Shape.Quotation | Shape.Number | Shape.Handle)) return false;
  const word = tokens.words[i] ?? '';
  if (bits === 0 && NOT_PARTICIPLES.has(word)) return false;
  if (has(shape, Shape.Capital) && before !== undefined) return false;
  if (
    before?.kind === 'verb' &&
    has(before.bits, WordClass.Say) &&
    !has(tokens.shapes[i + 1] ?? Shape.Break, Shape.Punctuation | Shape.Break) &&
    /ed$/.test(word) &&
    !has(tokens.classes[i + 1], NO_NOUN)
  )
    return false; // said retired General
  if (before?.verb === 'infinitive' && has(bits, ANY_VERB) && !/(?:s|ed|ing)$/.test(word)) return false; // to file suit
  if (has(bits, ANY_VERB))
    return !has(bits, WordClass.Ambiguous | ANY_NOUN) || isVerbReading(tokens, i, context);
  if (bits !== 0 && !has(bits, WordClass.Adjective)) return false;
  if (has(shape, Shape.Capital)) return /..ing$/.test(word);
  if (previous === 'auxiliary') return /(?:ed|ing|en)$/.test(word);
  if (/..ed$/.test(word))
    return (
      previous === 'noun' ||
      previous === 'pronoun' ||
      previous === 'relative' ||
      previous === 'conjunction' ||
      previous === 'comma' ||
      previous === 'close' ||
      (previous === 'adverb' && /^(?:noun|pronoun|relative)$/.test(chunks.at(-2)?.kind ?? '')) ||
      previous === 'quotation' ||
      previous === 'time'
    );
  if (/..s$/.test(word) && previous === 'noun') return isThirdPerson(tokens, i);
  return /...ing$/.test(word) && previous !== 'preposition' && previous !== 'noun';
}

/** An unlisted word in -s between a name and an object: "Walz approaches it". */
function isThirdPerson(tokens: TokenStream, i: number): boolean {
  const next = tokens.classes[i + 1] ?? 0;
  if (!has(tokens.shapes[i - 1], Shape.Capital)) return false;
  return (
    has(next, WordClass.Determiner | WordClass.Pronoun | WordClass.Object) ||
    has(tokens.shapes[i + 1], Shape.Break) ||
    tokens.words[i + 1] === '.'
  );
}
