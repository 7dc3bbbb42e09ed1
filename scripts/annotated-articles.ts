import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { findQuotations } from '../src/quotes/find-quotations.ts';
import { english } from '../src/quotes/languages/english.ts';
import { outsideTags } from '../src/quotes/outside-tags.ts';
import type { Speaker } from '../src/quotes/quote.ts';
import { readArticle } from '../src/quotes/read-article.ts';
import type { Article } from '../src/quotes/sieves/sieve.ts';
import type { Range } from '../src/text/range.ts';
import { splitParagraphs } from '../src/text/split-paragraphs.ts';

const rangeSchema = z.tuple([z.number(), z.number()]);
const articleSchema = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: z.array(rangeSchema) })),
  quotes: z.array(z.object({ start: z.number(), end: z.number(), attribution: z.number().nullable() })),
});

/**
 * An English article with its quotation marks annotated: {id, text, attributions: [{source: [[start, end]]}], quotes: [{start, end,
 * attribution}]}, where `attribution` is null for marks in which nobody is quoted, and ids begin with train/ or dev/.
 */
export type AnnotatedArticle = z.infer<typeof articleSchema>;

/** Reads articles as JSON lines, gzipped where the name says so. */
export function readAnnotated(path: string): readonly AnnotatedArticle[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter(Boolean).map((line) => articleSchema.parse(JSON.parse(line)));
}

export function isTuning({ id }: AnnotatedArticle): boolean {
  return id.startsWith('train/');
}

/** Reads an article as the extractor does. */
export function parseAnnotated({ text }: AnnotatedArticle): Article {
  const input = { text, paragraphs: outsideTags(text, splitParagraphs(text)), language: english };
  const quotations = findQuotations(input).filter(({ depth }) => depth === 0);
  return readArticle({ ...input, quotations });
}

/** The annotation of the marks at a range, or null where none are annotated there. */
export function annotationOf(
  article: AnnotatedArticle,
  range: Range,
): AnnotatedArticle['quotes'][number] | null {
  const own = withoutEdges(article.text, range);
  return (
    article.quotes.find((quote) => overlapOverUnion(own, withoutEdges(article.text, quote)) >= 0.8) ?? null
  );
}

/** Where the annotators saw who is quoted; empty where they saw nobody. */
export function sourceOf(
  { attributions }: AnnotatedArticle,
  { attribution }: AnnotatedArticle['quotes'][number],
): readonly Range[] {
  const source = attribution === null ? [] : (attributions[attribution]?.source ?? []);
  return source.map(([start, end]) => ({ start, end }));
}

const LONGEST_MENTION = 60;

/** At least half of a mention lies within the source. */
export function isWithin(mention: Range | undefined, source: readonly Range[]): boolean {
  if (mention === undefined) return false;
  const length = mention.end - mention.start;
  return (
    length > 0 && length <= LONGEST_MENTION && source.some((part) => overlap(mention, part) >= length / 2)
  );
}

/** The mention lies in the source and shares a name with it, if it names anybody; or the surname stands in it. */
export function isRightSpeaker(
  { text }: AnnotatedArticle,
  speaker: Speaker,
  source: readonly Range[],
): boolean {
  const words = source.map(({ start, end }) => text.slice(start, end)).join(' ');
  const [wanted, given] = [namesIn(words), namesIn(speaker.name)];
  const last = speaker.name.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  if (last.length > 2 && wanted.includes(last)) return true;
  if (!isWithin(speaker.mention, source)) return false;
  const isUnnamed = given.length === 0 && words.toLowerCase().includes(last);
  return wanted.length === 0 || isUnnamed || given.some((name) => wanted.includes(name));
}

function namesIn(words: string): readonly string[] {
  const names = words.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? [];
  return names
    .map((name) => name.replace(/[’']s$/, '').toLowerCase())
    .filter((name) => !/^(?:the|his|her|one|they|she)$/.test(name));
}

const EDGE = /[\s“”"'‘’«»„,.;:!?—–-]/;

function withoutEdges(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function overlapOverUnion(a: Range, b: Range): number {
  const shared = overlap(a, b);
  return shared / (a.end - a.start + b.end - b.start - shared || 1);
}
