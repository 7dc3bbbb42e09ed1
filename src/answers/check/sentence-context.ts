import type { ClaimUnit } from './claim-units.ts';
import { type FoundTerm, findTerm } from './find-term.ts';
import { findWindows, type Marks, type Windows } from './find-windows.ts';
import type { SourceIndex } from './index-source.ts';

/** In compared words to either side. */
export const NEAR = 4;
export const FAR = 16;
/** More than a sentence's part has terms. */
const MOST_IDS = 64;

/** One sentence of a claim beside its sources. Its distinct terms are numbered from 0; those numbers are the ids. */
export interface SentenceContext {
  readonly index: SourceIndex;
  readonly units: readonly ClaimUnit[];
  readonly idOf: ReadonlyMap<string, number>;
  /** The id of each unit's term. */
  readonly ids: readonly number[];
  /** By id. */
  readonly found: readonly FoundTerm[];
  /** By id: how much a term tells about where to look. */
  readonly weights: readonly number[];
  /** What stands around the sentence's terms in the sources, see `NEAR` and `FAR`. */
  readonly near: Windows;
  readonly far: Windows;
}

export function readContext(units: readonly ClaimUnit[], index: SourceIndex): SentenceContext {
  const idOf = new Map<string, number>();
  const found: FoundTerm[] = [];
  const ids = units.map((unit) => {
    const known = idOf.get(unit.term);
    if (known !== undefined) return known;
    idOf.set(unit.term, idOf.size);
    return found.push(findTerm(unit, index)) - 1;
  });
  const marks = mark(found);
  return {
    index,
    units,
    idOf,
    ids,
    found,
    weights: weigh(idOf, found, index.tokens.length),
    near: findWindows(marks, found.length, NEAR),
    far: findWindows(marks, found.length, FAR),
  };
}

function mark(found: readonly FoundTerm[]): Marks {
  const count = found.reduce((sum, { positions }) => sum + positions.length, 0);
  const keys = new Float64Array(count);
  let at = 0;
  for (const [id, term] of found.entries())
    for (const position of term.positions) keys[at++] = position * MOST_IDS + id;
  keys.sort();
  const [positions, ids] = [new Int32Array(count), new Int32Array(count)];
  for (at = 0; at < count; at++) {
    const key = keys[at] ?? 0;
    positions[at] = Math.floor(key / MOST_IDS);
    ids[at] = key % MOST_IDS;
  }
  return { positions, ids };
}

/** Rarer terms weigh more (inverse frequency in the sources); words of a family less than the word itself; pronouns nothing. */
function weigh(
  idOf: ReadonlyMap<string, number>,
  found: readonly FoundTerm[],
  length: number,
): readonly number[] {
  return [...idOf].map(([term, id]) => {
    const { positions, likeness } = found[id] ?? { positions: [], likeness: 0 };
    if (term.startsWith('~')) return 0;
    return Math.log(1 + length / (positions.length + 1)) * (positions.length === 0 ? 1 : likeness);
  });
}
