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
  bias: [-3.44, -2.53, -3.73, -4.94, -4.87, -1.60],
  absent: [-1.34, -0.58, -1.04, -1.52, -1.27, -0.48],
  family: [-1.11, -0.69, -0.90, -0.63, -0.28, -0.69],
  gapNear: [1.65, 0.68, 1.06, 1.05, 0.83, 1.40],
  gapFar: [0.80, 0.72, 0.78, 0.70, 0.68, 0.75],
  besideNear: [-1.15, -1.12, -1.32, -1.21, -0.97, -0.92],
  besideFar: [-1.19, -1.38, -1.48, -1.19, -1.24, -1.01],
  knownNeighbours: [1.64, 1.37, 1.51, 1.87, 1.48, 1.75],
  absentAmongKnown: [0.71, 0.57, 0.81, 0.51, 0.74, 0.86],
  rival: [0.64, 0.92, 0.36, 0.46, -0.04, -0.18],
  opposite: [1.91, 1.91, 1.88, 2.32, 2.01, 1.91],
  leftTogether: [-0.39, -0.03, 0.33, -0.01, 0.17, -0.27],
  rightTogether: [-0.44, -0.63, -0.98, -0.80, -0.43, -0.49],
  leftRival: [1.06, 1.11, 0.70, 0.58, 0.33, 0.45],
  rightRival: [1.24, 0.83, 0.89, 0.87, 0.36, 0.53],
  inWhole: [0.39, 0.77, 0.97, 0.63, 0.63, 0.63],
  wholeTorn: [-0.24, 0.13, 0.33, 0.08, 0.08, 0.08],
  wholeKept: [1.43, 1.46, 1.55, 1.37, 1.37, 1.37],
  frequency: [-0.70, -1.35, -1.51, -0.61, -0.61, -1.09],
  opensSentence: [0.35, 0.55, 0.31, 0.07, 0.65, 1.43],
  opensClaim: [2.24, 2.42, 2.04, 2.32, 2.84, 3.46],
  nobodyMeant: [2.82, 2.82, 2.82, 2.82, 2.82, 3.88],
};

/**
 * Support is 1 / (1 + exp(slope × score − offset)), where the score is a soft maximum of the units' log odds, less the logarithm of
 * their number. Set so that faithful and altered claims, counted the same, are told apart best at a support of 0.5.
 */
export const supportCurve = { offset: -1.92, slope: 0.61 };

/** Log odds of what is known to be an alteration: a dropped "not", a sentence of which the sources have too few words. Set by hand. */
export const CERTAIN_LOG_ODDS = 3;
