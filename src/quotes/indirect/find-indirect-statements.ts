import type { Range } from '../../text/range.ts';
import type { Chunk, ChunkKind } from '../grammar/chunk.ts';
import { denies, isDisclaimed } from '../grammar/is-disclaimed.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { attributeToClause } from '../sieves/attribute-to-clause.ts';
import type { Attribution } from '../sieves/sieve.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';

/** What somebody is reported to have said without, or with only some of it in, quotation marks. */
export interface IndirectStatement extends Range {
  readonly sentence: number;
  readonly attribution: Attribution;
}

/** What opens a reported clause. */
const TELL = /^(?:tells?|told|telling)$/i;
const SAY = /^(?:says?|said|saying)$/;
/** Verbs of beginning and going on: what they begin to do is not said. */
const BEGIN = /^(?:beg[aiu]n|begins|starts?|started|fires?|fired|continu(?:es?|ed|ing))$/;
const OCCASION = /^(?:after|as|before|during|when|while)$/i;
const THAT = /^(?:that|что|що|че)$/;
/** What opens a report that stands first. */
const AS = /^(?:as|как|як|както)$/;
/** Shorter contents are objects ("said no"), not statements. */
const FEWEST_WORDS = 3;
/** Without articles and copula two words make a statement: мост закрыт. */
const FEWEST_SLAVIC_WORDS = 2;

/** Peskov said that … / promised to … / Talks have ended, the ministry said / according to the report, …. */
export function findIndirectStatements(
  parse: ParsedSentence,
  clauses: readonly Clause[],
  sentence: number,
): readonly IndirectStatement[] {
  const statements: IndirectStatement[] = [];
  let takenUntil = -1;
  for (const clause of clauses) {
    if (!reports(parse, clause)) continue;
    const content = contentOf(parse, clause, clauses);
    if (content === null || content[0] < takenUntil || wordsOutsideMarks(parse, content) < fewestWords(parse))
      continue;
    const attribution = attributeToClause(parse, clause, { rule: 'indirect statement', clauses });
    if (attribution === null) continue;
    statements.push({ ...charactersOf(parse, content), sentence, attribution });
    takenUntil = content[1];
  }
  return statements;
}

function fewestWords({ tokens }: ParsedSentence): number {
  return tokens.lexicon.language === 'en' ? FEWEST_WORDS : FEWEST_SLAVIC_WORDS;
}

function reports(parse: ParsedSentence, clause: Clause): boolean {
  if (clause.subject < 0 || !has(clause.bits, WordClass.Say)) return false;
  if (denies(parse, clause) || isDisclaimed(parse, clause)) return false;
  const verb = parse.chunks[clause.verb];
  return clause.kind === 'according' || (verb?.verb !== 'passive' && verb?.verb !== 'infinitive');
}

/** Chunk indexes `[from, to)` of what is said: after the verb, else all that stands before the report. */
function contentOf(
  parse: ParsedSentence,
  clause: Clause,
  clauses: readonly Clause[],
): [number, number] | null {
  const { chunks } = parse;
  if (clause.kind === 'according') return accordingContent(parse, clause);
  if (AS.test(parse.tokens.words[chunks[0]?.from ?? 0] ?? '') && clause.verb <= 3)
    return contentAfterComma(parse, clause);
  const after = clause.inverted ? null : contentAfter(parse, clause, clauses);
  if (after !== null) return after;
  const opening = clause.inverted ? clause.verb : clause.subject;
  const comma = chunks[opening - 1]?.kind === 'comma' ? opening - 1 : -1;
  const closes = clause.inverted || endsReport(chunks[clause.verb + 1]);
  const isOccasion = chunks[0]?.kind === 'preposition' && !holdsVerb(chunks, comma); // In a tweet, Osei wrote
  const isOnlyQuoted =
    chunks[0]?.kind === 'quotation' && !chunks.slice(0, comma).some(({ kind }) => kind === 'verb'); // "…," Osei's deputy, Karl Braun, said
  if (isOnlyQuoted) return null;
  return comma > 1 && closes && chunks[0]?.kind !== 'subordinator' && !isOccasion ? [0, comma] : null;
}

function holdsVerb(chunks: readonly Chunk[], to: number): boolean {
  return chunks.slice(0, to).some(({ kind }) => kind === 'verb' || kind === 'quotation');
}

