import type { Attribution } from './sieves/sieve.ts';

/** Rules by which a piece goes on with the quotation before it. */
const GOES_ON = new Set(['split quotation', 'paragraph continuation', 'same paragraph']);

export interface Piece {
  readonly attribution: Attribution | null;
  readonly sentence: number;
}

/**
 * Numbers the pieces of split and continued quotations: pieces of one share a number, counted from 1; a quotation in one
 * piece has none. Pieces are in the order of the text.
 */
export function numberParts(pieces: readonly Piece[]): readonly (number | undefined)[] {
  const parts: (number | undefined)[] = pieces.map(() => undefined);
  let last = 0;
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    if (before === undefined || !goesOnFrom(piece, before)) return;
    parts[i - 1] ??= ++last;
    parts[i] = parts[i - 1];
  });
  return parts;
}

function goesOnFrom(piece: Piece, before: Piece): boolean {
  if (piece.attribution === null || !GOES_ON.has(piece.attribution.rule)) return false;
  const mention = piece.attribution.mention;
  const sameWords = mention !== null && mention.start === before.attribution?.mention?.start;
  return sameWords && piece.sentence - before.sentence <= 1;
}
