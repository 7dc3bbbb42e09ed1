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
  'replaced',
  'nobodyMeant',
] as const;
export type FeatureName = (typeof featureNames)[number];

export const unitKinds: readonly UnitKind[] = ['number', 'date', 'name', 'verb', 'word', 'pronoun'];

/** Fitted by scripts/fit-check.ts; one column for each of `unitKinds`. Together they give the log odds that a unit was altered. */
// biome-ignore format: a table
export const unitWeights: Readonly<Record<FeatureName | 'bias', readonly number[]>> = {
  bias: [-3.46, -2.35, -3.82, -4.77, -4.84, -1.83],
  absent: [-1.49, -0.40, -0.82, -1.71, -1.24, -0.13],
  family: [-1.05, -0.38, -0.37, -0.36, 0.20, -0.38],
  gapNear: [1.83, 0.45, 0.90, 0.99, 0.69, 1.54],
  gapFar: [0.87, 0.77, 0.91, 0.65, 0.68, 0.80],
  besideNear: [-1.15, -1.24, -1.42, -1.28, -1.02, -0.94],
  besideFar: [-1.11, -1.42, -1.49, -1.19, -1.29, -0.84],
  knownNeighbours: [1.46, 1.19, 1.39, 1.90, 1.27, 1.80],
  absentAmongKnown: [0.37, 0.22, 0.74, 0.05, 0.60, 0.71],
  rival: [0.43, 0.87, 0.35, 0.70, 0.09, -0.39],
  opposite: [2.07, 2.07, 1.95, 2.45, 2.21, 2.07],
  leftTogether: [-0.45, 0.04, 0.38, 0.10, 0.33, -0.25],
  rightTogether: [-0.58, -0.87, -1.25, -0.89, -0.59, -0.50],
  leftRival: [1.04, 1.14, 0.64, 0.28, 0.36, 0.11],
  rightRival: [1.06, 0.63, 0.57, 0.54, 0.09, 0.10],
  inWhole: [0.43, 0.78, 0.95, 0.64, 0.64, 0.64],
  wholeTorn: [-0.18, 0.21, 0.35, 0.13, 0.13, 0.13],
  wholeKept: [1.63, 1.65, 1.85, 1.58, 1.58, 1.58],
  frequency: [-0.53, -1.44, -1.25, -0.71, -0.61, -1.21],
  opensSentence: [0.35, 0.63, 0.32, 0.08, 0.79, 1.71],
  opensClaim: [2.26, 2.56, 2.16, 2.44, 3.16, 3.87],
  replaced: [2.49, 2.39, 3.01, 2.51, 3.21, 2.46],
  nobodyMeant: [2.84, 2.84, 2.84, 2.84, 2.84, 4.15],
};

/**
 * Support is 1 / (1 + exp(slope × score − offset)), where the score is a soft maximum of the units' log odds, less the logarithm of
 * their number. Set so that faithful and altered claims, counted the same, are told apart best at a support of 0.5.
 */
export const supportCurve = { offset: -1.91, slope: 0.61 };

/** Log odds of what is known to be an alteration: a dropped "not", a sentence of which the sources have too few words. Set by hand. */
export const CERTAIN_LOG_ODDS = 3;
