import type { ExtractedPage } from './extract-page.ts';

/** Fewer words, and no title, are no article: a greeting, an error, a placeholder. */
const LEAST_WORDS = 3;

/** Whether there is an article in what was taken from a page. */
export function holdsArticle({ text, title }: Pick<ExtractedPage, 'text' | 'title'>): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words >= LEAST_WORDS || (title !== undefined && text.trim() !== '');
}
