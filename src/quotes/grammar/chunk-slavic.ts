import { slavicAccording, slavicAccordingTails } from '../lexicon/slavic.ts';
import type { Sentence } from '../tokens/find-sentences.ts';
import type { SentenceTokens } from '../tokens/sentence-tokens.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';
import type { Chunk, ChunkKind } from './chunk.ts';
import { isOblique } from './find-slavic-subject.ts';
import { punctuationChunks } from './punctuation-chunks.ts';
import { isNameInMarks, readSlavicNoun } from './read-slavic-noun.ts';
import { readSpeakerAfterVerb } from './read-speaker-after-verb.ts';

/**
 * Cuts a Bulgarian, Russian or Ukrainian sentence into phrases. Word order is free there: after a verb of saying the
 * speaker may stand behind the addressee, and is looked for by name. Linear.
 */
export function chunkSlavic(tokens: TokenStream, sentence: Sentence): readonly Chunk[] {
  const source = { tokens, sentence };
  const chunks: Chunk[] = [];
  let i = sentence.start;
  while (i < sentence.end) {
    const read = chunksAt(source, i, chunks);
    chunks.push(...read);
    i = read.at(-1)?.to ?? i + 1;
  }
  return chunks;
}

function chunksAt(source: SentenceTokens, i: number, before: readonly Chunk[]): readonly Chunk[] {
  const { tokens, sentence } = source;
  const shape = tokens.shapes[i] ?? 0;
  const bits = tokens.classes[i] ?? 0;
  const single = (kind: ChunkKind): Chunk => ({ kind, from: i, to: i + 1, head: i, bits });
  if (has(shape, Shape.Quotation)) return [single(isSayingBody(source, i) ? 'noun' : 'quotation')];
  if (has(shape, Shape.Punctuation)) return [single(punctuationChunks[tokens.words[i] ?? ''] ?? 'other')];
  const according = readAccording(tokens, i, sentence);
  if (according !== null) return according;
  if (isReportingVerb(source, i, before)) return readVerb(source, i, before);
  const kind = functionWord(tokens, i, before);
  if (kind !== null) return [single(kind)];
  return [readSlavicNoun(tokens, i, sentence)];
}

/** «Север» заявил: a name in marks that opens its sentence and says something. */
function isSayingBody({ tokens, sentence }: SentenceTokens, i: number): boolean {
  return (
    i === sentence.start &&
    isNameInMarks(tokens, i) &&
    has(tokens.classes[i + 1], WordClass.Say) &&
    !has(tokens.shapes[i + 2], Shape.Capital)
  );
}

/** "по словам X", "по его словам", "според X". */
function readAccording(tokens: TokenStream, i: number, sentence: Sentence): readonly Chunk[] | null {
  const { language } = tokens.lexicon;
  for (const words of slavicAccording[language] ?? []) {
    if (i + words.length > sentence.end || !words.every((word, k) => tokens.words[i + k] === word)) continue;
    const to = i + words.length;
    const pronoun = words.length > 1 && has(tokens.classes[to - 2], WordClass.Possessive);
    if (!pronoun) return [{ kind: 'according', from: i, to, head: i, bits: WordClass.Say }];
    return accordingPronoun(tokens, i, to - 2);
  }
  const isTail = slavicAccordingTails[language]?.has(tokens.words[i + 2] ?? '') === true;
  const begins =
    has(tokens.classes[i], WordClass.Preposition) && has(tokens.classes[i + 1], WordClass.Possessive);
  return isTail && begins ? accordingPronoun(tokens, i, i + 1) : null;
}

function accordingPronoun(tokens: TokenStream, i: number, at: number): readonly Chunk[] {
  const bits = tokens.classes[at] ?? 0;
  return [
    { kind: 'according', from: i, to: at, head: i, bits: WordClass.Say },
    { kind: 'pronoun', from: at, to: at + 1, head: at, bits },
    { kind: 'adverb', from: at + 1, to: at + 2, head: at + 1, bits: 0 },
  ];
}

