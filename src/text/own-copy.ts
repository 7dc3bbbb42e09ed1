/** V8 copies shorter pieces of a string itself (SlicedString::kMinLength). */
const SHORTEST_PIECE = 13;

/** The same letters in memory of their own: a piece of an article keeps the whole article as long as it is kept itself. */
export function ownCopy(piece: string): string {
  return piece.length < SHORTEST_PIECE ? piece : Buffer.from(piece, 'utf16le').toString('utf16le');
}
