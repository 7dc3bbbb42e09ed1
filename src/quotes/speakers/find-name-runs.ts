import { nameKeys } from '../../people/name-keys.ts';
import { memoiseWords } from '../../text/memoise-words.ts';
import type { Range } from '../../text/range.ts';
import type { Chunk } from '../grammar/chunk.ts';
import type { Gender } from '../grammar/mention.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention } from '../grammar/read-mention.ts';
import { slavicAccordingTails } from '../lexicon/slavic.ts';
import { slavicSpeechNouns } from '../lexicon/slavic-speech-nouns.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';

/** The words of a name that count for telling names apart, see `wordsOf`. */
export interface NameWords {
  readonly words: readonly string[];
  /** The words in one. */
  readonly key: string;
  /** More than a surname, be it Le Pen. */
  readonly isFull: boolean;
}

/** One place where a name stands. */
export interface NameRun extends Range {
  readonly name: NameWords;
  readonly kind: 'person' | 'organisation';
  readonly gender: Gender;
  readonly role: Range | null;
  readonly sentence: number;
  readonly paragraph: number;
  readonly subject: boolean;
  readonly modifier: boolean;
  /** Stands where Russian and Ukrainian put the genitive: по словам Ивана Петрова. */
  readonly genitive: boolean;
  /** In a headline any word may be capitalised: such a name counts only where it stands elsewhere too. */
  readonly headline: boolean;
}

const NOT_NAME = WordClass.Role | WordClass.Adjective | WordClass.Time | WordClass.Determiner;

/** What may keep a capital from being read as a name where it stands alone. */
const COMMON = NOT_NAME | WordClass.Document | WordClass.Organisation | WordClass.Title;

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

/** `from`: the token that the name begins with, or one shortly before it. */
function wordsOf(tokens: TokenStream, { start, end }: Range, from: number): NameWords {
  const { text, lexicon, starts, ends, words } = tokens;
  let first = from;
  while ((starts[first] ?? start) < start) first++;
  const word = words[first] ?? '';
  if (ends[first] === end && word.length > 1 && lexicon.language === 'en')
    return { words: [word], key: word, isFull: false };
  return readWords(text.slice(start, end), lexicon.language);
}

/**
 * The words of a name that count for telling names apart: no initials. Where names have cases their keys, the same for
 * Тарханцев and Тарханцева. Articles name the same people again and again.
 */
const readWords = memoiseWords((name, language): NameWords => {
  const words = language === 'en' ? wordsOfEnglish(name) : keysOf(name);
  return { words, key: words.join(' '), isFull: isFullName(words) };
});

const PARTICLE = /^(?:d[aei]|del|della|van|von|der|den|l[ae]|bin|ibn|al|el|ter)$/;

function isFullName(words: readonly string[]): boolean {
  return words.length > 2 || (words.length === 2 && !PARTICLE.test(words[0] ?? ''));
}

function keysOf(name: string): readonly string[] {
  const { given, surname } = nameKeys(name);
  return [...given, surname].filter((key) => key !== '');
}

function wordsOfEnglish(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[’']s$/, '').replace(/\.$/, ''))
    .filter((word) => word.length > 1);
}

function isSubject({ chunks, tokens }: ParsedSentence, index: number): boolean {
  const before = chunks[index - 1]?.kind;
  if (before === 'preposition' || before === 'according') return false;
  if (tokens.lexicon.language !== 'en') return chunks.findIndex(({ kind }) => kind === 'noun') === index; // as in "Як розповіла Лапіна"
  if (before === 'verb') return false;
  for (let i = index + 1; i < chunks.length; i++) {
    const kind = chunks[i]?.kind;
    if (kind === 'verb' || kind === 'relative') return true;
    if (kind === 'quotation' || kind === 'colon') return false;
  }
  return false;
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

/**
 * Where a surname stands alone that is a common word as well: "Cuban said", "Law told", in an article on Mark Cuban and
 * Steven Law. `known` are the names found so far.
 */
function findCommonSurnames(
  parses: readonly ParsedSentence[],
  known: readonly NameRun[],
): readonly NameRun[] {
  const classes = parses[0]?.tokens.lexicon.classes;
  const surnames = new Set<string>();
  for (const { name, kind } of known) {
    const { words } = name;
    const surname = words.at(-1) ?? '';
    if (kind === 'person' && words.length > 1 && has(classes?.get(surname), COMMON)) surnames.add(surname);
  }
  if (surnames.size === 0) return [];
  const runs: NameRun[] = [];
  parses.forEach((parse, sentence) => {
    const { words, shapes } = parse.tokens;
    parse.chunks.forEach(({ kind, from }, index) => {
      if (kind !== 'noun' || !has(shapes[from], Shape.Capital) || !surnames.has(words[from] ?? '')) return;
      const run = surnameAlone(parse, index, sentence);
      if (run !== null) runs.push(run);
    });
  });
  if (runs.length === 0) return runs;
  const at = new Set(known.map(({ start }) => start));
  return runs.filter(({ start }) => !at.has(start));
}

function surnameAlone(parse: ParsedSentence, index: number, sentence: number): NameRun | null {
  const { tokens } = parse;
  const { from = 0, to = 0 } = parse.chunks[index] ?? {};
  const genitive = /^['’]/.test(tokens.words[to - 1] ?? '');
  if (to - from !== (genitive ? 2 : 1)) return null;
  const surname = tokens.words[from] ?? '';
  const range = { start: tokens.starts[from] ?? 0, end: tokens.ends[from] ?? 0 };
  const place = { sentence, paragraph: parse.sentence.paragraph, subject: isSubject(parse, index) };
  const unknown = { gender: 'unknown', role: null, headline: false } as const;
  return {
    ...range,
    ...place,
    ...unknown,
    name: { words: [surname], key: surname, isFull: false },
    kind: 'person',
    modifier: genitive,
    genitive: false,
  };
}