/** A listed verb, or right after a quotation any word before a name or a pronoun: "…", — вздыхает она. */
function isReportingVerb(source: SentenceTokens, i: number, before: readonly Chunk[]): boolean {
  const { tokens, sentence } = source;
  const bits = tokens.classes[i] ?? 0;
  if (has(tokens.shapes[i], Shape.Capital) && i > sentence.start) return false;
  if (has(bits, WordClass.Say)) return true;
  if (bits !== 0 || tokens.shapes[i] !== 0 || !followsQuotation(before)) return false;
  const next = tokens.words[i + 1] === 'се' ? i + 2 : i + 1;
  const isAdjective = tokens.classes[next] === 0 && has(tokens.classes[next + 1], WordClass.Role);
  return (
    isAdjective ||
    has(tokens.shapes[next], Shape.Capital) ||
    has(tokens.classes[next], WordClass.Pronoun | WordClass.Role | WordClass.Adverb)
  );
}

function followsQuotation(before: readonly Chunk[]): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const kind = before[i]?.kind;
    if (kind === 'quotation') return true;
    if (kind !== 'comma' && kind !== 'dash' && kind !== 'adverb') return false;
  }
  return false;
}

function readVerb(source: SentenceTokens, i: number, before: readonly Chunk[]): readonly Chunk[] {
  const { tokens } = source;
  const bits = (tokens.classes[i] ?? 0) | WordClass.Say;
  const verb: Chunk = { kind: 'verb', from: i, to: i + 1, head: i, bits, verb: 'finite' };
  return opensReport(tokens, i, before) ? [verb, ...readSpeakerAfterVerb(source, i + 1)] : [verb];
}

/** The speaker follows where the verb comes right after a quotation, a dash, "как", or at the start. */
function opensReport(tokens: TokenStream, i: number, before: readonly Chunk[]): boolean {
  let last = before.length - 1;
  while (before[last]?.kind === 'adverb' || before[last]?.kind === 'time' || isOblique(before[last])) last--;
  const kind = before[last]?.kind;
  if (kind === undefined || kind === 'quotation' || kind === 'dash' || kind === 'other') return true;
  if (kind === 'comma')
    return before[last - 1]?.kind === 'quotation' || !/^(?:що|что|че)$/.test(tokens.words[i + 2] ?? '');
  return kind === 'subordinator';
}

function functionWord(tokens: TokenStream, i: number, before: readonly Chunk[]): ChunkKind | null {
  const bits = tokens.classes[i] ?? 0;
  const word = tokens.words[i] ?? '';
  if (isManner(tokens, i)) return 'adverb';
  if (has(bits, WordClass.Pronoun)) return 'pronoun';
  if (has(bits, WordClass.Relative)) return 'relative';
  if (has(bits, WordClass.Time)) return 'time';
  if (has(bits, WordClass.Conjunction)) return 'conjunction';
  // "Как сообщил источник, …" is a report, not a clause of its own
  if (has(bits, WordClass.Subordinator))
    return before.length === 0 && /^(?:как|як|както)$/.test(word) ? 'other' : 'subordinator';
  if (has(bits, WordClass.Preposition)) return 'preposition';
  if (has(bits, WordClass.Object | WordClass.Possessive)) return 'pronoun';
  if (has(bits, WordClass.Adverb)) return 'adverb';
  if (has(bits, WordClass.Verb)) return 'verb';
  return null;
}

/** How something is said: твёрдо сказала. */
function isManner({ words, classes, shapes }: TokenStream, i: number): boolean {
  if (classes[i] !== 0 || shapes[i] !== 0 || !has(classes[i + 1], WordClass.Say)) return false;
  return /о$/.test(words[i] ?? '') && !/(?:ство|бюро)$/.test(words[i] ?? '');
}
