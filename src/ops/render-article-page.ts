import { html } from 'hono/html';
import type { StoredArticle } from '../articles/article.ts';
import type { Range } from '../text/range.ts';
import type { ArticleChanges } from './read-changes.ts';
import type { ReaderWords } from './reader-words.ts';
import { renderChanges, renderVersionNote } from './render-changes.ts';
import { type Paragraph, type Piece, splitArticle } from './split-article.ts';

type Html = ReturnType<typeof html>;

export interface PassagePlace extends Range {
  readonly isTitle: boolean;
}

/** The whole page. `html` escapes what is put into it. */
export function renderArticlePage(
  article: StoredArticle,
  place: PassagePlace | undefined,
  { words, changes }: { readonly words: ReaderWords; readonly changes: ArticleChanges | null },
): Html {
  const field = place?.isTitle ? article.title : article.text;
  const isInside = place !== undefined && place.start < place.end && place.end <= field.length;
  const inTitle = isInside && place.isTitle ? place : undefined;
  const inText = isInside && !place.isTitle ? place : undefined;
  const title = article.title === '' ? (article.source ?? article.id) : article.title;
  const paragraphs = splitArticle(article.text, article.skip, inText);
  // An empty language says "unknown", which keeps the page's own from being taken for it.
  const language = article.language === 'und' ? '' : article.language;
  return renderPage(
    words,
    title,
    html`<article lang="${language}">
      <h1 dir="auto">${inTitle === undefined ? title : renderPieces(article.title, inTitle)}</h1>
      ${renderByline(article, words)} ${renderNotes(article, place !== undefined && !isInside, words)}
      ${changes === null ? '' : renderVersionNote(article.id, changes, words.language)}
      ${inText === undefined ? '' : renderCited(article.text.slice(inText.start, inText.end), words)}
      <div class="text">${renderParagraphs(article.text, paragraphs, words)}</div>
      ${changes === null ? '' : renderChanges(changes, words.language)}
    </article>`,
  );
}

/** Says that the article is not here; where articles are kept for `keptDays`, that it may be gone for that. */
export function renderMissingPage(words: ReaderWords, keptDays: number | undefined): Html {
  const text = keptDays === undefined ? words.missingText : words.notKeptText(keptDays);
  return renderPage(
    words,
    words.missingTitle,
    html`<article><h1>${words.missingTitle}</h1><p class="note">${text}</p></article>`,
  );
}

function renderPage(words: ReaderWords, title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="${words.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="stylesheet" href="/read/reader.css">
  </head>
  <body>
    <main>${body}</main>
    <footer>Verbatim · ${words.footer}</footer>
  </body>
</html>`;
}

function renderByline(article: StoredArticle, words: ReaderWords): Html {
  const { source, author, publishedAt, url } = article;
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const remark = (isNeeded: boolean, text: string) => (isNeeded ? html` <small>(${text})</small>` : '');
  const parts = [
    source && html`<span><bdi>${source}</bdi>${remark(article.sourceIsClaimed, words.claimedSource)}</span>`,
    author && html`<bdi>${author}</bdi>`,
    publishedAt &&
      html`<span><time datetime="${publishedAt}">${day.format(new Date(publishedAt))}</time>${remark(article.publishedAtIsAssumed, words.assumedDate)}</span>`,
    isWebAddress(url) && html`<a href="${url}" rel="noopener noreferrer nofollow">${words.original} ↗</a>`,
  ];
  return html`<p class="byline">${parts.filter(Boolean)}</p>`;
}

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}

function renderNotes(article: StoredArticle, isOutOfRange: boolean, words: ReaderWords): Html {
  const { flags } = article;
  const readsDifferently = flags.some((flag) => flag !== 'partial');
  return html`${flags.includes('partial') ? html`<p class="note">${words.partial}</p>` : ''}
  ${readsDifferently ? html`<p class="note">${words.flagged}</p>` : ''}
  ${isOutOfRange ? html`<p class="note">${words.outOfRange}</p>` : ''}`;
}

function renderCited(text: string, words: ReaderWords): Html {
  return html`<section class="cited">
    <h2 lang="${words.language}">${words.passage}</h2>
    <blockquote dir="auto">${text}</blockquote>
    <a href="#passage" lang="${words.language}">${words.inContext} ↓</a>
  </section>`;
}

function renderParagraphs(text: string, paragraphs: readonly Paragraph[], words: ReaderWords) {
  const first = paragraphs.flatMap(({ pieces }) => pieces).find(({ isPassage }) => isPassage);
  return paragraphs.map(
    ({ pieces, isSkipped }) =>
      html`<p dir="auto"${isSkipped ? html` class="skipped" title="${words.skipped}"` : ''}>${pieces.map((piece) => renderPiece(text, piece, piece === first))}</p>\n`,
  );
}

function renderPiece(text: string, piece: Piece, isFirst: boolean): Html | string {
  const shown = text.slice(piece.start, piece.end);
  // Without a script, autofocus is what brings the passage into view.
  if (piece.isPassage && isFirst) return html`<mark id="passage" tabindex="-1" autofocus>${shown}</mark>`;
  if (piece.isPassage) return html`<mark>${shown}</mark>`;
  return piece.isSkipped ? html`<span class="skipped">${shown}</span>` : shown;
}

function renderPieces(text: string, passage: Range) {
  const [paragraph] = splitArticle(text, [], passage);
  const pieces = paragraph?.pieces ?? [];
  const first = pieces.find(({ isPassage }) => isPassage);
  return pieces.map((piece) => renderPiece(text, piece, piece === first));
}
