/**
 * Fits the weights by which the report of a quotation is chosen among its sentence's clauses: node scripts/fit-reports.ts ARTICLES.jsonl[.gz]
 *
 * ARTICLES: see annotated-articles.ts. Prints how often weights fitted on other tuning articles, and on all of them, choose a right
 * clause, then the table for src/quotes/sieves/report-weights.ts.
 */
import { label } from '../src/quotes/sieves/label.ts';
import { likeliestReport, reportCandidates } from '../src/quotes/sieves/likeliest-report.ts';
import { reportEvidence } from '../src/quotes/sieves/report-evidence.ts';
import { signature } from '../src/quotes/sieves/signature.ts';
import { trailingCue } from '../src/quotes/sieves/trailing-cue.ts';
import {
  type AnnotatedArticle,
  annotationOf,
  isTuning,
  isWithin,
  parseAnnotated,
  readAnnotated,
  sourceOf,
} from './annotated-articles.ts';
import { type Choice, fitChoice, printWeights, scoreOf, type Weights } from './fit-choice.ts';

const FOLDS = 8;
/** The sieves that are tried before. */
const EARLIER = [trailingCue, signature, label];
const SETTINGS = { ridge: 3, fewest: 10 };

interface Case {
  /** Index of its article. */
  readonly group: number;
  readonly isTuning: boolean;
  readonly options: Choice;
}

const path = process.argv[2];
if (path === undefined) throw new Error('usage: node scripts/fit-reports.ts ARTICLES.jsonl[.gz]');
const cases = readAnnotated(path).flatMap(casesOf);
const tuning = cases.filter((found) => found.isTuning);
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = weightsFor(tuning.filter(({ group }) => group % FOLDS !== fold));
  return measure(
    tuning.filter(({ group }) => group % FOLDS === fold),
    weights,
  );
});
const fitted = weightsFor(tuning);
const right = folds.reduce((sum, fold) => sum + fold, 0);
const checking = cases.filter((found) => !found.isTuning);
console.log(
  `// tuning ${tuning.length}: ${right} right cross-validated, ${measure(tuning, fitted)} as fitted`,
);
console.log(`// checking ${checking.length}: ${measure(checking, fitted)} right`);
printWeights(fitted);

function weightsFor(of: readonly Case[]): Weights {
  return fitChoice(
    of.map(({ options }) => options),
    SETTINGS,
  );
}

function measure(of: readonly Case[], weights: Weights): number {
  return of.filter(({ options }) => {
    const scores = options.map(({ evidence }) => scoreOf(evidence, weights));
    return options[scores.indexOf(Math.max(...scores))]?.isRight === true;
  }).length;
}

/** The quotations that the sieve would decide, with the clauses it would choose from. */
function casesOf(annotated: AnnotatedArticle, group: number): readonly Case[] {
  const article = parseAnnotated(annotated);
  return article.sites.flatMap((site, index): Case[] => {
    const quotation = article.tokens.quotations[site.quotation];
    const parse = article.parses[site.sentence];
    const annotation = quotation === undefined ? null : annotationOf(annotated, quotation);
    if (parse === undefined || annotation === null) return [];
    const source = sourceOf(annotated, annotation);
    const isDecided = EARLIER.some((sieve) => sieve(site, index, article) !== null);
    if (source.length === 0 || isDecided || likeliestReport(site, index, article) === null) return [];
    const candidates = reportCandidates(parse, article.clauses[site.sentence] ?? [], site.chunk);
    const options = candidates.map((candidate) => ({
      evidence: reportEvidence(candidate, { parse, candidates, chunk: site.chunk }),
      isRight: isWithin(candidate.mention, source),
    }));
    return [{ group, isTuning: isTuning(annotated), options }];
  });
}
