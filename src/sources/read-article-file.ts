import { extname } from 'node:path';
import type { Article } from '../articles/article.ts';
import { parseArticle } from '../articles/parse-article.ts';
import { VerbatimError } from '../errors.ts';
import { extractPage } from './extract-page.ts';
import { fileId } from './file-id.ts';
import { holdsArticle } from './holds-article.ts';
import { readTextFile } from './read-text-file.ts';

/**
 * Reads one article: Markdown by `.md`, a page by `.html`, else a wire text. Throws a VerbatimError that names the file and
 * the remedy. `baseFolder` is where the ids of files count from, see `fileId`.
 */
export async function readArticleFile(path: string, baseFolder: string): Promise<Article> {
  const { text, modifiedAt } = await readTextFile(path, path);
  const received = { name: path, fallbackId: fileId(path, baseFolder), modifiedAt };
  const extension = extname(path).toLowerCase();
  if (extension === '.md' || extension === '.markdown')
    return parseArticle({ ...received, form: 'markdown', text });
  if (extension !== '.html' && extension !== '.htm')
    return parseArticle({ ...received, form: 'plain', text });

  const page = await extractPage(text, path);
  if (!holdsArticle(page))
    throw new VerbatimError(
      'bad-input',
      `${path}: no article found in the page. Save the article's text as .txt.`,
    );
  const { title, byline: author, siteName: source, publishedAt, language } = page;
  return parseArticle({
    ...received,
    form: 'plain',
    text: page.text,
    fields: { title, author, source, publishedAt, language },
  });
}
