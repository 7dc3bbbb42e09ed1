import type { Range } from '../text/range.ts';

/** No tag is longer; a lone "<" in a text is none. */
const TAG = /<\/?[a-z][^<>\n]{0,400}>/giu;

/** Cuts tags out of paragraphs: the marks in `<tweet id="…">` quote nobody. Keeps a paragraph's parts in order. */
export function outsideTags(text: string, paragraphs: readonly Range[]): readonly Range[] {
  if (!text.includes('<')) return paragraphs;
  const tags = [...text.matchAll(TAG)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return subtract(paragraphs, tags);
}

/** What remains of sorted, disjoint ranges without other sorted, disjoint ranges. Linear. */
export function subtract(ranges: readonly Range[], holes: readonly Range[]): readonly Range[] {
  const rest: Range[] = [];
  let next = 0;
  for (const range of ranges) {
    let start = range.start;
    while ((holes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    for (let i = next; i < holes.length; i++) {
      const hole = holes[i];
      if (hole === undefined || hole.start >= range.end) break;
      if (hole.start > start) rest.push({ start, end: hole.start });
      start = Math.max(start, hole.end);
    }
    if (start < range.end) rest.push({ start, end: range.end });
  }
  return rest;
}
