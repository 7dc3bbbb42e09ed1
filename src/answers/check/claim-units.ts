import type { Range } from '../../text/range.ts';
import type { SourceIndex } from './index-source.ts';
import type { CheckToken } from './read-check-tokens.ts';

export type UnitKind = 'number' | 'date' | 'name' | 'verb' | 'word' | 'pronoun';

/** A word of a claim that is looked for in the sources by itself; a name or a date of several words is several units. */
export interface ClaimUnit extends Range {
  readonly text: string;
  readonly kind: UnitKind;
  readonly term: string;
  readonly sentence: number;
  /** Its place among all words of the claim, small ones too. */
  readonly at: number;
  readonly words: readonly CheckToken[];
  /** First word of its sentence. */
  readonly isFirst: boolean;
  /** Goes on with the unit before it as one name, date or score. */
  readonly isJoined: boolean;
}

/**
 * The units of a claim in order. Small words are none of them; what denies or hedges is judged by `findEdits`, which sees
 * where it stands.
 */
export function claimUnits(tokens: readonly CheckToken[], index: SourceIndex): readonly ClaimUnit[] {
  const units: ClaimUnit[] = [];
  let before: CheckToken | undefined;
  for (const [at, token] of tokens.entries()) {
    const kind = kindOf(token, tokens[at + 1], index);
    if (kind !== null) {
      const last = units.at(-1);
      const isBeside = last !== undefined && before?.end === last.end && last.sentence === token.sentence;
      const { text, term, start, end, sentence, isFirst } = token;
      const isJoined = isBeside && goesOn(last.kind, kind, token.isJoined, start - last.end);
      units.push({ text, kind, term, start, end, sentence, at, words: tokens, isFirst, isJoined });
    }
    before = token;
  }
  return units;
}

/** A capital at the start of a sentence makes a name where the next word goes on with it or the sources know it as one. */
function kindOf(token: CheckToken, next: CheckToken | undefined, index: SourceIndex): UnitKind | null {
  const { kind } = token;
  if (kind === 'small' || kind === 'sense') return null;
  if ((kind !== 'word' && kind !== 'verb') || !token.isFirst || !token.isCapitalised) return kind;
  if (kind === 'word' && next?.kind === 'name' && next.isJoined) return 'name';
  const known = index.positions.get(token.term) ?? [];
  const asName = known.filter((position) => index.tokens[position]?.kind === 'name').length;
  return asName * 2 > known.length ? 'name' : kind;
}

function goesOn(before: UnitKind, kind: UnitKind, isJoined: boolean, gap: number): boolean {
  if (before === 'name' || kind === 'name') return before === kind && isJoined;
  const isFigure = (one: UnitKind): boolean => one === 'date' || one === 'number';
  return isFigure(before) && isFigure(kind) && gap <= 2;
}
