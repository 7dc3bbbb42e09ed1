/** One thing that may be chosen, with what speaks for and against it. */
export interface Option {
  readonly evidence: readonly string[];
  readonly isRight: boolean;
}

/** Options of which one or more are right. */
export type Choice = readonly Option[];

export interface FitSettings {
  /** How strongly weights are pulled to 0. */
  readonly ridge: number;
  /** Evidence seen in fewer options weighs nothing. */
  readonly fewest: number;
}

export type Weights = ReadonlyMap<string, number>;

const STEPS = 300;
const RATE = 0.05;

/**
 * Weights under which the right options are likely: multinomial logistic regression (conditional logit) with L2, by Adam, all
 * data in each step; deterministic. A yes-or-no question is a choice between its evidence and none.
 */
export function fitChoice(choices: readonly Choice[], settings: FitSettings): Weights {
  const telling = choices.filter(
    (options) => options.some(({ isRight }) => isRight) && !options.every(({ isRight }) => isRight),
  );
  const names = namesOf(telling, settings.fewest);
  const index = new Map(names.map((name, at) => [name, at]));
  const data = telling.map((options) =>
    options.map(({ evidence, isRight }) => ({
      isRight,
      at: evidence.flatMap((name) => index.get(name) ?? []),
    })),
  );
  const weights = new Float64Array(names.length);
  const [mean, square] = [new Float64Array(names.length), new Float64Array(names.length)];
  for (let step = 1; step <= STEPS; step++) {
    const slopes = weights.map((weight) => weight * settings.ridge);
    for (const options of data) addSlopes(options, weights, slopes);
    for (let i = 0; i < slopes.length; i++) {
      const slope = slopes[i] ?? 0;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
      const root = Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[i] = (weights[i] ?? 0) - (RATE * (mean[i] ?? 0)) / (1 - 0.9 ** step) / root;
    }
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}

export function scoreOf(evidence: readonly string[], weights: Weights): number {
  return evidence.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
}

/** The rows of a table of weights, as they stand in the source. */
export function printWeights(weights: Weights): void {
  for (const name of [...weights.keys()].sort()) {
    const weight = (weights.get(name) ?? 0).toFixed(2);
    if (Number(weight) !== 0)
      console.log(
        `  ${JSON.stringify(name)
          .replace(/^"|"$/g, "'")
          .replace(/(?<=.)'(?=.)/g, "\\'")}: ${Number(weight)},`,
      );
  }
}

function namesOf(choices: readonly Choice[], fewest: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { evidence } of choices.flat())
    for (const name of evidence) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= fewest).map(([name]) => name);
}

interface IndexedOption {
  readonly at: readonly number[];
  readonly isRight: boolean;
}

/** Adds how the negative log-likelihood of a right option grows with each weight. */
function addSlopes(options: readonly IndexedOption[], weights: Float64Array, slopes: Float64Array): void {
  const scores = options.map(({ at }) => at.reduce((sum, i) => sum + (weights[i] ?? 0), 0));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const right = shares.reduce((sum, share, i) => sum + (options[i]?.isRight ? share : 0), 0);
  for (const [i, { at, isRight }] of options.entries()) {
    const slope = (shares[i] ?? 0) / all - (isRight ? (shares[i] ?? 0) / right : 0);
    for (const name of at) slopes[name] = (slopes[name] ?? 0) + slope;
  }
}
