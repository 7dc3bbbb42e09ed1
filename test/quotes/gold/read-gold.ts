import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Range } from '../../../src/text/range.ts';

const articlesSchema = z.array(
  z.object({
    id: z.string(),
    language: z.string(),
    title: z.string(),
    text: z.string(),
    quotes: z.array(
      z.object({ kind: z.enum(['direct', 'indirect']), speaker: z.string(), text: z.string() }),
    ),
  }),
);

export interface GoldQuote extends Range {
  readonly kind: 'direct' | 'indirect';
  readonly speaker: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** Articles whose quotations were marked by hand. Quotations are listed in the order of the text; each is searched behind the last. */
export function readGold(file: string): readonly GoldArticle[] {
  const json = readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
  return articlesSchema.parse(JSON.parse(json)).map((article) => {
    let from = 0;
    const quotes = article.quotes.map(({ kind, speaker, text }) => {
      const start = article.text.indexOf(text, from);
      if (start < 0) throw new Error(`${article.id}: not in the text, or not in its order: ${text}`);
      from = start + text.length;
      return { kind, speaker, start, end: from };
    });
    return { ...article, quotes };
  });
}
