import type { ClaimUnit } from './claim-units.ts';
import { type FoundTerm, findTerm } from './find-term.ts';
import type { SourceIndex } from './index-source.ts';

/** A place in the sources where a term of the claim's sentence stands. */
export interface Mark {
  readonly position: number;
  readonly id: number;
}

/** One sentence of a claim beside its sources. Its distinct terms are numbered from 0; those numbers are the ids. */
export interface SentenceContext {
  readonly index: SourceIndex;
  readonly units: readonly ClaimUnit[];
  readonly idOf: ReadonlyMap<string, number>;
  /** By id. */
  readonly found: readonly FoundTerm[];
  /** By id: how much a term tells about where to look. */
  readonly weights: readonly number[];
  /** All places of all terms, ascending. */
  readonly marks: readonly Mark[];
}

export function readContext(units: readonly ClaimUnit[], index: SourceIndex): SentenceContext {
  const idOf = new Map<string, number>();
  for (const { term } of units) if (!idOf.has(term)) idOf.set(term, idOf.size);
  const found = [...idOf.keys()].map((term) => findTerm(term, index));
  const marks = found
    .flatMap(({ positions }, id) => positions.map((position) => ({ position, id })))
    .sort((a, b) => a.position - b.position);
  return { index, units, idOf, found, weights: weigh(idOf, found, index.tokens.length), marks };
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
