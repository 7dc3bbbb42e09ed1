import type { Clause, ParsedSentence } from './grammar/parsed-sentence.ts';
import type { Speaker } from './quote.ts';
import type { Article, Attribution, Site } from './sieves/sieve.ts';
import { has } from './tokens/token-stream.ts';
import { WordClass } from './tokens/word-class.ts';

export interface AttributedSite {
  readonly article: Article;
  readonly site: Site;
  readonly attribution: Attribution;
  readonly speaker: Speaker | null;
}

const SPEECH = WordClass.Say | WordClass.Characterise | WordClass.Think;
const MOST_COUNTED = 3;

/**
 * What speaks for and against a speaker, in the words of `confidenceWeights`: the rule, how the speaker is named, and what
 * stands between verb, subject and quotation. A continuation is judged by the report that it goes on from.
 */
export function confidenceEvidence({ article, site, attribution, speaker }: AttributedSite): string[] {
  const root = attribution.root ?? attribution;
  const evidence = [`rule: ${attribution.rule}`, ...mentionEvidence(root, speaker)];
  if (attribution.root !== undefined) evidence.push(`goes on from: ${root.rule}`);
  if (root.via !== undefined) evidence.push('passed on');
  const rootSite = attribution.rootSite === undefined ? site : article.sites[attribution.rootSite];
  const parse = article.parses[rootSite?.sentence ?? -1];
  const { clause } = root;
  const isOfSentence = root.rule !== 'introduced by the sentence before';
  if (clause === undefined || rootSite === undefined || parse === undefined || !isOfSentence)
    return [...evidence, 'no report'];
  const clauses = article.clauses[rootSite.sentence] ?? [];
  if (root.sole === true) evidence.push('sole report');
  return [
    ...evidence,
    ...verbEvidence(parse, clause),
    ...betweenEvidence(parse, clause, rootSite.chunk),
    ...rivalEvidence(clauses, clause, rootSite.chunk),
  ];
}

function mentionEvidence({ mention }: Attribution, speaker: Speaker | null): string[] {
  if (mention === null) return ['mention: none'];
  const evidence = [`mention: ${mention.kind}`];
  if (mention.kind === 'person' && speaker !== null) {
    const words = speaker.name.split(' ', MOST_COUNTED).length;
    evidence.push(`words in the name: ${words}`);
  }
  return evidence;
}

function verbEvidence({ chunks }: ParsedSentence, clause: Clause): string[] {
  const between = Math.min(MOST_COUNTED, Math.abs(clause.verb - clause.subject) - 1);
  const evidence = [`phrases between subject and verb: ${between}`, `verb: ${verbKind(clause.bits)}`];
  if (has(clause.bits, WordClass.Ambiguous)) evidence.push('verb may be a noun');
  if (clause.subject > clause.verb) evidence.push('subject behind the verb');
  const before = chunks.slice(0, clause.subject);
  if (before.length === 0) evidence.push('subject opens the sentence');
  else if (before.every(({ kind }) => /^(?:adverb|time|comma|conjunction)$/.test(kind)))
    evidence.push('subject opens but for adverbs');
  return evidence;
}

function verbKind(bits: number): string {
  if (has(bits, WordClass.Say)) return 'saying';
  if (has(bits, WordClass.Characterise)) return 'characterising';
  return has(bits, WordClass.Think) ? 'thinking' : 'other';
}

function betweenEvidence({ chunks }: ParsedSentence, { verb }: Clause, quotation: number): string[] {
  const between = chunks.slice(Math.min(verb, quotation) + 1, Math.max(verb, quotation));
  const evidence: string[] = [];
  if (between.some((chunk) => chunk.kind === 'verb' && chunk.verb === 'finite'))
    evidence.push('finite verb between');
  if (between.some(({ kind }) => kind === 'subordinator')) evidence.push('subordinator between');
  if (between.some(({ kind }) => kind === 'conjunction')) evidence.push('conjunction between');
  if (between.some(({ kind }) => kind === 'comma')) evidence.push('comma between');
  if (between.some(({ kind }) => kind === 'colon' || kind === 'dash')) evidence.push('dash or colon between');
  return evidence;
}

/** Verbs of other subjects that could report as well. */
function rivalEvidence(clauses: readonly Clause[], own: Clause, quotation: number): string[] {
  const rivals = clauses.filter(({ subject, bits }) => subject !== own.subject && has(bits, SPEECH));
  const before = rivals.filter(({ verb }) => verb < quotation).length;
  const evidence = [`other reports before: ${Math.min(2, before)}`];
  if (rivals.some(({ verb }) => verb > quotation)) evidence.push('another report behind');
  if (clauses.some((clause) => clause.kind === 'according' && clause !== own))
    evidence.push('according to somebody else');
  return evidence;
}
