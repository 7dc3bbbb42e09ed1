import { articleTerms } from '../../search/article-terms.ts';
import { type PostingKind, postingKinds } from './segment-format.ts';
import type { SegmentWriter } from './segment-writer.ts';

/** An article that becomes findable, or that no longer is. */
export interface IndexChange {
  readonly number: number;
  /** See `packArticle`. */
  readonly analysis: Uint8Array;
  readonly isGone: boolean;
}

/** So many fit beside a hash and a kind into the 53 bits of a whole number. */
export const MOST_CHANGES = 2 ** 16;
const KINDS = 4;

/**
 * Writes changes, at most `MOST_CHANGES`, as one segment. Every posting becomes one number that sorts by term, kind, and
 * article from the newest on; sorting numbers is several times as fast as gathering a list for each term.
 */
export function buildSegment(changes: readonly IndexChange[], writer: SegmentWriter): void {
  const newestFirst = [...changes].sort((a, b) => b.number - a.number);
  const postings = postingsOf(newestFirst);
  let list: number[] = [];
  let last = -1;
  for (const posting of postings) {
    const place = posting % MOST_CHANGES;
    const key = (posting - place) / MOST_CHANGES;
    if (key !== last) {
      writeList(writer, last, list);
      list = [];
      last = key;
    }
    list.push(newestFirst[place]?.number ?? 0);
  }
  writeList(writer, last, list);
  writer.end();
}

function postingsOf(changes: readonly IndexChange[]): Float64Array {
  const terms = changes.map(({ analysis }) => articleTerms(analysis));
  const postings = new Float64Array(
    terms.reduce((sum, { all, heading }) => sum + all.length + heading.length, 0),
  );
  const { anywhere, heading: inHeading, goneAnywhere, goneHeading } = postingKinds;
  let at = 0;
  for (const [place, { all, heading }] of terms.entries()) {
    const isGone = changes[place]?.isGone === true;
    for (const hash of all) postings[at++] = posting(hash, isGone ? goneAnywhere : anywhere, place);
    for (const hash of heading) postings[at++] = posting(hash, isGone ? goneHeading : inHeading, place);
  }
  return postings.sort();
}

function posting(hash: number, kind: PostingKind, place: number): number {
  return ((hash >>> 0) * KINDS + kind) * MOST_CHANGES + place;
}

function writeList(writer: SegmentWriter, key: number, numbers: readonly number[]): void {
  const kind = key % KINDS;
  if (kind === 0 || kind === 1 || kind === 2 || kind === 3) writer.add((key - kind) / KINDS, kind, numbers);
}
