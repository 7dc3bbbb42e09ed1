import type { Range } from '../../text/range.ts';
import type { Chunk } from '../grammar/chunk.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention } from '../grammar/read-mention.ts';
import { slavicAccordingTails } from '../lexicon/slavic.ts';
import { slavicSpeechNouns } from '../lexicon/slavic-speech-nouns.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';
import { findCommonSurnames } from './find-common-surnames.ts';
import { isSubject } from './is-subject.ts';
import { NOT_NAME } from './name-classes.ts';
import type { NameRun } from './name-run.ts';
import { wordsOf } from './name-words.ts';

/** Where names stand in an article, in the order of its text. */
export function findNameRuns(parses: readonly ParsedSentence[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (const [sentence, parse] of parses.entries()) readSentence(parse, sentence, runs);
  const common = findCommonSurnames(parses, runs);
  return common.length === 0 ? runs : [...runs, ...common].sort((a, b) => a.start - b.start);
}

/** Adds all names of a sentence: the heads of its noun phrases, and the names that modify other nouns. */
function readSentence(parse: ParsedSentence, sentence: number, runs: NameRun[]): void {
  const headline = isHeadline(parse);
  const { paragraph } = parse.sentence;
  parse.chunks.forEach((chunk, index) => {
    if (chunk.kind !== 'noun' || !hasCapital(parse.tokens, chunk)) return;
    const mention = readMention(parse, index);
    if (
      mention?.name != null &&
      (mention.kind === 'person' || mention.kind === 'organisation') &&
      !isAbbreviation(parse.tokens, chunk)
    ) {
      const { kind, gender } = mention;
      const { start, end } = mention.name;
      const role = mention.role ?? appositionAfter(parse, index);
      const genitive =
        /^['’]/.test(parse.tokens.words[chunk.to - 1] ?? '') && end < (parse.tokens.ends[chunk.to - 1] ?? 0); // not McDonald's
      runs.push({
        sentence,
        paragraph,
        headline,
        start,
        end,
        name: wordsOf(parse.tokens, mention.name, chunk.from),
        kind,
        gender,
        role,
        subject: isSubject(parse, index),
        modifier: genitive,
        genitive: isInGenitive(parse, chunk),
      });
    }
    for (const run of modifiers(parse.tokens, chunk, mention?.name?.start ?? Number.POSITIVE_INFINITY)) {
      runs.push({
        sentence,
        paragraph,
        headline,
        start: run.start,
        end: run.end,
        name: run.name,
        kind: 'person',
        gender: 'unknown',
        role: null,
        subject: false,
        modifier: true,
        genitive: false,
      });
    }
  });
}

function isInGenitive({ tokens }: ParsedSentence, { from, to }: Chunk): boolean {
  const before = tokens.words[from - 1] ?? '';
  return (
    slavicAccordingTails[tokens.lexicon.language]?.has(before) === true ||
    /^(?:про)?ци(?:тир|ту)/.test(before) ||
    (tokens.lexicon.language !== 'en' &&
      tokens.words.slice(from, to).some((word) => slavicSpeechNouns.has(word)))
  );
}

function hasCapital({ shapes }: TokenStream, { from, to }: Chunk): boolean {
  for (let i = from; i < to; i++) if (has(shapes[i], Shape.Capital)) return true;
  return false;
}

/** "Huntsville, Ala.,": one word with its point names nobody. */
function isAbbreviation({ shapes, words }: TokenStream, { from, to }: Chunk): boolean {
  return to - from === 1 && has(shapes[from], Shape.Pointed) && !(words[from] ?? '').includes('.');
}

/** A paragraph of one sentence with most longer words capitalised and nothing quoted. */
function isHeadline({ tokens, sentence }: ParsedSentence): boolean {
  const alone = has(tokens.shapes[sentence.start - 1] ?? Shape.Break, Shape.Break);
  if (!alone || !has(tokens.shapes[sentence.end] ?? Shape.Break, Shape.Break)) return false;
  let words = 0;
  let capitals = 0;
  for (let i = sentence.start; i < sentence.end; i++) {
    if (has(tokens.shapes[i], Shape.Quotation)) return false;
    if ((tokens.words[i] ?? '').length < 4 || has(tokens.shapes[i], Shape.Punctuation)) continue;
    words++;
    if (has(tokens.shapes[i], Shape.Capital)) capitals++;
  }
  return words >= 4 && capitals >= words * 0.75;
}

/** "Hakan Fidan, the foreign minister,": the apposition after a name tells the role. */
function appositionAfter(parse: ParsedSentence, index: number): Range | null {
  const { chunks, tokens } = parse;
  const chunk = chunks[index + 2];
  if (chunks[index + 1]?.kind !== 'comma' || chunk?.kind !== 'noun') return null;
  if (has(chunks[index + 3]?.bits, WordClass.Say)) return null; // Asked by Lund, the mayor said
  if (!has(chunk.bits, WordClass.Role) || has(tokens.shapes[chunk.head], Shape.Capital)) return null;
  const from = has(tokens.classes[chunk.from], WordClass.Determiner) ? chunk.from + 1 : chunk.from;
  return from < chunk.to ? { start: tokens.starts[from] ?? 0, end: tokens.ends[chunk.to - 1] ?? 0 } : null;
}

function modifiers(
  tokens: TokenStream,
  chunk: Chunk,
  before: number,
): readonly (Range & Pick<NameRun, 'name'>)[] {
  const runs: (Range & Pick<NameRun, 'name'>)[] = [];
  let i = chunk.from;
  while (i < chunk.to && (tokens.starts[i] ?? 0) < before) {
    let to = i;
    while (to < chunk.to && (tokens.starts[to] ?? 0) < before && isNameWord(tokens, to)) to++;
    if (to > i) {
      const [start, end] = [tokens.starts[i] ?? 0, tokens.ends[to - 1] ?? 0];
      runs.push({ start, end, name: wordsOf(tokens, { start, end }, i) });
    }
    i = Math.max(to, i + 1);
  }
  return runs;
}

function isNameWord(tokens: TokenStream, i: number): boolean {
  return has(tokens.shapes[i], Shape.Capital) && !has(tokens.classes[i], NOT_NAME | WordClass.Government);
}
