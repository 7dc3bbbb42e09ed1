import { mergeNumbers, type NumberWindow, withoutNumbers } from './number-list.ts';
import { lengthOfList, type ReadChunk, readList } from './read-list.ts';
import { type PostingKind, postingKinds, type TermLists } from './segment-format.ts';

/** What of a segment its reading needs to know. */
export interface ReadSegment {
  readonly id: number;
  /** The smallest and the greatest article number in it. */
  readonly oldest: number;
  readonly newest: number;
}

/** What a term has in one segment. */
export interface Found {
  readonly segment: ReadSegment;
  readonly lists: TermLists;
}

/** Numbers of articles in the window that have a term, or have it in their heading, greatest first. */
export function readPostings(
  found: readonly Found[],
  { inHeading, ...window }: NumberWindow & { readonly inHeading: boolean },
  readChunk: ReadChunk,
): number[] {
  const { anywhere, heading, goneAnywhere, goneHeading } = postingKinds;
  const everyGone = { ...window, limit: Number.MAX_SAFE_INTEGER };
  const gone = numbersOf(found, inHeading ? goneHeading : goneAnywhere, everyGone, readChunk);
  const wanted = { ...window, limit: window.limit + gone.length };
  const numbers = numbersOf(found, inHeading ? heading : anywhere, wanted, readChunk);
  return gone.length === 0 ? numbers : withoutNumbers(numbers, gone).slice(0, window.limit);
}

/** In how many articles a term stands. */
export function countPostings(found: readonly Found[]): number {
  const { anywhere, goneAnywhere } = postingKinds;
  let count = 0;
  for (const { lists } of found) count += lengthOfList(lists[anywhere]) - lengthOfList(lists[goneAnywhere]);
  return count;
}

/** Segments come newest first: where enough is found, those that end before it are not read. */
function numbersOf(
  found: readonly Found[],
  kind: PostingKind,
  window: NumberWindow,
  readChunk: ReadChunk,
): number[] {
  const lists: number[][] = [];
  let count = 0;
  let oldest = Number.POSITIVE_INFINITY;
  for (const { segment, lists: stored } of found) {
    const list = stored[kind];
    if (list === undefined || segment.newest < window.from || segment.oldest >= window.to) continue;
    if (count >= window.limit && segment.newest < oldest) break;
    const numbers = readList({ segment: segment.id, list, readChunk }, window);
    count += numbers.length;
    oldest = Math.min(oldest, numbers.at(-1) ?? oldest);
    lists.push(numbers);
  }
  const merged = lists.length === 1 ? (lists[0] ?? []) : mergeNumbers(lists);
  return merged.length > window.limit ? merged.slice(0, window.limit) : merged;
}
