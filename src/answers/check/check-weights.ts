import type { UnitKind } from './claim-units.ts';

/** See `docs/check.md` for what each feature says. */
export const featureNames = [
  'absent',
  'family',
  'gapNear',
  'gapFar',
  'besideNear',
  'besideFar',
  'knownNeighbours',
  'absentAmongKnown',
  'rival',
  'opposite',
  'leftTogether',
  'rightTogether',
  'leftRival',
  'rightRival',
  'inWhole',
  'wholeTorn',
  'wholeKept',
  'frequency',
  'opensSentence',
  'opensClaim',
  'nobodyMeant',
] as const;
export type FeatureName = (typeof featureNames)[number];

export const unitKinds: readonly UnitKind[] = ['number', 'date', 'name', 'verb', 'word', 'pronoun'];

/** Fitted by scripts/fit-check.ts; one column for each of `unitKinds`. Together they give the log odds that a unit was altered. */
// biome-ignore format: a table
export const unitWeights: Readonly<Record<FeatureName | 'bias', readonly number[]>> = {
  bias: [-3.44, -2.43, -3.75, -4.91, -4.83, -1.58],
  absent: [-1.38, -0.58, -1.06, -1.54, -1.29, -0.49],
  family: [-1.13, -0.70, -0.91, -0.64, -0.29, -0.70],
  gapNear: [1.66, 0.67, 1.07, 1.05, 0.84, 1.41],
  gapFar: [0.80, 0.71, 0.78, 0.70, 0.71, 0.76],
  besideNear: [-1.11, -1.11, -1.29, -1.17, -0.93, -0.89],
  besideFar: [-1.16, -1.37, -1.46, -1.17, -1.23, -1.00],
  knownNeighbours: [1.65, 1.38, 1.53, 1.88, 1.51, 1.78],
  absentAmongKnown: [0.68, 0.56, 0.82, 0.49, 0.73, 0.84],
  rival: [0.67, 0.06, 0.31, 0.40, -0.13, -0.31],
  opposite: [1.82, 1.82, 1.79, 2.18, 1.95, 1.82],
  leftTogether: [-0.43, -0.05, 0.34, -0.06, 0.15, -0.29],
  rightTogether: [-0.46, -0.66, -0.99, -0.82, -0.44, -0.51],
  leftRival: [1.07, 1.20, 0.74, 0.60, 0.33, 0.48],
  rightRival: [1.28, 0.83, 0.89, 0.87, 0.37, 0.55],
  inWhole: [0.37, 0.79, 0.98, 0.63, 0.63, 0.63],
  wholeTorn: [-0.22, 0.17, 0.32, 0.10, 0.10, 0.10],
  wholeKept: [1.38, 1.43, 1.54, 1.34, 1.34, 1.34],
  frequency: [-0.73, -1.41, -1.51, -0.62, -0.62, -1.10],
  opensSentence: [0.34, 0.54, 0.31, 0.08, 0.64, 1.42],
  opensClaim: [2.23, 2.42, 2.03, 2.31, 2.83, 3.46],
  nobodyMeant: [2.82, 2.82, 2.82, 2.82, 2.82, 3.89],
};

/**
 * Support is 1 / (1 + exp(slope × score − offset)), where the score is a soft maximum of the units' log odds, less the logarithm of
 * their number. Set so that faithful and altered claims, counted the same, are told apart best at a support of 0.5.
 */
export const supportCurve = { offset: -1.92, slope: 0.61 };

/** Log odds of what is known to be an alteration: a dropped "not", a sentence of which the sources have too few words. Set by hand. */
export const CERTAIN_LOG_ODDS = 3;