/** As Keller said, the bridge is closed. */
function contentAfterComma({ chunks, tokens }: ParsedSentence, clause: Clause): [number, number] | null {
  const from =
    chunks.findIndex((chunk, i) => i > Math.max(clause.verb, clause.subject) && chunk.kind === 'comma') + 1;
  let end = chunks.length;
  while (isEdge(tokens, chunks[end - 1])) end--;
  return from > 0 && end > from ? [from, end] : null;
}

const BEHIND_REPORT: ReadonlySet<ChunkKind> = new Set<ChunkKind>([
  'other',
  'preposition',
  'time',
  'adverb',
  'comma',
  'pronoun',
]);

/** Behind a report that follows what was said stand at most the occasion and the addressee's preposition. */
function endsReport(after: Chunk | undefined): boolean {
  return after === undefined || BEHIND_REPORT.has(after.kind);
}

function contentAfter(
  parse: ParsedSentence,
  clause: Clause,
  clauses: readonly Clause[],
): [number, number] | null {
  const { chunks, tokens } = parse;
  if (BEGIN.test(tokens.words[chunks[clause.verb]?.head ?? -1] ?? '')) return null;
  const from = contentStart(parse, clause.verb + 1);
  const first = chunks[from];
  if (first === undefined || !beginsContent(parse, from) || isAddresseeAlone(parse, clause, from))
    return null;
  const end = contentEnd(parse, from, { own: clause, clauses });
  const last = tokens.words[chunks[end - 1]?.head ?? -1] ?? '';
  return /^(?:saying|telling)$/.test(last) ? null : [from, end]; // "…," Keller recalled Osei saying
}

/** "Told both sides before they sat down": whom and when, but not what. */
function isAddresseeAlone({ chunks, tokens }: ParsedSentence, clause: Clause, from: number): boolean {
  if (!TELL.test(tokens.words[chunks[clause.verb]?.head ?? -1] ?? '')) return false;
  const next = chunks[from + 1];
  return next !== undefined && OCCASION.test(tokens.words[next.from] ?? '');
}

/** Past the addressee and the occasion: told reporters in Istanbul on Friday that … */
function contentStart({ chunks, tokens }: ParsedSentence, from: number): number {
  const that = chunks.findIndex(
    (chunk, i) =>
      i >= from && i < from + 8 && THAT.test(tokens.words[chunk.from] ?? '') && chunk.kind !== 'noun',
  );
  if (that >= 0 && !chunks.slice(from, that).some((chunk) => chunk.kind === 'verb' || chunk.kind === 'colon'))
    return that + 1;
  let i = from;
  while (chunks[i]?.kind === 'adverb' || chunks[i]?.kind === 'time') i++;
  return TELL.test(tokens.words[chunks[from - 1]?.head ?? -1] ?? '') ? pastAddressee(chunks, i) : i;
}

/** "told CNN [she believes]", "told me on Friday [he was]": where somebody else and a verb stand right behind who is told. */
function pastAddressee(chunks: readonly Chunk[], addressee: number): number {
  const isNoun = (i: number): boolean => chunks[i]?.kind === 'noun' || chunks[i]?.kind === 'pronoun';
  let i = addressee + 1;
  for (;;) {
    if (chunks[i]?.kind === 'time' || chunks[i]?.kind === 'adverb') i++;
    else if (chunks[i]?.kind === 'preposition' && chunks[i + 1]?.kind === 'noun') i += 2;
    else break;
  }
  return isNoun(addressee) && isNoun(i) && verbFollows(chunks, i) ? i : addressee;
}

/**
 * What is said begins with "that", with a subject and its verb, with "there is", or with an infinitive. Behind "said" any noun
 * and any participle begin it: their verb may be one that no list knows.
 */
function beginsContent({ chunks, tokens }: ParsedSentence, from: number): boolean {
  const wordOf = (chunk: Chunk | undefined) => tokens.words[chunk?.from ?? -1] ?? '';
  const [before, first, next] = [chunks[from - 1], chunks[from], chunks[from + 1]];
  if (first === undefined) return false;
  if (THAT.test(wordOf(before))) return true;
  const verb = tokens.words[before?.head ?? -1] ?? '';
  if (first.kind === 'verb') {
    if (first.verb === 'infinitive') return true;
    return first.verb === 'participle' ? SAY.test(verb) : wordOf(first) === 'there';
  }
  if (first.kind === 'subordinator') return !OCCASION.test(wordOf(first));
  if (first.kind !== 'noun' && first.kind !== 'pronoun') return false;
  if (wordOf(next) === 'as') return false; // quoted Osei as saying
  return SAY.test(verb) || verbFollows(chunks, from);
}

