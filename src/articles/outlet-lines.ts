import type { Range } from '../text/range.ts';
import type { Article } from './article.ts';
import { type Line, splitLines } from './split-lines.ts';

/** How often lines stood in an outlet's articles: the most frequent ones, whatever the outlet has printed so far. */
export interface OutletLines {
  /** Articles counted. */
  readonly articles: number;
  /** By a line's hash in how many articles it stood; at least in so many, as rare lines are forgotten. */
  readonly lines: ReadonlyMap<number, number>;
}

export interface HashedLine extends Range {
  readonly hash: number;
}

/** A longer line is prose. */
const MAX_LINE_CHARS = 400;
/** Furniture stands at the top and at the bottom. */
const TOP_LINES = 20;
const BOTTOM_LINES = 40;
/** Lines kept an outlet: many times as many as an article has. */
const MOST_LINES = 400;
/** Then the past counts half, so that an outlet may change its ways. */
const MEMORY_ARTICLES = 1_000;
/** Before so many articles nothing is said about an outlet. */
const FEWEST_ARTICLES = 10;

/** The lines of an article that may be furniture, without those that are skipped already, each once. */
export function hashLines({ text, skip }: Pick<Article, 'text' | 'skip'>): readonly HashedLine[] {
  const lines = splitLines(text);
  const edges =
    lines.length <= TOP_LINES + BOTTOM_LINES
      ? lines
      : [...lines.slice(0, TOP_LINES), ...lines.slice(-BOTTOM_LINES)];
  const seen = new Set<number>();
  return edges.flatMap((line) => {
    if (line.text.length > MAX_LINE_CHARS || skip.some((range) => overlaps(range, line))) return [];
    const hash = hashLine(line);
    if (seen.has(hash)) return [];
    seen.add(hash);
    return [{ start: line.start, end: line.end, hash }];
  });
}

function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A whole number below 2^48: furniture is printed by a program, and is the same to the letter. */
function hashLine({ text }: Line): number {
  let high = 0x811c9dc5;
  let low = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = (Math.imul(low, 31) + unit) | 0;
  }
  return (high >>> 0) * 0x10000 + (low & 0xffff);
}

/**
 * Counts one article more (lossy counting: where there are too many lines, all lose one and those that have none left go, so
 * that a line of most articles stays).
 */
export function countLines(before: OutletLines, hashes: readonly number[]): OutletLines {
  const lines = new Map(before.lines);
  for (const hash of hashes) lines.set(hash, (lines.get(hash) ?? 0) + 1);
  const isFull = lines.size > MOST_LINES;
  const isOld = before.articles + 1 >= MEMORY_ARTICLES;
  for (const [hash, count] of isFull || isOld ? lines : []) {
    const left = (isFull ? count - 1 : count) / (isOld ? 2 : 1);
    if (left < 1) lines.delete(hash);
    else lines.set(hash, Math.floor(left));
  }
  return { articles: isOld ? Math.ceil((before.articles + 1) / 2) : before.articles + 1, lines };
}

/** The hashes of the lines that stand in most of an outlet's articles: they are no news. */
export function repeatedLines({ articles, lines }: OutletLines): ReadonlySet<number> {
  if (articles < FEWEST_ARTICLES) return new Set();
  return new Set([...lines].flatMap(([hash, count]) => (count > articles / 2 ? [hash] : [])));
}
