import type { Sentence } from '../tokens/find-sentences.ts';
import type { SentenceTokens } from '../tokens/sentence-tokens.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { ANY_VERB, Shape, WordClass } from '../tokens/word-class.ts';
import type { Chunk, ChunkKind } from './chunk.ts';
import { endsInLy } from './ends-in-ly.ts';
import { isSurname } from './is-surname.ts';
import { punctuationChunks } from './punctuation-chunks.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { beginsSpan, readTime, TIME_OPENERS } from './read-time.ts';
import { readVerbGroup } from './read-verb-group.ts';

/** Cuts an English sentence into noun phrases, verb groups and what joins them, from left to right. Linear. */
export function chunkEnglish(tokens: TokenStream, sentence: Sentence): readonly Chunk[] {
  const source = { tokens, sentence };
  const chunks: Chunk[] = [];
  let i = sentence.start;
  while (i < sentence.end) {
    const chunk = chunkAt(source, i, chunks);
    chunks.push(chunk);
    i = chunk.to;
  }
  return chunks;
}

function chunkAt(source: SentenceTokens, i: number, chunks: readonly Chunk[]): Chunk {
  const { tokens, sentence } = source;
  const before = chunks.at(-1);
  const shape = tokens.shapes[i] ?? 0;
  const bits = tokens.classes[i] ?? 0;
  if (has(shape, Shape.Quotation)) return single('quotation', i, bits);
  if (has(shape, Shape.Punctuation))
    return single(punctuationChunks[tokens.words[i] ?? ''] ?? 'other', i, bits);
  const mayOpen =
    has(bits, WordClass.Time) || OPENERS.has(tokens.words[i] ?? '') || beginsSpan(tokens, i, sentence);
  return (
    (mayOpen ? readPhrase(tokens, i, sentence) : null) ??
    (mayOpen ? readTime(tokens, i, sentence) : null) ??
    readVerbGroup(source, i, chunks) ??
    readFunctionWord(source, i, before) ??
    readNounPhrase(source, i) ??
    single('other', i, bits)
  );
}

function single(kind: ChunkKind, i: number, bits: number): Chunk {
  return { kind, from: i, to: i + 1, head: i, bits };
}

/** Phrases whose words would mislead one by one; the longest come first. */
const PHRASES: readonly (readonly [string, ChunkKind])[] = [
  ['in the words of', 'according'],
  ['according to', 'according'],
  ['in the past', 'time'],
  ['at one point', 'time'],
  ['at this point', 'time'],
  ['at the time', 'time'],
  ['at the same time', 'time'],
  ['as well as', 'preposition'],
  ['such as', 'preposition'],
  ['as if', 'subordinator'],
  ['as though', 'subordinator'],
  ['so that', 'subordinator'],
  ['at least', 'adverb'],
  ['at most', 'adverb'],
  ['at last', 'adverb'],
  ['at first', 'adverb'],
  ['at times', 'adverb'],
  ['of course', 'adverb'],
  ['for example', 'adverb'],
  ['for instance', 'adverb'],
  ['in part', 'adverb'],
  ['in fact', 'adverb'],
  ['in turn', 'adverb'],
];
type Phrases = readonly (readonly [words: readonly string[], kind: ChunkKind])[];

/** By their first word and by their second: one look tells of nearly every "in" and "of" that it begins none. */
const phrasesByWords = new Map<string, Map<string, Phrases>>();
for (const [phrase, kind] of PHRASES) {
  const words = phrase.split(' ');
  const [first = '', second = ''] = words;
  const bySecond = phrasesByWords.get(first) ?? new Map<string, Phrases>();
  phrasesByWords.set(first, bySecond.set(second, [...(bySecond.get(second) ?? []), [words, kind]]));
}

function readPhrase(tokens: TokenStream, i: number, sentence: Sentence): Chunk | null {
  const phrases = phrasesByWords.get(tokens.words[i] ?? '')?.get(tokens.words[i + 1] ?? '');
  if (phrases === undefined) return null;
  for (const [words, kind] of phrases) {
    const to = i + words.length;
    if (to <= sentence.end && words.every((word, k) => tokens.words[i + k] === word)) {
      return { kind, from: i, to, head: i, bits: 0 };
    }
  }
  return null;
}

