import { z } from 'zod';
import { type ExtractedPage, extractPage } from '../../sources/extract-page.ts';
import type { RowHandler } from './answer-line.ts';
import { storableText } from './storable-text.ts';

const schema = z.object({ id: z.string(), url: z.string().optional(), html: storableText });

/** `extract --jsonl`: the article in each page. */
export function pageRows(): RowHandler<z.infer<typeof schema>> {
  return {
    schema,
    handle: async ({ id, html }) => ({ id, ...statedOf(await extractPage(html, id)) }),
  };
}

/** What the contract promises of a page; the rest is for those who keep it. */
export function statedOf({ canonicalUrl: _address, wall: _wall, ...page }: ExtractedPage): ExtractedPage {
  return page;
}
