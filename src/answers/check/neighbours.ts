import type { CheckToken } from './read-check-tokens.ts';
import type { SentenceContext } from './sentence-context.ts';

const REACH = 2;

/** What the sources have beside a neighbour of a unit, on the unit's side: 1 right beside it, less farther off, 0 not at all. */
export interface Neighbour {
  /** The unit itself. */
  readonly together: number;
  /** Another of its kind that the claim's sentence does not have: what stood there before an edit. */
  readonly rival: number;
  readonly rivalToken: CheckToken | undefined;
}

const NONE: Neighbour = { together: 0, rival: 0, rivalToken: undefined };
const TOGETHER: Neighbour = { ...NONE, together: 1 };

/** Of the unit at place `at`; `side` is -1 for the neighbour before it, 1 for the one after it. */
export function readNeighbour(
  { index, units, ids, idOf, found }: SentenceContext,
  at: number,
  side: -1 | 1,
): Neighbour {
  const [unit, id] = [units[at], ids[at + side]];
  if (unit === undefined || id === undefined) return NONE;
  let together = 0;
  let rival = 0;
  let rivalToken: CheckToken | undefined;
  for (const position of found[id]?.positions ?? [])
    for (let step = 1; step <= REACH; step++) {
      const token = index.tokens[position - side * step];
      if (token === undefined) continue;
      if (token.term === unit.term) {
        // Right beside it once: no other place tells anything more.
        if (step === 1) return TOGETHER;
        together = 1 / step;
      } else if (token.kind === unit.kind && 1 / step > rival && !idOf.has(token.term)) {
        rival = 1 / step;
        rivalToken = token;
      }
    }
  return together > 0 ? { ...NONE, together } : { together, rival, rivalToken };
}
