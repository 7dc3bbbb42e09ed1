import type { CheckToken } from './read-check-tokens.ts';
import type { Statement } from './read-statement.ts';

/** A number, or a word for a day. */
export function isFigure({ term }: CheckToken): boolean {
  return term.startsWith('#') || term.startsWith('%');
}

/**
 * A figure is read with the word before it or the one behind it: one of the two stands on the same side of it in the source, at most
 * one word apart; where it stands so beside another figure, too ("96 crowns … 81 crowns"), the other side or the next word tells which.
 * Where the source has neither, its only figure is meant. A day that opens or ends a sentence may move.
 */
export function isMisplaced(at: number, { content }: Statement, source: Statement): boolean {
  const token = content[at];
  if (token === undefined) return false;
  const [before, after] = [content[at - 1], content[at + 1]];
  const own = source.places.get(token.term) ?? [];
  const others = rivals(token, source).flatMap(({ term }) => source.places.get(term) ?? []);
  if (own.length === 0) return false;
  const [left, right] = [standsBeside(before, own, -1, source), standsBeside(after, own, 1, source)];
  const isTold =
    (left && !standsBeside(before, others, -1, source)) || (right && !standsBeside(after, others, 1, source));
  if (isTold || (left && right)) return false;
  if (left || right) {
    const next = right ? content[at + 2] : content[at - 2];
    const side = right ? 1 : -1;
    const isFar = (places: readonly number[]) =>
      places.some((place) => source.content[place + 2 * side]?.term === next?.term);
    return next !== undefined && isFar(others) && !isFar(own);
  }
  if (token.term.startsWith('%')) return others.length > 0 && isRivalled(token, before, after, source);
  const isKnown = [before, after].some(
    (neighbour) => neighbour !== undefined && source.places.has(neighbour.term),
  );
  return isKnown || others.length > 0;
}

/** Right beside one of the places on that side, or one word off, if that is no figure. */
function standsBeside(
  neighbour: CheckToken | undefined,
  places: readonly number[],
  side: -1 | 1,
  source: Statement,
): boolean {
  if (neighbour === undefined) return false;
  return places.some((place) => {
    const [next, second] = [source.content[place + side], source.content[place + 2 * side]];
    if (next?.term === neighbour.term) return true;
    return second?.term === neighbour.term && next !== undefined && !isFigure(next);
  });
}

function rivals({ term }: CheckToken, source: Statement): readonly CheckToken[] {
  return source.content.filter((token) => token.term[0] === term[0] && token.term !== term);
}

/** Another day stands right beside a neighbour of this one. */
function isRivalled(
  token: CheckToken,
  before: CheckToken | undefined,
  after: CheckToken | undefined,
  source: Statement,
): boolean {
  const others = new Set(rivals(token, source));
  const stands = (neighbour: CheckToken | undefined, side: -1 | 1): boolean =>
    (source.places.get(neighbour?.term ?? '') ?? []).some((place) => {
      const found = source.content[place + side];
      return found !== undefined && others.has(found);
    });
  return stands(before, 1) || stands(after, -1);
}
