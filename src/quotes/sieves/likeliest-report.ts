import type { Mention } from '../grammar/mention.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention } from '../grammar/read-mention.ts';
import { has } from '../tokens/token-stream.ts';
import { SPEECH, WordClass } from '../tokens/word-class.ts';
import { attributeToClause } from './attribute-to-clause.ts';
import { leadIn } from './lead-in.ts';
import { nameReport } from './name-report.ts';
import { nearerReportOfSame } from './nearer-report.ts';
import { type ReportCandidate, reportEvidence } from './report-evidence.ts';
import { reportWeights } from './report-weights.ts';
import type { Sieve } from './sieve.ts';
import { speechNounsBefore } from './speech-noun.ts';

/** Farther clauses report nothing; keeps the cost of a sentence of many quotations bounded. */
const MOST_BEFORE = 8;
const MOST_BEHIND = 3;
const MOST_NOUNS = 2;
const weights: ReadonlyMap<string, number> = new Map(Object.entries(reportWeights));

/**
 * Where somebody's saying, calling or thinking stands before a quotation in its sentence, the clause that most speaks for: nested
 * reports, conditions and lists leave several to choose from. Languages without weights take the nearest by rule.
 */
export const likeliestReport: Sieve = (site, index, article) => {
  const parse = article.parses[site.sentence];
  const clauses = article.clauses[site.sentence];
  if (parse === undefined || clauses === undefined) return null;
  if (!article.language.weighsReports) return leadIn(site, index, article);
  const candidates = reportCandidates(parse, clauses, site.chunk);
  if (!candidates.some(({ clause }) => clause.verb < site.chunk && has(clause.bits, SPEECH))) return null;
  const best = likeliest(candidates, parse, site.chunk);
  if (best === null) return null;
  const { clause, mention, share } = best;
  const rule = nameReport(parse, clause, site.chunk);
  const attribution = attributeToClause(parse, clause, { rule, clauses, mention });
  if (attribution === null) return null;
  const nearer = nearerReportOfSame(best, candidates, site.chunk);
  const pointedAt =
    nearer === null
      ? {}
      : {
          mention: nearer.mention,
          cue: attributeToClause(parse, nearer.clause, { rule, clauses })?.cue ?? null,
        };
  // what makes the speaker sure is the report that was weighed
  return {
    ...attribution,
    ...pointedAt,
    share,
    sole: isSole(parse, clauses, { clause, chunk: site.chunk }),
  };
};

/** The clauses around a quotation whose subject can be read, from left to right, and before them "her claim" and the like. */
export function reportCandidates(
  parse: ParsedSentence,
  clauses: readonly Clause[],
  chunk: number,
): readonly ReportCandidate[] {
  const behind = clauses.findIndex(({ verb }) => verb > chunk);
  const at = behind < 0 ? clauses.length : behind;
  const near = clauses.slice(Math.max(0, at - MOST_BEFORE), at + MOST_BEHIND);
  return [
    ...speechNounsBefore(parse, chunk, MOST_NOUNS).map(({ at: noun, mention }): ReportCandidate => {
      const clause = { verb: noun, kind: 'noun', subject: noun, inverted: false, bits: 0 } as const;
      return { clause, mention };
    }),
    ...near.flatMap((clause) => {
      const mention = clause.subject < 0 ? null : readMention(parse, clause.subject);
      return mention === null || isEmpty(clause, mention) ? [] : [{ clause, mention }];
    }),
  ];
}

const EMPTY = /^(?:it|you|there|many|some|most|several|few)$/;

/** "It is strange that Keller would denounce …": what opens such a sentence says nothing. */
function isEmpty({ bits }: Clause, { kind, head }: Mention): boolean {
  return kind === 'pronoun' && EMPTY.test(head) && !has(bits, SPEECH);
}

interface Likeliest {
  readonly clause: Clause;
  readonly mention: Mention;
  /** How likely its subject is among those of all candidates, 0 to 1. */
  readonly share: number;
}

function likeliest(
  candidates: readonly ReportCandidate[],
  parse: ParsedSentence,
  chunk: number,
): Likeliest | null {
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) return { ...only, share: 1 };
  const odds = candidates.map((candidate) => {
    let score = 0;
    for (const found of reportEvidence(candidate, { parse, candidates, chunk }))
      score += weights.get(found) ?? 0;
    return Math.exp(score);
  });
  const best = candidates[odds.indexOf(Math.max(...odds))];
  if (best === undefined) return null;
  let [own, all] = [0, 0];
  for (const [i, { clause }] of candidates.entries()) {
    all += odds[i] ?? 0;
    if (clause.subject === best.clause.subject) own += odds[i] ?? 0;
  }
  return { ...best, share: own / all };
}

/** No other verb that could report stands before the quotation, and the subject opens the sentence. */
function isSole(
  parse: ParsedSentence,
  clauses: readonly Clause[],
  { clause, chunk }: { readonly clause: Clause; readonly chunk: number },
): boolean {
  const others = clauses.some(
    (other) =>
      other !== clause && other.verb < chunk && has(other.bits, SPEECH) && other.subject !== clause.subject,
  );
  if (others || !has(clause.bits, WordClass.Say)) return false;
  const before = parse.chunks.slice(0, clause.subject);
  return before.every(
    (c) => c.kind === 'adverb' || c.kind === 'time' || c.kind === 'comma' || c.kind === 'conjunction',
  );
}
