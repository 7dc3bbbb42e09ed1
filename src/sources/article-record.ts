import { z } from 'zod';
import type { Article } from '../articles/article.ts';
import { hashOf } from '../articles/article-hashes.ts';
import { parseArticle } from '../articles/parse-article.ts';
import { extractPage } from './extract-page.ts';

const fields = {
  id: z.string().min(1).optional(),
  url: z.string().optional(),
  title: z.string().optional(),
  source: z.string().optional(),
  author: z.string().optional(),
  publishedAt: z.string().optional(),
  language: z.string().optional(),
};

/** An article as a line of JSONL: its text, or the page that holds it. */
export const articleRecordSchema = z.union(
  [z.object({ ...fields, text: z.string() }), z.object({ ...fields, html: z.string() })],
  { error: 'expected an object with "text" or "html", and text in every other field' },
);
export type ArticleRecord = z.infer<typeof articleRecordSchema>;

/**
 * Makes an article out of a record. What the record states goes before what its page states. A record with neither id nor
 * URL is known by its content. Throws `bad-input` as `parseArticle` does.
 */
export async function parseArticleRecord(record: ArticleRecord, name: string): Promise<Article> {
  const page = 'html' in record ? await extractPage(record.html, name) : null;
  const { id, url, title, source, author, publishedAt, language } = record;
  const text = page === null && 'text' in record ? record.text : (page?.text ?? '');
  return parseArticle({
    name: id ?? name,
    form: 'plain',
    text,
    fallbackId: isBlank(id) && isBlank(url) ? `text-${hashOf([title ?? '', text]).slice(0, 16)}` : '',
    fields: {
      id,
      url,
      title: title ?? page?.title,
      source: source ?? page?.siteName,
      author: author ?? page?.byline,
      publishedAt: publishedAt ?? page?.publishedAt,
      language: language ?? page?.language,
    },
  });
}

function isBlank(value: string | undefined): boolean {
  return value === undefined || value.trim() === '';
}
