import { evidenceWords } from '../evidence-words.ts';
import { isSpeaker } from '../grammar/can-speak.ts';
import type { ChunkKind } from '../grammar/chunk.ts';
import type { Mention } from '../grammar/mention.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { has } from '../tokens/token-stream.ts';
import { SPEECH, WordClass } from '../tokens/word-class.ts';
import { isSetOff } from './trailing-cue.ts';

/** A clause that may be the one by which a quotation of its sentence is reported. */
export interface ReportCandidate {
  readonly clause: Clause;
  readonly mention: Mention;
}

export interface QuotedSentence {
  readonly parse: ParsedSentence;
  /** All that may report, from left to right. */
  readonly candidates: readonly ReportCandidate[];
  /** Index of the quotation's chunk. */
  readonly chunk: number;
}

const MODAL = /^(?:will|would|can|could|may|might|must|should|(?:can|won)['’]t)$/;
const BETWEEN: ReadonlySet<ChunkKind> = new Set<ChunkKind>([
  'colon',
  'quotation',
  'relative',
  'subordinator',
  'comma',
  'conjunction',
  'dash',
  'close',
]);
const OPENING: ReadonlySet<ChunkKind> = new Set<ChunkKind>([
  'adverb',
  'time',
  'comma',
  'conjunction',
  'quotation',
  'other',
]);
/** What may stand between a report and the clause that it reports: said on Friday that she … */
const JOINS_COMPLEMENT: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['time', 'adverb', 'relative']);
const MOST_COUNTED = 3;

/** What speaks for and against a clause being the report of a quotation, in the words of `reportWeights`. */
export function reportEvidence(candidate: ReportCandidate, sentence: QuotedSentence): string[] {
  const { clause } = candidate;
  const kind = verbKind(clause);
  const isBefore = clause.verb < sentence.chunk;
  return [
    evidenceWords`${kind} ${isBefore ? 'before' : 'behind'}`,
    ...formEvidence(clause, sentence.parse),
    ...subjectEvidence(candidate, sentence.parse),
    ...rivalEvidence(candidate, sentence),
    ...(isBefore ? pathEvidence(clause, sentence) : behindEvidence(clause, sentence)),
  ];
}

function verbKind({ kind, bits }: Clause): string {
  if (kind === 'according') return 'according';
  if (kind === 'noun') return 'noun of speech';
  if (has(bits, WordClass.Say)) return 'saying';
  if (has(bits, WordClass.Characterise)) return 'characterising';
  return has(bits, WordClass.Think) ? 'thinking' : 'other verb';
}

function formEvidence(clause: Clause, { chunks, tokens }: ParsedSentence): string[] {
  const kind = verbKind(clause);
  const verb = chunks[clause.verb];
  const evidence = [evidenceWords`${kind}: ${verb?.verb ?? 'no verb'}`];
  if (has(clause.bits, WordClass.Ambiguous)) evidence.push(evidenceWords`${kind}: may be a noun`);
  if (verb !== undefined && verb.to - verb.from > 1 && MODAL.test(tokens.words[verb.from] ?? ''))
    evidence.push(evidenceWords`${kind}: modal`);
  if (clause.inverted) evidence.push(evidenceWords`${kind}: subject behind`);
  return evidence;
}

function subjectEvidence({ clause, mention }: ReportCandidate, parse: ParsedSentence): string[] {
  const { chunks, tokens } = parse;
  const isRelative = chunks[clause.subject]?.kind === 'relative';
  const subject = isRelative
    ? 'relative'
    : mention.kind === 'pronoun'
      ? evidenceWords`pronoun ${mention.head}`
      : mention.kind;
  const evidence = [evidenceWords`subject: ${subject}`];
  if (!isSpeaker(parse, clause.subject)) evidence.push('subject: cannot speak');
  if (mention.plural) evidence.push('subject: plural');
  const before = chunks[clause.subject - 1];
  const word = tokens.words[before?.from ?? -1] ?? '';
  if (before === undefined) evidence.push('subject opens the sentence');
  else if (before.kind === 'subordinator' || before.kind === 'relative')
    evidence.push(evidenceWords`subject behind ${word}`);
  else if (before.kind === 'verb')
    evidence.push(evidenceWords`subject behind a verb: ${speechKind(before.bits)}`);
  else evidence.push(evidenceWords`subject behind ${before.kind}`);
  if (chunks.slice(0, clause.subject).every(({ kind }) => OPENING.has(kind)))
    evidence.push('subject opens but for adverbs');
  return evidence;
}

function speechKind(bits: number): string {
  if (has(bits, WordClass.Say)) return 'saying';
  return has(bits, SPEECH) ? 'characterising' : 'other';
}

/** How the clause stands to the other reports before the quotation. */
function rivalEvidence({ clause }: ReportCandidate, { parse, candidates, chunk }: QuotedSentence): string[] {
  const kind = verbKind(clause);
  const others = candidates
    .map((candidate) => candidate.clause)
    .filter((other) => other.verb < chunk && other.subject !== clause.subject);
  const evidence: string[] = [];
  const outer = others.find((other) => has(other.bits, SPEECH) && isComplement(parse, other, clause));
  if (outer !== undefined) evidence.push(evidenceWords`${kind} inside ${speechKind(outer.bits)}`);
  const sayings = others.filter(({ bits }) => has(bits, WordClass.Say));
  if (sayings.some(({ verb }) => verb < clause.verb))
    evidence.push(evidenceWords`${kind} behind somebody's saying`);
  const nearer = sayings.filter(({ verb }) => verb > clause.verb).length;
  if (nearer > 0) evidence.push(evidenceWords`${kind}: nearer sayings ${Math.min(nearer, MOST_COUNTED)}`);
  const finite = others.filter(
    ({ verb }) => verb > clause.verb && parse.chunks[verb]?.verb === 'finite',
  ).length;
  if (clause.verb < chunk)
    evidence.push(evidenceWords`${kind}: nearer verbs ${Math.min(finite, MOST_COUNTED)}`);
  return evidence;
}

/** "said (on Friday) (that) she": the inner clause is what the outer one reports. */
function isComplement({ chunks }: ParsedSentence, outer: Clause, inner: Clause): boolean {
  if (outer.verb >= inner.subject) return false;
  return chunks
    .slice(outer.verb + 1, inner.subject)
    .every(({ kind, bits }) => JOINS_COMPLEMENT.has(kind) || has(bits, WordClass.Object));
}

/** What stands between the verb and the quotation behind it. */
function pathEvidence(clause: Clause, { parse, chunk }: QuotedSentence): string[] {
  const { chunks } = parse;
  const kind = verbKind(clause);
  const next = chunks[(clause.inverted ? Math.max(clause.subject, clause.verb) : clause.verb) + 1];
  const evidence = [evidenceWords`${kind}, then ${next?.kind ?? 'nothing'}`];
  const kinds = new Set<string>();
  for (let i = clause.verb + 1; i < chunk; i++) {
    const between = chunks[i];
    if (between?.kind === 'verb') kinds.add(evidenceWords`a verb: ${between.verb ?? 'finite'}`);
    else if (between !== undefined && BETWEEN.has(between.kind)) kinds.add(between.kind);
  }
  for (const between of kinds) evidence.push(evidenceWords`${kind} over ${between}`);
  const capital = beginsInCapitals(parse, chunk) ? 'capital' : 'lower case';
  const lead = evidenceWords`${capital} behind ${leadOf(parse, clause, chunk)}`;
  evidence.push(evidenceWords`${kind}, ${lead}`);
  return evidence;
}

/** What stands right before the quotation. */
function leadOf({ chunks, tokens }: ParsedSentence, { verb }: Clause, chunk: number): string {
  const last = chunks[chunk - 1];
  if (last === undefined) return 'nothing';
  if (chunk - 1 === verb) return 'it';
  return last.kind === 'preposition' && tokens.words[last.from] === 'as' ? 'as' : last.kind;
}

function beginsInCapitals({ chunks, tokens }: ParsedSentence, chunk: number): boolean {
  const { start = 0, end = 0 } = tokens.quotations[tokens.quotationAt[chunks[chunk]?.from ?? -1] ?? -1] ?? {};
  return /^[^\p{L}\d]*\p{Lu}/u.test(tokens.text.slice(start, Math.min(end, start + 8)));
}

/** A report behind the quotation: whether it begins anew there. */
function behindEvidence(clause: Clause, { parse, candidates, chunk }: QuotedSentence): string[] {
  const kind = verbKind(clause);
  const opening = Math.min(clause.subject, clause.verb);
  const first = candidates.find((candidate) => candidate.clause.verb > chunk);
  return [
    parse.chunks[opening - 1]?.kind === 'comma' ? 'report behind a comma' : 'report behind no comma',
    evidenceWords`${kind} behind: ${isSetOff(parse.tokens.text, parse, chunk) ? 'set off' : 'not set off'}`,
    evidenceWords`${kind} behind: ${first?.clause === clause ? 'first' : 'later'}`,
    evidenceWords`${kind} behind: ${opening > chunk ? 'own subject' : 'subject before'}`,
  ];
}
