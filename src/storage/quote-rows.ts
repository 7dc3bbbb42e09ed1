import { z } from 'zod';
import type { Quote } from '../quotes/quote.ts';
import type { StoredQuote } from '../search/article-index.ts';

/** A row of `quotes` with what its article says about when, and its language. */
export interface QuoteRow {
  readonly number: number;
  readonly position: number;
  readonly said_at: string | null;
  readonly quote: string;
  readonly article_id: string;
  readonly published_at: number | null;
  readonly language: string;
}

const rangeSchema = z.object({ start: z.number(), end: z.number() });
const speakerSchema = z.object({
  name: z.string(),
  mention: rangeSchema.exactOptional(),
  kind: z.enum(['person', 'organisation', 'document', 'anonymous']),
  role: z.string().exactOptional(),
  resolved: z.boolean(),
});
const quoteSchema: z.ZodType<Quote> = rangeSchema.extend({
  field: z.literal('title').exactOptional(),
  text: z.string(),
  kind: z.enum(['direct', 'indirect']),
  speaker: speakerSchema.nullable(),
  cue: rangeSchema.nullable(),
  via: speakerSchema.exactOptional(),
  part: z.number().exactOptional(),
  confidence: z.enum(['high', 'medium', 'low']),
});

/** Throws where the stored quotation is not of the shape that was written. "und" is no language. */
export function fromQuoteRow(row: QuoteRow): StoredQuote {
  return {
    quote: quoteSchema.parse(JSON.parse(row.quote)),
    articleId: row.article_id,
    ...(row.published_at === null ? {} : { publishedAt: new Date(row.published_at).toISOString() }),
    ...(row.said_at === null ? {} : { saidAt: row.said_at }),
    ...(row.language === 'und' ? {} : { language: row.language }),
  };
}
