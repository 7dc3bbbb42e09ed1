import { parseArticle } from '../../../src/articles/parse-article.ts';
import type { ArticleArchive } from '../../../src/sources/article-archive.ts';
import { processArticle } from '../../../src/sources/process-article.ts';
import type { MadeArticle } from './made-articles.ts';

export interface CopyFigures {
  /** Share of the copies that were recognised. */
  readonly recognised: number;
  /** Share of the originals, no two of which are one text, that were taken for copies. */
  readonly joined: number;
}

/** Puts originals, then their copies, into an archive, and says what it took for a copy of another. */
export async function measureCopies(
  archive: ArticleArchive,
  originals: readonly MadeArticle[],
  copies: readonly MadeArticle[],
): Promise<CopyFigures> {
  return {
    joined: await shareOfCopies(archive, originals),
    recognised: await shareOfCopies(archive, copies),
  };
}

async function shareOfCopies(archive: ArticleArchive, articles: readonly MadeArticle[]): Promise<number> {
  const results = await archive.put(articles.map((made) => processArticle(articleOf(made), 'made')));
  return results.filter(({ isCopy }) => isCopy).length / articles.length;
}

function articleOf({ id, title, source, publishedAt, paragraphs }: MadeArticle) {
  const text = paragraphs.join('\n\n');
  return parseArticle({
    name: id,
    form: 'plain',
    text,
    fields: { id, title, source, publishedAt },
    fallbackId: id,
  });
}
