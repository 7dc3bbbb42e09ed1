import type { UnitKind } from './claim-units.ts';

/** See `docs/check.md` for what each feature says. */
export type FeatureName =
  | 'absent'
  | 'family'
  | 'gapNear'
  | 'gapFar'
  | 'besideNear'
  | 'besideFar'
  | 'knownNeighbours'
  | 'absentAmongKnown'
  | 'rival'
  | 'opposite'
  | 'leftTogether'
  | 'rightTogether'
  | 'leftRival'
  | 'rightRival'
  | 'inWhole'
  | 'wholeTorn'
  | 'wholeKept'
  | 'frequency'
  | 'opensSentence'
  | 'opensClaim'
  | 'nobodyMeant';

export const unitKinds: readonly UnitKind[] = ['number', 'date', 'name', 'verb', 'word', 'pronoun'];

/** Fitted by scripts/fit-check.ts; one column for each of `unitKinds`. Together they give the log odds that a unit was altered. */
// biome-ignore format: a table
export const unitWeights: Readonly<Record<FeatureName | 'bias', readonly number[]>> = {
  bias: [-3.47, -2.35, -3.78, -4.93, -4.83, -1.59],
  absent: [-1.40, -0.80, -1.07, -1.57, -1.27, -0.53],
  family: [-1.14, -0.71, -0.93, -0.66, -0.31, -0.71],
  gapNear: [1.70, 0.91, 1.10, 1.10, 0.84, 1.46],
  gapFar: [0.83, 0.94, 0.81, 0.73, 0.70, 0.79],
  besideNear: [-1.09, -1.12, -1.27, -1.16, -0.91, -0.87],
  besideFar: [-1.19, -1.50, -1.49, -1.20, -1.24, -1.04],
  knownNeighbours: [1.70, 1.59, 1.57, 1.94, 1.53, 1.83],
  absentAmongKnown: [0.60, 0.36, 0.75, 0.40, 0.66, 0.75],
  rival: [0.66, -0.04, 0.31, 0.38, -0.15, -0.34],
  opposite: [1.82, 1.82, 1.79, 2.18, 1.95, 1.82],
  leftTogether: [-0.43, -0.08, 0.34, -0.05, 0.15, -0.29],
  rightTogether: [-0.45, -0.67, -0.99, -0.82, -0.43, -0.51],
  leftRival: [1.07, 1.10, 0.74, 0.59, 0.33, 0.45],
  rightRival: [1.28, 0.79, 0.89, 0.88, 0.40, 0.55],
  inWhole: [0.36, 0.75, 0.97, 0.62, 0.62, 0.62],
  wholeTorn: [-0.23, 0.12, 0.32, 0.08, 0.08, 0.08],
  wholeKept: [1.39, 1.44, 1.55, 1.35, 1.35, 1.35],
  frequency: [-0.75, -1.39, -1.52, -0.64, -0.63, -1.10],
  opensSentence: [0.34, 0.54, 0.30, 0.07, 0.66, 1.42],
  opensClaim: [2.23, 2.41, 2.02, 2.30, 2.82, 3.45],
  nobodyMeant: [2.83, 2.83, 2.83, 2.83, 2.83, 3.91],
};

/**
 * Support is 1 / (1 + exp(slope × score − offset)), where the score is a soft maximum of the units' log odds, less the logarithm of
 * their number. Set so that faithful and altered claims, counted the same, are told apart best at a support of 0.5.
 */
export const supportCurve = { offset: -1.9, slope: 0.61 };

/** Log odds of what is known to be an alteration: a dropped "not", invented quotation marks. Set by hand. */
export const CERTAIN_LOG_ODDS = 3;
