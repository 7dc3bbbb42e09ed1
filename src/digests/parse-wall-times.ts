import { parseWallTime, withoutHalves } from './parse-wall-time.ts';
import { formatWallTime, type WallTime } from './wall-time.ts';

export interface ParsedTimes {
  /** In the order of the day, each once. */
  readonly times: readonly WallTime[];
  /** The text without what told the times. */
  readonly rest: string;
}

/** What stands between two times: "8 and 18:30", "8, 13, 20", "в 8 и в 20". */
const BETWEEN = /\s*(?:[,;&+]|(?<![\p{L}])(?:and|и|та|й|і)(?![\p{L}]))\s*/iu;

/** One or several times of day as people type them, see `parseWallTime`; null where there is none. */
export function parseWallTimes(text: string): ParsedTimes | null {
  const times = new Map<string, WallTime>();
  const rest: string[] = [];
  for (const piece of withoutHalves(text).split(BETWEEN)) {
    const parsed = parseWallTime(piece);
    if (parsed !== null) times.set(formatWallTime(parsed.time), parsed.time);
    const left = (parsed?.rest ?? piece).trim();
    if (left !== '') rest.push(left);
  }
  if (times.size === 0) return null;
  return { times: inOrder([...times.values()]), rest: rest.join(' ') };
}

/** From the start of the day on. */
export function inOrder(times: readonly WallTime[]): readonly WallTime[] {
  return times.toSorted((a, b) => (formatWallTime(a) < formatWallTime(b) ? -1 : 1));
}
