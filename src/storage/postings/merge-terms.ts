import type { SegmentTables } from '../sqlite/segment-tables.ts';
import { isLongList, ListReader, type ReadChunk } from './list-reader.ts';
import { EVERYTHING, greatestNumbers, withoutNumbers } from './number-list.ts';
import type { SegmentCursor } from './segment-cursor.ts';
import { KINDS, type PostingKind, postingKinds, type TermLists } from './segment-format.ts';
import type { SegmentWriter } from './segment-writer.ts';

const { anywhere, heading, goneAnywhere, goneHeading } = postingKinds;
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
  const hash = here[0]?.hash ?? 0;
  if (here.some(({ lists }) => lists[goneAnywhere] ?? lists[goneHeading])) {
    const lists = KINDS.map((kind) => numbersOf(here, kind, readChunk));
    writeKinds(writer, hash, lists);
    return lists.reduce((sum, list) => sum + list.length, 0);
  }
  let written = 0;
  for (const kind of [anywhere, heading]) {
    const having = here.filter(({ lists }) => lists[kind] !== undefined);
    const list = having[0]?.lists[kind];
    if (list !== undefined && having.length === 1 && !isLongList(list)) {
      writer.addList(hash, kind, list);
      written++;
    } else if (having.length > 0) {
      const numbers = numbersOf(having, kind, readChunk);
      writer.add(hash, kind, numbers);
      written += numbers.length;
    }
  }
  return written;
}

function writeKinds(writer: SegmentWriter, hash: number, lists: readonly Float64Array[]): void {
  const of = (kind: PostingKind) => lists[kind] ?? new Float64Array();
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

function numbersOf(here: readonly TermOfSegment[], kind: PostingKind, readChunk: ReadChunk): Float64Array {
  const readers: ListReader[] = [];
  for (const { segment, lists } of here) {
    const list = lists[kind];
    if (list !== undefined) readers.push(new ListReader({ segment, list, readChunk }, EVERYTHING));
  }
  return greatestNumbers(readers, EVERYTHING.limit);
}