/** What phrases and times begin with, beside the words for times: spares most words two closer looks. */
const OPENERS: ReadonlySet<string> = new Set([...phrasesByWords.keys(), ...TIME_OPENERS]);

const APPROXIMATE = /^(?:about|around)$/;

function readFunctionWord(source: SentenceTokens, i: number, before: Chunk | undefined): Chunk | null {
  const { tokens, sentence } = source;
  const bits = tokens.classes[i] ?? 0;
  const chunk = (kind: ChunkKind): Chunk => ({ kind, from: i, to: i + 1, head: i, bits });
  const word = tokens.words[i] ?? '';
  if (has(bits, WordClass.Pronoun) && isPronounHere(tokens, i, sentence)) return chunk('pronoun');
  if (word === 'that') return thatHere(tokens, i, before) ? chunk('relative') : null;
  if (has(bits, WordClass.Relative)) return word === 'whose' ? null : chunk('relative');
  if (word === 'once' && isOnceUponATime(tokens, i, before)) return chunk('adverb');
  if (has(bits, WordClass.Conjunction)) return chunk('conjunction');
  if (has(bits, WordClass.Subordinator) && !has(bits, WordClass.Preposition)) return chunk('subordinator');
  if (APPROXIMATE.test(word) && has(tokens.shapes[i + 1], Shape.Number)) return chunk('adverb'); // about 200 people
  if (has(bits, WordClass.Preposition)) return isSurname(tokens, i) ? null : chunk('preposition');
  if (has(bits, WordClass.Object) && !has(bits, WordClass.Possessive)) return chunk('pronoun');
  if (has(bits, WordClass.Possessive) && !startsNoun(tokens, i + 1, sentence)) return chunk('pronoun');
  if (has(bits, WordClass.Adverb) && !has(bits, WordClass.Determiner)) return chunk('adverb');
  if (bits === 0 && !has(tokens.shapes[i], Shape.Capital) && endsInLy(word)) return chunk('adverb');
  return null;
}

/** "Mandela once said": between a subject and its verb no clause begins. */
function isOnceUponATime(tokens: TokenStream, i: number, before: Chunk | undefined): boolean {
  const kind = before?.kind;
  return (
    (kind === 'noun' || kind === 'pronoun' || kind === 'relative') && has(tokens.classes[i + 1], ANY_VERB)
  );
}

/** "many", "one" and the like are pronouns only where no noun follows. */
function isPronounHere(tokens: TokenStream, i: number, sentence: Sentence): boolean {
  return !has(tokens.classes[i], WordClass.Determiner) || !startsNoun(tokens, i + 1, sentence);
}

const NEVER_IN_NOUN =
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Subordinator |
  WordClass.Relative |
  WordClass.Auxiliary |
  WordClass.Object;

function startsNoun(tokens: TokenStream, i: number, sentence: Sentence): boolean {
  if (i >= sentence.end || has(tokens.shapes[i], Shape.Punctuation | Shape.Quotation)) return false;
  if (has(tokens.shapes[i], Shape.Capital | Shape.Number)) return true;
  const bits = tokens.classes[i] ?? 0;
  if (has(bits, NEVER_IN_NOUN)) return false;
  const isVerb = has(bits, ANY_VERB);
  return (
    !isVerb || has(bits, WordClass.Ambiguous | WordClass.Participle | WordClass.Role | WordClass.Document)
  );
}

/** "that" points ("that day") or joins ("said that", "the report that"). */
function thatHere(tokens: TokenStream, i: number, before: Chunk | undefined): boolean {
  if (before === undefined) return false;
  if (before.kind === 'verb' || before.kind === 'noun' || before.kind === 'comma' || before.kind === 'time')
    return true;
  return has(tokens.classes[i + 1], WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner);
}
