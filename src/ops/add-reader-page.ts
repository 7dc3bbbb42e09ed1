import { readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { z } from 'zod';
import type { ArticleReader } from './article-reader.ts';
import { readChanges } from './read-changes.ts';
import { readerWords } from './reader-words.ts';
import { renderArticlePage, renderMissingPage } from './render-article-page.ts';

const STYLE = readFileSync(new URL('./reader.css', import.meta.url));

const positionSchema = z.coerce.number().int().min(0);
const querySchema = z.object({
  v: z.coerce.number().int().min(1).optional().catch(undefined),
  start: positionSchema.optional().catch(undefined),
  end: positionSchema.optional().catch(undefined),
  field: z.literal('title').optional().catch(undefined),
});

/**
 * `/read/ID?v=VERSION&start=START&end=END&field=title`: an article as it is stored, with the passage highlighted. It is
 * where citations of articles without a URL lead. Everything in it is another's text: nothing of it is markup.
 */
export function addReaderPage(app: Hono, articles: ArticleReader): void {
  app.use(
    '/read/*',
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
      xFrameOptions: 'DENY',
    }),
  );
  app.get('/read/reader.css', (context) =>
    context.body(Uint8Array.from(STYLE), 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'no-cache',
    }),
  );
  app.get('/read/:articleId{.+}', async (context) => {
    const { v: version, start, end, field } = querySchema.parse(context.req.query());
    const words = readerWords(context.req.header('accept-language'));
    const article = await articles.article(context.req.param('articleId'), version);
    context.header('x-robots-tag', 'noindex');
    if (article === null) return context.html(renderMissingPage(words, articles.keptDays), 404);
    const passage =
      start === undefined || end === undefined ? undefined : { start, end, isTitle: field === 'title' };
    const whole = passage?.isTitle ? article.title : article.text;
    const cited = passage && whole.slice(passage.start, passage.end);
    const changes = await readChanges(articles, article, cited || undefined);
    return context.html(renderArticlePage(article, passage, { words, changes }));
  });
}
