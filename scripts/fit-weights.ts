import type { UnitKind } from '../src/answers/check/claim-units.ts';

export const KINDS: readonly UnitKind[] = ['number', 'date', 'name', 'verb', 'word', 'pronoun'];

export interface Unit {
  readonly kind: number;
  readonly features: readonly number[];
  readonly isAltered: boolean;
}

export interface Claim {
  /** Which source it is of. */
  readonly group: number;
  readonly isAltered: boolean;
  /** The kind of error put in; '' where none was. */
  readonly error: string;
  readonly units: readonly Unit[];
}

/** By kind. */
export type Weights = readonly { readonly bias: number; readonly features: readonly number[] }[];

const STEPS = 150;
const UNIT_LOSS = 0.5;
const TWIN_LOSS = 3;
/** Pull towards 0 of the weights that all kinds share, of what a kind adds to them, and of the biases. */
const RIDGE = { shared: 1, kind: 5, bias: 0.3 };

/** How suspicious a claim is: a soft maximum of its units' suspicions, less the logarithm of their number. */
export function scoreOf({ units }: Claim, weights: Weights): number {
  const suspicions = units.map((unit) => suspicionOf(unit, weights));
  return logSumOfExp(suspicions) - Math.log(Math.max(1, units.length));
}

function suspicionOf({ kind, features }: Unit, weights: Weights): number {
  const { bias = 0, features: ofKind = [] } = weights[kind] ?? {};
  return features.reduce((sum, value, at) => sum + value * (ofKind[at] ?? 0), bias);
}

function logSumOfExp(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

/**
 * Weights that tell altered units from others (logistic loss), altered claims from their twins, and altered claims from
 * faithful ones of any source (logistic loss of the difference in score). Adam, all data in each step; deterministic.
 */
export function fitWeights(claims: readonly Claim[]): Weights {
  const width = claims[0]?.units[0]?.features.length ?? 0;
  const model = new Model(width);
  for (let step = 1; step <= STEPS; step++) {
    const weights = model.weights();
    model.step(gradientOf(claims, weights, width), step);
  }
  return model.weights();
}

/** By kind, the bias last. */
type Gradient = readonly Float64Array[];

function gradientOf(claims: readonly Claim[], weights: Weights, width: number): Gradient {
  const gradient = KINDS.map(() => new Float64Array(width + 1));
  const suspicions = claims.map(({ units }) => units.map((unit) => suspicionOf(unit, weights)));
  const scores = suspicions.map((ofClaim) => (ofClaim.length === 0 ? 0 : logSumOfExp(ofClaim)));
  const pulls = pullsOn(claims, scores);
  for (const [at, { units }] of claims.entries())
    for (const [u, { kind, features, isAltered }] of units.entries()) {
      const suspicion = suspicions[at]?.[u] ?? 0;
      const share = Math.exp(suspicion - (scores[at] ?? 0));
      const error = sigmoid(suspicion) - (isAltered ? 1 : 0);
      const slope = (pulls[at] ?? 0) * share + UNIT_LOSS * error;
      const row = gradient[kind];
      if (row === undefined) continue;
      for (let f = 0; f < width; f++) row[f] = (row[f] ?? 0) + slope * (features[f] ?? 0);
      row[width] = (row[width] ?? 0) + slope;
    }
  return gradient;
}

/** By how much the loss grows with each claim's score. */
function pullsOn(claims: readonly Claim[], scores: readonly number[]): Float64Array {
  const pulls = new Float64Array(claims.length);
  const faithful = [...claims.keys()].filter((at) => claims[at]?.isAltered === false);
  for (const [at, claim] of claims.entries()) {
    if (!claim.isAltered) continue;
    for (const other of faithful) {
      const isTwin = claims[other]?.group === claim.group;
      const weight = 1 / faithful.length + (isTwin ? TWIN_LOSS : 0);
      const wrong = weight * sigmoid((scores[other] ?? 0) - (scores[at] ?? 0));
      pulls[at] = (pulls[at] ?? 0) - wrong;
      pulls[other] = (pulls[other] ?? 0) + wrong;
    }
  }
  return pulls;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** Parameters: the shared weights, then for each kind what it adds to them and its bias. */
class Model {
  readonly #width: number;
  readonly #values: Float64Array;
  readonly #mean: Float64Array;
  readonly #square: Float64Array;

  constructor(width: number) {
    this.#width = width;
    const size = width + KINDS.length * (width + 1);
    this.#values = new Float64Array(size);
    this.#mean = new Float64Array(size);
    this.#square = new Float64Array(size);
    for (let kind = 0; kind < KINDS.length; kind++) this.#values[this.#at(kind, width)] = -4;
  }

  #at(kind: number, feature: number): number {
    return this.#width + kind * (this.#width + 1) + feature;
  }

  weights(): Weights {
    const value = (at: number): number => this.#values[at] ?? 0;
    return KINDS.map((_, kind) => ({
      bias: value(this.#at(kind, this.#width)),
      features: Array.from({ length: this.#width }, (_, f) => value(f) + value(this.#at(kind, f))),
    }));
  }

  step(gradient: Gradient, step: number): void {
    const slopes = this.#values.map((value, at) => value * this.#ridgeOf(at));
    for (const [kind, row] of gradient.entries())
      for (const [f, slope] of row.entries()) {
        const at = this.#at(kind, f);
        slopes[at] = (slopes[at] ?? 0) + slope;
        if (f < this.#width) slopes[f] = (slopes[f] ?? 0) + slope;
      }
    const rate = step < 0.6 * STEPS ? 0.06 : 0.02;
    for (const [at, slope] of slopes.entries()) {
      const mean = 0.9 * (this.#mean[at] ?? 0) + 0.1 * slope;
      const square = 0.99 * (this.#square[at] ?? 0) + 0.01 * slope * slope;
      this.#mean[at] = mean;
      this.#square[at] = square;
      const change = mean / (1 - 0.9 ** step) / (Math.sqrt(square / (1 - 0.99 ** step)) + 1e-8);
      this.#values[at] = (this.#values[at] ?? 0) - rate * change;
    }
  }

  #ridgeOf(at: number): number {
    if (at < this.#width) return RIDGE.shared;
    return (at - this.#width) % (this.#width + 1) === this.#width ? RIDGE.bias : RIDGE.kind;
  }
}
