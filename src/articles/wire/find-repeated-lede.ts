import type { Range } from '../../text/range.ts';
import type { Line } from '../split-lines.ts';

const LINES_LOOKED_AT = 4;
const SHORTEST_LEDE_CHARS = 40;

/**
 * The second copy of a lede that stands twice at the top: as a line of its own, or as the opening sentence of the paragraph
 * that follows it. Null where nothing repeats.
 */
export function findRepeatedLede(lines: readonly Line[]): Range | null {
  for (let i = 0; i + 1 < Math.min(lines.length, LINES_LOOKED_AT); i++) {
    const [first, second] = [lines[i], lines[i + 1]];
    if (first === undefined || second === undefined || first.text.length < SHORTEST_LEDE_CHARS) continue;
    if (first.text === second.text) return { start: second.start, end: second.end };
    // Only whole sentences are skipped.
    if (/[.!?…]["”»’)]?$/u.test(first.text) && second.text.startsWith(`${first.text} `))
      return { start: second.start, end: second.start + first.text.length };
  }
  return null;
}
