import { evidenceWords } from './evidence-words.ts';
import type { ChunkKind } from './grammar/chunk.ts';
import type { Clause, ParsedSentence } from './grammar/parsed-sentence.ts';
import type { Speaker } from './quote.ts';
import { type Article, type Attribution, ofSentenceBefore, type Site } from './sieves/sieve.ts';
import { has } from './tokens/token-stream.ts';
import { SPEECH, WordClass } from './tokens/word-class.ts';

export interface AttributedSite {
  readonly article: Article;
  readonly site: Site;
  readonly attribution: Attribution;
  readonly speaker: Speaker | null;
}

const OPENINGS: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['adverb', 'time', 'comma', 'conjunction']);
/** By number, the last for more. */
const NAME_WORDS = ['words in the name: 1', 'words in the name: 2', 'words in the name: 3'];
const DISTANCES = [0, 1, 2, 3].map((count) => `phrases between subject and verb: ${count}`);
const RIVALS = [0, 1, 2].map((count) => `other reports before: ${count}`);

/**
 * What speaks for and against a speaker, in the words of `confidenceWeights`: the rule, how the speaker is named, and what
 * stands between verb, subject and quotation. A continuation is judged by the report that it goes on from.
 */
export function confidenceEvidence({ article, site, attribution, speaker }: AttributedSite): string[] {
  const root = attribution.root ?? attribution;
  const evidence = [evidenceWords`rule: ${attribution.rule}`, ...mentionEvidence(root, speaker)];
  if (attribution.root !== undefined) evidence.push(evidenceWords`goes on from: ${root.rule}`);
  if (root.via !== undefined) evidence.push('passed on');
  const rootSite = attribution.rootSite === undefined ? site : article.sites[attribution.rootSite];
  const parse = article.parses[rootSite?.sentence ?? -1];
  const { clause } = root;
  const isOfSentence = !ofSentenceBefore.has(root.rule);
  if (clause === undefined || rootSite === undefined || parse === undefined || !isOfSentence)
    return [...evidence, 'no report'];
  const clauses = article.clauses[rootSite.sentence] ?? [];
  if (root.sole === true) evidence.push('sole report');
  if (root.share !== undefined) evidence.push(shareEvidence(root.share));
  return [
    ...evidence,
    ...verbEvidence(parse, clause),
    ...betweenEvidence(parse, clause, rootSite.chunk),
    ...rivalEvidence(clauses, clause, rootSite.chunk),
  ];
}

/** How far the report stood out among the clauses that were weighed. */
function shareEvidence(share: number): string {
  if (share >= 0.98) return 'report stands alone';
  if (share >= 0.9) return 'report stands out';
  if (share >= 0.75) return 'report is likelier than others';
  return share >= 0.5 ? 'report is contested' : 'report is much contested';
}

function mentionEvidence({ mention }: Attribution, speaker: Speaker | null): string[] {
  if (mention === null) return ['mention: none'];
  const evidence = [evidenceWords`mention: ${mention.kind}`];
  if (mention.kind === 'person' && speaker !== null) {
    evidence.push(counted(NAME_WORDS, speaker.name.split(' ', NAME_WORDS.length).length - 1));
  }
  return evidence;
}

function verbEvidence({ chunks }: ParsedSentence, clause: Clause): string[] {
  const evidence = [counted(DISTANCES, Math.abs(clause.verb - clause.subject) - 1), verbKind(clause.bits)];
  if (has(clause.bits, WordClass.Ambiguous)) evidence.push('verb may be a noun');
  if (clause.subject > clause.verb) evidence.push('subject behind the verb');
  const first = chunks.findIndex(({ kind }) => !OPENINGS.has(kind));
  if (clause.subject === 0) evidence.push('subject opens the sentence');
  else if (first === clause.subject) evidence.push('subject opens but for adverbs');
  return evidence;
}

function verbKind(bits: number): string {
  if (has(bits, WordClass.Say)) return 'verb: saying';
  if (has(bits, WordClass.Characterise)) return 'verb: characterising';
  return has(bits, WordClass.Think) ? 'verb: thinking' : 'verb: other';
}

function betweenEvidence({ chunks }: ParsedSentence, { verb }: Clause, quotation: number): string[] {
  const kinds = new Set<string>();
  for (let i = Math.min(verb, quotation) + 1; i < Math.max(verb, quotation); i++) {
    const chunk = chunks[i];
    if (chunk !== undefined && (chunk.kind !== 'verb' || chunk.verb === 'finite')) kinds.add(chunk.kind);
  }
  const evidence: string[] = [];
  if (kinds.has('verb')) evidence.push('finite verb between');
  if (kinds.has('subordinator')) evidence.push('subordinator between');
  if (kinds.has('conjunction')) evidence.push('conjunction between');
  if (kinds.has('comma')) evidence.push('comma between');
  if (kinds.has('colon') || kinds.has('dash')) evidence.push('dash or colon between');
  return evidence;
}

/** Verbs of other subjects that could report as well. */
function rivalEvidence(clauses: readonly Clause[], own: Clause, quotation: number): string[] {
  const rivals = clauses.filter(({ subject, bits }) => subject !== own.subject && has(bits, SPEECH));
  const before = rivals.filter(({ verb }) => verb < quotation).length;
  const evidence = [counted(RIVALS, before)];
  if (rivals.some(({ verb }) => verb > quotation)) evidence.push('another report behind');
  if (clauses.some((clause) => clause.kind === 'according' && clause !== own))
    evidence.push('according to somebody else');
  return evidence;
}

function counted(names: readonly string[], count: number): string {
  return names[Math.min(count, names.length - 1)] ?? '';
}
