import type { ClaimUnit } from './claim-units.ts';
import { oppositeTerms } from './opposite-terms.ts';
import type { CheckToken } from './read-check-tokens.ts';
import { FAR, NEAR, type SentenceContext } from './sentence-context.ts';

/** Another word of the unit's kind, unknown to the claim's sentence, where the unit's neighbours stand without it. */
export function findRival(
  { index, idOf }: SentenceContext,
  unit: ClaimUnit,
  place: number,
): CheckToken | undefined {
  if (place < 0) return undefined;
  for (let at = Math.max(0, place - NEAR); at <= place + NEAR; at++) {
    const token = index.tokens[at];
    if (token?.kind === unit.kind && !idOf.has(token.term)) return token;
  }
  return undefined;
}

/** A word that denies the unit's, near where most of its neighbours stand. */
export function findOpposite(
  { index, idOf }: SentenceContext,
  unit: ClaimUnit,
  place: number,
): CheckToken | undefined {
  const opposites = oppositeTerms(unit.term, index.language);
  if (place < 0 || opposites.length === 0) return undefined;
  for (let at = Math.max(0, place - FAR); at <= place + FAR; at++) {
    const token = index.tokens[at];
    if (token !== undefined && opposites.includes(token.term) && !idOf.has(token.term)) return token;
  }
  return undefined;
}