const FARTHEST_VERB = 12;

function verbFollows(chunks: readonly Chunk[], noun: number): boolean {
  for (let i = noun + 1; i < chunks.length && i < noun + FARTHEST_VERB; i++) {
    const kind = chunks[i]?.kind;
    if (kind === 'verb' && chunks[i]?.verb !== 'participle') return true; // not: a trend playing out
    if (kind === 'colon' || kind === 'comma') return false;
  }
  return false;
}

/** Up to the sentence's end, or to the next report: ", adding that …", "…, but Trump said". */
function contentEnd(
  parse: ParsedSentence,
  from: number,
  { own, clauses }: { readonly own: Clause; readonly clauses: readonly Clause[] },
): number {
  const { chunks, tokens } = parse;
  let end = relativeEnd(parse, own, from);
  for (const clause of clauses) {
    if (clause.verb <= from || clause === own || !has(clause.bits, WordClass.Say)) continue;
    const opening = Math.min(clause.verb, clause.subject > from ? clause.subject : clause.verb);
    const before = chunks[opening - 1];
    const joined = before?.kind === 'comma' || before?.kind === 'conjunction' || before?.kind === 'dash';
    if (joined && (clause.subject === own.subject || opening < clause.verb || clause.inverted)) {
      end = opening;
      break;
    }
  }
  while (end > from && isEdge(tokens, chunks[end - 1])) end--;
  return end;
}

/** "The engineer, who said that the dam leaked, left": what somebody is told to have said in passing ends before the main verb. */
function relativeEnd({ chunks }: ParsedSentence, { subject }: Clause, from: number): number {
  const isInPassing = chunks[subject]?.kind === 'relative' && chunks[subject - 1]?.kind === 'comma';
  if (!isInPassing) return chunks.length;
  const end = chunks.findIndex(
    (chunk, i) =>
      i > from &&
      chunk.kind === 'comma' &&
      chunks[i + 1]?.kind === 'verb' &&
      chunks[i + 1]?.verb === 'finite',
  );
  return end < 0 ? chunks.length : end;
}

const EDGES: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['comma', 'conjunction', 'dash', 'colon']);

function isEdge(tokens: TokenStream, chunk: Chunk | undefined): boolean {
  if (chunk?.kind === 'other') return has(tokens.shapes[chunk.from], Shape.Punctuation);
  return chunk !== undefined && EDGES.has(chunk.kind);
}

/** "Talks ended, according to X" / "According to X, talks ended"; Bulgarian needs no comma. */
function accordingContent({ chunks, tokens }: ParsedSentence, clause: Clause): [number, number] | null {
  const isWithin = THAT.test(tokens.words[chunks[clause.verb - 2]?.from ?? -1] ?? ''); // отметила, что, по её мнению, …
  if (!isWithin && chunks[clause.verb - 1]?.kind === 'comma' && clause.verb > 2) return [0, clause.verb - 1];
  if (!isWithin && clause.verb > 0) return null;
  const comma = chunks.findIndex((chunk, i) => i > clause.subject && chunk.kind === 'comma');
  let from = tokens.lexicon.language === 'bg' ? clause.subject + 1 : comma + 1;
  while (chunks[from]?.kind === 'adverb' || (from > 0 && chunks[from]?.kind === 'comma')) from++;
  let end = chunks.length;
  while (isEdge(tokens, chunks[end - 1])) end--;
  return from > clause.subject && end > from ? [from, end] : null;
}

function wordsOutsideMarks(
  { chunks, tokens }: ParsedSentence,
  [from, to]: readonly [number, number],
): number {
  const first = chunks[from]?.from ?? 0;
  const last = chunks[to - 1]?.to ?? 0;
  let words = 0;
  for (let i = first; i < last && words < FEWEST_WORDS; i++) {
    if (!has(tokens.shapes[i], Shape.Punctuation | Shape.Quotation)) words++;
  }
  return words;
}

function charactersOf({ chunks, tokens }: ParsedSentence, [from, to]: readonly [number, number]): Range {
  return {
    start: tokens.starts[chunks[from]?.from ?? 0] ?? 0,
    end: tokens.ends[(chunks[to - 1]?.to ?? 1) - 1] ?? 0,
  };
}
