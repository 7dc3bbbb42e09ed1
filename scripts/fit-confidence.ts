/**
 * Fits the confidence in a quotation's speaker: node scripts/fit-confidence.ts ARTICLES.jsonl[.gz]
 *
 * ARTICLES: see annotated-articles.ts. Prints how often speakers are right at each chance given, by weights fitted on other tuning articles
 * and by those fitted on all of them, then the table for src/quotes/confidence-weights.ts.
 */
import { explainQuotes } from '../src/quotes/extract-quotes.ts';
import {
  type AnnotatedArticle,
  annotationOf,
  isRightSpeaker,
  isTuning,
  readAnnotated,
  sourceOf,
} from './annotated-articles.ts';
import { fitChoice, printWeights, scoreOf, type Weights } from './fit-choice.ts';

const FOLDS = 8;
const SETTINGS = { ridge: 3, fewest: 8 };
/** Stands for the bias. */
const ALWAYS = 'bias';
const BOUNDS = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.92, 0.94, 0.96, 0.98, 1.01];

interface Case {
  /** Index of its article. */
  readonly group: number;
  readonly isTuning: boolean;
  readonly isRight: boolean;
  readonly evidence: readonly string[];
}

const path = process.argv[2];
if (path === undefined) throw new Error('usage: node scripts/fit-confidence.ts ARTICLES.jsonl[.gz]');
const cases = readAnnotated(path).flatMap(casesOf);
const tuning = cases.filter((found) => found.isTuning);
const crossValidated = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = weightsFor(tuning.filter(({ group }) => group % FOLDS !== fold));
  return tuning.filter(({ group }) => group % FOLDS === fold).map((found) => judge(found, weights));
}).flat();
const fitted = weightsFor(tuning);
const checked = cases.filter((found) => !found.isTuning).map((found) => judge(found, fitted));
console.log('// chance: right of tuning, cross-validated | right of checking');
for (const [i, from] of BOUNDS.slice(0, -1).entries())
  console.log(`// ${from.toFixed(2)}: ${shareRight(crossValidated, i)} | ${shareRight(checked, i)}`);
printWeights(fitted);

function weightsFor(of: readonly Case[]): Weights {
  return fitChoice(
    of.map(({ evidence, isRight }) => [
      { evidence, isRight },
      { evidence: [], isRight: !isRight },
    ]),
    SETTINGS,
  );
}

interface Judged {
  readonly chance: number;
  readonly isRight: boolean;
}

function judge({ evidence, isRight }: Case, weights: Weights): Judged {
  return { chance: 1 / (1 + Math.exp(-scoreOf(evidence, weights))), isRight };
}

function shareRight(judged: readonly Judged[], bin: number): string {
  const within = judged.filter(
    ({ chance }) => chance >= (BOUNDS[bin] ?? 0) && chance < (BOUNDS[bin + 1] ?? 1),
  );
  const right = within.filter(({ isRight }) => isRight).length;
  return `${(right / (within.length || 1)).toFixed(3)} of ${within.length}`;
}

/** The direct quotations found that are annotated, with what speaks for their speakers. */
function casesOf(annotated: AnnotatedArticle, group: number): readonly Case[] {
  return explainQuotes({ text: annotated.text, language: 'en' }).flatMap(({ quote, judgement }): Case[] => {
    const annotation = quote.kind === 'direct' ? annotationOf(annotated, quote) : null;
    const source = annotation === null ? [] : sourceOf(annotated, annotation);
    if (source.length === 0 || quote.speaker === null) return [];
    const isRight = isRightSpeaker(annotated, quote.speaker, source);
    return [{ group, isTuning: isTuning(annotated), isRight, evidence: [ALWAYS, ...judgement.evidence] }];
  });
}
