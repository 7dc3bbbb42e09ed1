import type { SentenceTokens } from '../tokens/sentence-tokens.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';
import type { Chunk } from './chunk.ts';
import { isNameWord, readSlavicNoun } from './read-slavic-noun.ts';

/** Speakers stand within a line of their verb. */
const FARTHEST = 16;

/**
 * What follows a verb of saying up to the next punctuation: the speaker as a noun phrase or pronoun, the rest (addressee,
 * occasion) as adverbs: сказал [агентству «Маяк-Пресс»] глава района Глеб Тарханцев.
 */
export function readSpeakerAfterVerb(source: SentenceTokens, from: number): readonly Chunk[] {
  const end = segmentEnd(source, from);
  const speaker = quotedOne(source.tokens, from) ?? findSpeaker(source, from, end);
  if (speaker === null) return [];
  const chunks: Chunk[] = [];
  if (speaker.from > from) chunks.push({ kind: 'adverb', from, to: speaker.from, head: from, bits: 0 });
  chunks.push(speaker);
  return chunks;
}

const QUOTES = /^(?:про)?ц[иі]т/;

/** "цитирует его агентство": who is quoted speaks. */
function quotedOne({ words, classes }: TokenStream, at: number): Chunk | null {
  if (!QUOTES.test(words[at - 1] ?? '') || !has(classes[at], WordClass.Object)) return null;
  return { kind: 'pronoun', from: at, to: at + 1, head: at, bits: (classes[at] ?? 0) | WordClass.Pronoun };
}

function segmentEnd({ tokens, sentence }: SentenceTokens, from: number): number {
  const limit = Math.min(sentence.end, from + FARTHEST);
  for (let i = from; i < limit; i++) {
    if (has(tokens.shapes[i], Shape.Punctuation | Shape.Break)) return i;
    if (has(tokens.classes[i], WordClass.Relative | WordClass.Say | WordClass.Conjunction)) return i;
  }
  return limit;
}

/** Names that stand free first; then such as follow an occasion ("каза в заключение Чолаков"); then what it says it in. */
function findSpeaker({ tokens, sentence }: SentenceTokens, from: number, end: number): Chunk | null {
  for (const reach of [FAR, NEAR]) {
    for (let i = from; i < end; i++) {
      if (has(tokens.classes[i], WordClass.Pronoun)) {
        return { kind: 'pronoun', from: i, to: i + 1, head: i, bits: tokens.classes[i] ?? 0 };
      }
      const role = has(tokens.classes[i], WordClass.Role) || isBodySpeaking(tokens, i);
      if ((role || isNameWord(tokens, i)) && !followsPreposition(tokens, i, { from, reach })) {
        return readSlavicNoun(tokens, i, sentence);
      }
    }
  }
  for (let i = from; i < end; i++) {
    const isIn = has(tokens.classes[i], WordClass.Organisation) && isLedByIn(tokens, i);
    if (isIn || has(tokens.classes[i], WordClass.Document)) return readSlavicNoun(tokens, i, sentence);
  }
  return null;
}

/** "в областном управлении" */
function isLedByIn({ words, classes }: TokenStream, i: number): boolean {
  return IN.test(words[i - 1] ?? '') || (classes[i - 1] === 0 && IN.test(words[i - 2] ?? ''));
}

/** "сказал газете": bodies are listed in the locative as well, and so are told something where no "in" stands before them. */
function isBodySpeaking(tokens: TokenStream, i: number): boolean {
  if (!has(tokens.classes[i], WordClass.Organisation)) return false;
  return tokens.lexicon.language === 'bg' || !OBLIQUE.test(tokens.words[i] ?? '');
}

const OBLIQUE = /(?:[^и]е|[иії])$/;

/** Said in the ministry, from the union: nobody else is named. */
const IN = /^(?:в|во|у|от)$/;

const FAR = 3;
const NEAR = 1;

/** "в интервью РИА Новости": names that hang on a preposition do not speak. */
function followsPreposition(
  tokens: TokenStream,
  i: number,
  { from, reach }: { from: number; reach: number },
): boolean {
  for (let k = i - 1; k >= from && k >= i - reach; k--) {
    if (has(tokens.classes[k], WordClass.Preposition)) return true;
    if (has(tokens.classes[k], WordClass.Role) && !isNameWord(tokens, k)) return false;
  }
  return false;
}
