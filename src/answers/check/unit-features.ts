import { bestPlaces } from './best-places.ts';
import type { FeatureName } from './check-weights.ts';
import type { ClaimUnit } from './claim-units.ts';
import { findOpposite, findRival } from './find-rival.ts';
import { readNeighbour } from './neighbours.ts';
import type { CheckToken } from './read-check-tokens.ts';
import { replacedIn } from './replaced-in.ts';
import { readContext, type SentenceContext } from './sentence-context.ts';

/** A neighbour counts less with each word between. */
const DECAY = 0.85;
/** Longer sentences are looked at in parts, so that time stays linear in the length of a claim. */
const LONGEST_PART = 40;
/** What a neighbour counts by its distance: the next one in full. */
const decays = Float64Array.from({ length: LONGEST_PART + 1 }, (_, distance) => DECAY ** (distance - 1));

/** What speaks for and against one unit of a claim. All features lie between -1 and 1, but for `frequency`. */
export interface UnitEvidence {
  readonly unit: ClaimUnit;
  readonly features: Readonly<Record<FeatureName, number>>;
  /** What the sources have in the unit's place, where that is seen. */
  readonly rival: CheckToken | undefined;
  readonly opposite: CheckToken | undefined;
}

/** The evidence for each unit of a claim, in order. `units` are of one index, `index` the same. */
export function unitEvidence(
  units: readonly ClaimUnit[],
  index: SentenceContext['index'],
): readonly UnitEvidence[] {
  const evidence: UnitEvidence[] = [];
  let hasAntecedent = false;
  for (let from = 0; from < units.length; ) {
    let to = from + 1;
    while (units[to]?.sentence === units[from]?.sentence && to - from < LONGEST_PART) to++;
    const part = units.slice(from, to);
    const context = readContext(part, index);
    const weights = new Float64Array(context.found.length);
    for (let at = 0; at < part.length; at++) {
      evidence.push(evidenceFor({ context, at, weights, isFirstPart: from === 0, hasAntecedent }));
      hasAntecedent ||= canBeMeant(part[at]);
    }
    from = to;
  }
  return evidence;
}

function canBeMeant(unit: ClaimUnit | undefined): boolean {
  return unit?.kind === 'name' || unit?.kind === 'word';
}

interface UnitInContext {
  readonly context: SentenceContext;
  readonly at: number;
  /** As many as the context has ids; written over for each unit. */
  readonly weights: Float64Array;
  readonly isFirstPart: boolean;
  /** Somebody or something was named before it. */
  readonly hasAntecedent: boolean;
}

function evidenceFor({ context, at, weights, isFirstPart, hasAntecedent }: UnitInContext): UnitEvidence {
  const { units, ids, found } = context;
  const unit = units[at] ?? unreachable();
  const own = ids[at] ?? 0;
  const { positions, likeness } = found[own] ?? { positions: [], likeness: 0 };
  const { all, present } = weighNeighbours(context, at, weights);
  const total = present || 1;
  const near = bestPlaces(context.near, weights, own);
  const far = bestPlaces(context.far, weights, own);
  const left = readNeighbour(context, at, -1);
  const right = readNeighbour(context, at, 1);
  const place = far.away > far.beside ? far.placeAway : far.placeBeside;
  const opposite = findOpposite(context, unit, place);
  const rival = findRival(context, unit, near.placeAway);
  const isAbsent = positions.length === 0;
  // Of names, dates and scores of several words: whether the sources have the same words together.
  const [joinsLeft, joinsRight] = [unit.isJoined, units[at + 1]?.isJoined === true];
  return {
    unit,
    features: {
      absent: flag(isAbsent),
      family: flag(!isAbsent && likeness < 1),
      gapNear: (near.away - near.beside) / total,
      gapFar: (far.away - far.beside) / total,
      besideNear: near.beside / total,
      besideFar: far.beside / total,
      knownNeighbours: all === 0 ? 0 : present / all,
      absentAmongKnown: isAbsent && all > 0 ? (near.away / total) * (present / all) : 0,
      rival: flag(rival !== undefined),
      opposite: flag(opposite !== undefined),
      leftTogether: left.together,
      rightTogether: right.together,
      leftRival: left.rival,
      rightRival: right.rival,
      inWhole: flag(joinsLeft || joinsRight),
      wholeTorn: flag((joinsLeft && left.together === 0) || (joinsRight && right.together === 0)),
      wholeKept: flag((joinsLeft && left.together === 1) || (joinsRight && right.together === 1)),
      frequency: Math.log(1 + positions.length),
      opensSentence: flag(unit.isFirst),
      opensClaim: flag(isFirstPart && at === 0),
      replaced: replacedIn(unit, context.index.words()),
      nobodyMeant: flag(unit.kind === 'pronoun' && !hasAntecedent),
    },
    rival: left.rivalToken ?? right.rivalToken ?? rival,
    opposite,
  };
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

function unreachable(): never {
  throw new RangeError('A unit outside its sentence was asked for.');
}

/** Writes the weights of a unit's neighbours by id; gives what they sum up to: all of them, and those that the sources have. */
function weighNeighbours({ ids, found, weights: plain }: SentenceContext, at: number, weights: Float64Array) {
  const own = ids[at];
  weights.fill(0);
  let [all, present] = [0, 0];
  for (let other = 0; other < ids.length; other++) {
    const id = ids[other] ?? 0;
    if (id === own) continue;
    const weight = (plain[id] ?? 0) * (decays[Math.abs(other - at)] ?? 0);
    all += weight;
    if ((found[id]?.likeness ?? 0) > 0) present += weight;
    if (weight > (weights[id] ?? 0)) weights[id] = weight;
  }
  return { all, present };
}
