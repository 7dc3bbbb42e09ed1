import { bestPlaces } from './best-places.ts';
import type { FeatureName } from './check-weights.ts';
import type { ClaimUnit } from './claim-units.ts';
import { type Neighbour, readNeighbour } from './neighbours.ts';
import { oppositeTerms } from './opposite-terms.ts';
import type { CheckToken } from './read-check-tokens.ts';
import { replacedIn } from './replaced-in.ts';
import { FAR, NEAR, readContext, type SentenceContext } from './sentence-context.ts';

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
  for (let from = 0; from < units.length; ) {
    let to = from + 1;
    while (units[to]?.sentence === units[from]?.sentence && to - from < LONGEST_PART) to++;
    const part = units.slice(from, to);
    const context = readContext(part, index);
    const hasAntecedent = units.slice(0, from).some(canBeMeant);
    for (let at = 0; at < part.length; at++)
      evidence.push(evidenceFor(context, at, from === 0, hasAntecedent));
    from = to;
  }
  return evidence;
}

function canBeMeant({ kind }: ClaimUnit): boolean {
  return kind === 'name' || kind === 'word';
}

function evidenceFor(
  context: SentenceContext,
  at: number,
  isFirstPart: boolean,
  hasAntecedent: boolean,
): UnitEvidence {
  const { units, ids, found } = context;
  const unit = units[at] ?? unreachable();
  const own = ids[at] ?? 0;
  const { positions, likeness } = found[own] ?? { positions: [], likeness: 0 };
  const { weights, all, present } = weighNeighbours(context, at);
  const total = present || 1;
  const near = bestPlaces(context.near, weights, own);
  const far = bestPlaces(context.far, weights, own);
  const left = readNeighbour(context, at, -1);
  const right = readNeighbour(context, at, 1);
  const place = far.away > far.beside ? far.placeAway : far.placeBeside;
  const opposite = findOpposite(context, unit, place);
  const rival = findRival(context, unit, near.placeAway);
  const isAbsent = positions.length === 0;
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
      ...wholeFeatures(units, at, left, right),
      frequency: Math.log(1 + positions.length),
      opensSentence: flag(unit.isFirst),
      opensClaim: flag(isFirstPart && at === 0),
      replaced: replacedIn(unit, context.index.words()),
      nobodyMeant: flag(unit.kind === 'pronoun' && !hasAntecedent && !units.slice(0, at).some(canBeMeant)),
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

/** The weights of a unit's neighbours by id, and what they sum up to: all of them, and those that the sources have. */
function weighNeighbours({ ids, found, weights: plain }: SentenceContext, at: number) {
  const own = ids[at];
  const weights = new Float64Array(plain.length);
  let [all, present] = [0, 0];
  for (let other = 0; other < ids.length; other++) {
    const id = ids[other] ?? 0;
    if (id === own) continue;
    const weight = (plain[id] ?? 0) * (decays[Math.abs(other - at)] ?? 0);
    all += weight;
    if ((found[id]?.likeness ?? 0) > 0) present += weight;
    if (weight > (weights[id] ?? 0)) weights[id] = weight;
  }
  return { weights, all, present };
}

/** Of names, dates and scores of several words: whether the sources have the same words together. */
function wholeFeatures(units: readonly ClaimUnit[], at: number, left: Neighbour, right: Neighbour) {
  const joinsLeft = units[at]?.isJoined === true;
  const joinsRight = units[at + 1]?.isJoined === true;
  return {
    inWhole: flag(joinsLeft || joinsRight),
    wholeTorn: flag((joinsLeft && left.together === 0) || (joinsRight && right.together === 0)),
    wholeKept: flag((joinsLeft && left.together === 1) || (joinsRight && right.together === 1)),
  };
}

/** Another word of the unit's kind, unknown to the claim's sentence, where the unit's neighbours stand without it. */
function findRival({ index, idOf }: SentenceContext, unit: ClaimUnit, place: number): CheckToken | undefined {
  if (place < 0) return undefined;
  return index.tokens
    .slice(Math.max(0, place - NEAR), place + NEAR + 1)
    .find((token) => token.kind === unit.kind && !idOf.has(token.term));
}

function findOpposite(
  { index, idOf }: SentenceContext,
  unit: ClaimUnit,
  place: number,
): CheckToken | undefined {
  const opposites = oppositeTerms(unit.term, index.language);
  if (place < 0 || opposites.length === 0) return undefined;
  return index.tokens
    .slice(Math.max(0, place - FAR), place + FAR + 1)
    .find((token) => opposites.includes(token.term) && !idOf.has(token.term));
}
