import { ListReader, lengthOfList, type ReadChunk } from './list-reader.ts';
import { greatestNumbers, type NumberWindow, withoutNumbers } from './number-list.ts';
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
): Float64Array {
  const { anywhere, heading, goneAnywhere, goneHeading } = postingKinds;
  const everyGone = { ...window, limit: Number.MAX_SAFE_INTEGER };
  const gone = numbersOf(found, inHeading ? goneHeading : goneAnywhere, everyGone, readChunk);
  const wanted = { ...window, limit: window.limit + gone.length };
  const numbers = numbersOf(found, inHeading ? heading : anywhere, wanted, readChunk);
  return gone.length === 0 ? numbers : withoutNumbers(numbers, gone).subarray(0, window.limit);
}

/** In how many articles a term stands. */
export function countPostings(found: readonly Found[]): number {
  const { anywhere, goneAnywhere } = postingKinds;
  let count = 0;
  for (const { lists } of found) count += lengthOfList(lists[anywhere]) - lengthOfList(lists[goneAnywhere]);
  return count;
}

function numbersOf(
  found: readonly Found[],
  kind: PostingKind,
  window: NumberWindow,
  readChunk: ReadChunk,
): Float64Array {
  const readers: ListReader[] = [];
  for (const { segment, lists } of found) {
    const list = lists[kind];
    if (list === undefined || segment.newest < window.from || segment.oldest >= window.to) continue;
    readers.push(new ListReader({ segment: segment.id, list, readChunk }, window));
  }
  return readers.length === 0 ? NONE : greatestNumbers(readers, window.limit);
}

const NONE = new Float64Array();
