import type { SegmentTables } from '../sqlite/segment-tables.ts';
import { EVERYTHING, mergeNumbers, withoutNumbers } from './number-list.ts';
import { isLongList, type ReadChunk, readList } from './read-list.ts';
import type { SegmentCursor } from './segment-cursor.ts';
import { KINDS, type PostingKind, postingKinds, type TermLists } from './segment-format.ts';
import type { SegmentWriter } from './segment-writer.ts';

/** Postings that are written at a time, some twentieth of a second's work: others who would write wait for it. */
const POSTINGS_A_STEP = 200_000;

/** Writes what several segments hold as one, step by step; an article that came and went between them is in it no more. */
export function* mergeTerms(
  tables: SegmentTables,
  cursors: readonly SegmentCursor[],
  writer: SegmentWriter,
): Generator<void> {
  let postings = 0;
  for (;;) {
    const hash = Math.min(...cursors.map((cursor) => cursor.hash));
    if (hash === Number.POSITIVE_INFINITY) break;
    const here = cursors.filter((cursor) => cursor.hash === hash);
    postings += mergeTerm(here, writer, tables.readChunk);
    for (const cursor of here) cursor.next();
    if (postings < POSTINGS_A_STEP) continue;
    postings = 0;
    yield;
  }
  writer.end();
}

/** What a segment has of one term. */
export interface TermOfSegment {
  readonly segment: number;
  readonly hash: number;
  readonly lists: TermLists;
}

/** Writes what some segments have of one term; returns how many postings that were. */
export function mergeTerm(
  here: readonly TermOfSegment[],
  writer: SegmentWriter,
  readChunk: ReadChunk,
): number {
  const [first] = here;
  if (first !== undefined && here.length === 1 && !hasLongList(first)) {
    for (const kind of KINDS) {
      const list = first.lists[kind];
      if (list !== undefined) writer.addList(first.hash, kind, list);
    }
    return 1;
  }
  const hash = first?.hash ?? 0;
  const lists = KINDS.map((kind) => mergeNumbers(here.map((term) => numbersOf(term, kind, readChunk))));
  writeKinds(writer, hash, lists);
  return lists.reduce((sum, list) => sum + list.length, 0);
}

function writeKinds(writer: SegmentWriter, hash: number, lists: readonly (readonly number[])[]): void {
  const { anywhere, heading, goneAnywhere, goneHeading } = postingKinds;
  const of = (kind: PostingKind) => lists[kind] ?? [];
  const less = (kind: PostingKind, other: PostingKind) =>
    of(kind).length === 0 || of(other).length === 0 ? of(kind) : withoutNumbers(of(kind), of(other));
  writer.add(hash, anywhere, less(anywhere, goneAnywhere));
  writer.add(hash, heading, less(heading, goneHeading));
  writer.add(hash, goneAnywhere, less(goneAnywhere, anywhere));
  writer.add(hash, goneHeading, less(goneHeading, heading));
}

export function hasLongList({ lists }: TermOfSegment): boolean {
  return lists.some((list) => list && isLongList(list));
}

function numbersOf({ segment, lists }: TermOfSegment, kind: PostingKind, readChunk: ReadChunk): number[] {
  const list = lists[kind];
  return list === undefined ? [] : readList({ segment, list, readChunk }, EVERYTHING);
}
