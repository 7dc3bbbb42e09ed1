/**
 * Fits the weights of the check of claims: node scripts/fit-check.ts PAIRS.jsonl
 *
 * PAIRS: {source, claim, altered, error?} a line, `altered` being the claim with an error put in, `error` its kind. Prints how well weights fitted
 * on the other sources do on each sixth of the sources, then the table for src/answers/check/check-weights.ts.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type ClaimUnit, claimUnits } from '../src/answers/check/claim-units.ts';
import { indexSources } from '../src/answers/check/index-source.ts';
import { readCheckTokens } from '../src/answers/check/read-check-tokens.ts';
import { unitEvidence } from '../src/answers/check/unit-features.ts';
import { words } from '../src/text/words.ts';
import { type Claim, fitWeights, KINDS, scoreOf, type Weights } from './fit-weights.ts';

const FOLDS = 6;
const SLOPE_STEPS = 4_000;
const pairSchema = z.object({
  source: z.string(),
  claim: z.string(),
  altered: z.string(),
  error: z.string().optional(),
});
type Pair = z.infer<typeof pairSchema>;

const path = process.argv[2];
if (path === undefined) throw new Error('usage: node scripts/fit-check.ts PAIRS.jsonl');
const pairs = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => pairSchema.parse(JSON.parse(line)));
const sources = [...new Set(pairs.map(({ source }) => source))];
const claims = sources.flatMap((source, group) =>
  claimsOf(
    pairs.filter((pair) => pair.source === source),
    group,
  ),
);
const scored = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fitWeights(claims.filter(({ group }) => group % FOLDS !== fold));
  return claims
    .filter(({ group }) => group % FOLDS === fold)
    .map((claim) => ({ claim, score: scoreOf(claim, weights) }));
}).flat();
const errors = [...new Set(pairs.map(({ error = '' }) => error))].sort();
console.log({
  all: measure(errors),
  ...Object.fromEntries(errors.map((error) => [error, measure([error])])),
});
printTable(fitWeights(claims));
console.log(fitSlope());

function claimsOf(ofSource: readonly Pair[], group: number): Claim[] {
  const index = indexSources([ofSource[0]?.source ?? '']);
  const read = (text: string, before?: string, error = ''): Claim => {
    const units = unitEvidence(claimUnits(readCheckTokens(text, index.language), index), index);
    const changed = before === undefined ? [] : insertedWords(before, text);
    return {
      group,
      isAltered: before !== undefined,
      error,
      units: units.map(({ unit, features }) => ({
        kind: KINDS.indexOf(unit.kind),
        features: Object.values(features),
        isAltered: changed.some((word) => word.start < unit.end && word.end > unit.start),
      })),
    };
  };
  const faithful = [...new Set(ofSource.map(({ claim }) => claim))].map((claim) => read(claim));
  return [...faithful, ...ofSource.map(({ claim, altered, error }) => read(altered, claim, error))];
}

/** The words of `text` that are not in its longest common subsequence with `before`. */
function insertedWords(before: string, text: string): readonly Pick<ClaimUnit, 'start' | 'end'>[] {
  const [a, b] = [words(before), words(text)];
  const longest = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = longest[i];
      if (row !== undefined)
        row[j] = a[i]?.text === b[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const inserted = [];
  for (let i = 0, j = 0; j < b.length; ) {
    const word = b[j];
    if (i < a.length && a[i]?.text === word?.text) {
      i++;
      j++;
    } else if (i >= a.length || at(i, j + 1) >= at(i + 1, j)) {
      if (word !== undefined) inserted.push(word);
      j++;
    } else i++;
  }
  return inserted;
}

interface Measures {
  readonly auc: number;
  readonly aboveTwin: number;
  readonly rejectedAtThreeQuarters: number;
}

/** `kinds`: the kinds of error that count. */
function measure(kinds: readonly string[]): Measures {
  const faithful = scored.filter(({ claim }) => !claim.isAltered);
  const altered = scored.filter(({ claim }) => claim.isAltered && kinds.includes(claim.error));
  const twin = new Map(faithful.map(({ claim, score }) => [claim.group, score]));
  const cut =
    faithful.map(({ score }) => score).sort((a, b) => a - b)[Math.floor(0.75 * (faithful.length - 1))] ?? 0;
  const share = (count: number, of: number): number => Math.round((1000 * count) / of) / 1000;
  const wins = faithful.flatMap((one) => altered.filter(({ score }) => one.score < score)).length;
  return {
    auc: share(wins, faithful.length * altered.length),
    aboveTwin: share(
      altered.filter(({ claim, score }) => (twin.get(claim.group) ?? 0) < score).length,
      altered.length,
    ),
    rejectedAtThreeQuarters: share(altered.filter(({ score }) => score > cut).length, altered.length),
  };
}

/** Support is 1 / (1 + exp(-(offset - slope × score))), both kinds of claims counting the same. */
function fitSlope(): unknown {
  let [offset, slope] = [0, 1];
  const faithful = scored.filter(({ claim }) => !claim.isAltered).length;
  for (let step = 0; step < SLOPE_STEPS; step++) {
    let [byOffset, bySlope] = [0, 0];
    for (const { claim, score } of scored) {
      const support = 1 / (1 + Math.exp(slope * score - offset));
      const error = claim.isAltered ? -support / (scored.length - faithful) : (1 - support) / faithful;
      byOffset += error;
      bySlope -= error * score;
    }
    offset += byOffset;
    slope += 0.2 * bySlope;
  }
  return { offset: offset.toFixed(2), slope: slope.toFixed(2) };
}

function printTable(weights: Weights): void {
  const first = unitEvidence(
    claimUnits(readCheckTokens('Sample', 'en'), indexSources([''])),
    indexSources(['']),
  );
  const names = Object.keys(first[0]?.features ?? {});
  const row = (name: string, numbers: readonly number[]) =>
    console.log(`  ${name}: [${numbers.map((number) => number.toFixed(2)).join(', ')}],`);
  row(
    'bias',
    weights.map(({ bias }) => bias),
  );
  for (const [at, name] of names.entries())
    row(
      name,
      weights.map(({ features }) => features[at] ?? 0),
    );
}
