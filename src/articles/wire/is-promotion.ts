import { FURNITURE_LINES, PROMOTION_OPENINGS } from './promotion-phrases.ts';

const MAX_PROMOTION_CHARS = 240;
const BULLETS = /^[\s*>•▶►→|_-]+/u;

const openingsByFirstWord: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  PROMOTION_OPENINGS,
  firstWord,
);

/** Whether a line as a whole advertises the outlet, its channels or another article, or asks about cookies. */
export function isPromotion(line: string): boolean {
  if (line.length > MAX_PROMOTION_CHARS) return false;
  const words = line.replace(BULLETS, '').toLowerCase();
  if (FURNITURE_LINES.has(words)) return true;
  return openingsByFirstWord.get(firstWord(words))?.some((opening) => words.startsWith(opening)) ?? false;
}

function firstWord(phrase: string): string {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
}
