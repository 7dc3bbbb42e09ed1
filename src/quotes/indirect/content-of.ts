import type { Chunk, ChunkKind } from '../grammar/chunk.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { contentEnd, isEdge } from './content-end.ts';
import { beginsContent, contentStart, isAddresseeAlone, THAT } from './content-start.ts';

/** Verbs of beginning and going on: what they begin to do is not said. */
const BEGIN = /^(?:beg[aiu]n|begins|starts?|started|fires?|fired|continu(?:es?|ed|ing))$/;
/** What opens a report that stands first. */
const AS = /^(?:as|как|як|както)$/;

/** Chunk indexes `[from, to)` of what is said: after the verb, else all that stands before the report. */
export function contentOf(
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
