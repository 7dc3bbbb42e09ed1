import type { Article } from './article.ts';
import { type Line, splitLines } from './split-lines.ts';

export interface VersionChanges {
  /** Lines of the later version that the earlier one lacks, in its order. */
  readonly added: readonly string[];
  /** Lines of the earlier version that the later one lacks. */
  readonly removed: readonly string[];
}

/**
 * What changed from one version of an article to the next, line by line, in linear time. Lines that only moved, and lines
 * that are no news in both, are no change.
 */
export function compareVersions(
  before: Pick<Article, 'text' | 'skip'>,
  after: Pick<Article, 'text' | 'skip'>,
): VersionChanges {
  const [earlier, later] = [newsLines(before), newsLines(after)];
  return { added: without(later, earlier), removed: without(earlier, later) };
}

function newsLines({ text, skip }: Pick<Article, 'text' | 'skip'>): readonly string[] {
  let next = 0;
  const isSkipped = ({ start, end }: Line): boolean => {
    while ((skip[next]?.end ?? Number.POSITIVE_INFINITY) < end) next++;
    return (skip[next]?.start ?? end) <= start;
  };
  return splitLines(text).flatMap((line) => (isSkipped(line) ? [] : [line.text]));
}

/** Each line as often as it stands more in one than in the other. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
