import { z } from 'zod';
import type { StoredArticle } from '../articles/article.ts';
import type { ProcessedArticle } from '../sources/article-archive.ts';
import type { Range } from '../text/range.ts';

const rangesSchema = z.array(z.object({ start: z.number(), end: z.number() }));
const flagsSchema = z.array(z.enum(['bidi-override', 'invisible-characters', 'partial']));

/** A row of `articles`, as the table's own checks (STRICT, NOT NULL) guarantee it. */
export interface ArticleRow {
  readonly number: number;
  readonly id: string;
  readonly version: number;
  readonly state: 'current' | 'replaced' | 'withdrawn';
  readonly origin: string;
  readonly hash: string;
  readonly content_key: string;
  readonly title: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly source_is_claimed: number;
  readonly author: string | null;
  readonly published_at: number | null;
  readonly published_at_is_assumed: number;
  readonly language: string;
  readonly flags: string;
  readonly skip: string;
  readonly text: string;
}

export function toArticleRow(
  { article, origin }: ProcessedArticle,
  place: { readonly number: number; readonly version: number },
): ArticleRow {
  return {
    ...place,
    id: article.id,
    state: 'current',
    origin,
    hash: article.hash,
    content_key: article.contentKey,
    title: article.title,
    url: article.url ?? null,
    source: article.source ?? null,
    source_is_claimed: Number(article.sourceIsClaimed),
    author: article.author ?? null,
    published_at: publishedAtMs(article.publishedAt),
    published_at_is_assumed: Number(article.publishedAtIsAssumed),
    language: article.language,
    flags: JSON.stringify(article.flags),
    skip: JSON.stringify(article.skip),
    text: article.text,
  };
}

/** Throws where a row's flags or skipped ranges are not of the shape that was written. */
export function fromArticleRow(row: ArticleRow): StoredArticle {
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    text: row.text,
    skip: rangesOf(row.skip),
    hash: row.hash,
    contentKey: row.content_key,
    ...(row.url === null ? {} : { url: row.url }),
    ...(row.source === null ? {} : { source: row.source }),
    sourceIsClaimed: row.source_is_claimed !== 0,
    ...(row.author === null ? {} : { author: row.author }),
    ...(row.published_at === null ? {} : { publishedAt: new Date(row.published_at).toISOString() }),
    publishedAtIsAssumed: row.published_at_is_assumed !== 0,
    language: row.language,
    flags: row.flags === '[]' ? [] : flagsSchema.parse(JSON.parse(row.flags)),
  };
}

export function rangesOf(skip: string): readonly Range[] {
  return skip === '[]' ? [] : rangesSchema.parse(JSON.parse(skip));
}

/** Milliseconds since 1970; null for no date, and for one that is none. */
export function publishedAtMs(publishedAt: string | undefined): number | null {
  const ms = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(ms) ? null : ms;
}
