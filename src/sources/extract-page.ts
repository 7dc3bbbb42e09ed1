import { VerbatimError } from '../errors.ts';
import { dropHidden } from './drop-hidden.ts';
import { keepNewsBlocks } from './keep-news-blocks.ts';
import { keepStatements } from './keep-statements.ts';
import { pageBlocks } from './page-blocks.ts';
import type { PageDocument, PageElement } from './page-dom.ts';
import { readPageMetadata, toInstant } from './page-metadata.ts';
import { hasTooManyMarks, isTooLarge } from './page-size.ts';
import { pageText } from './page-text.ts';
import { tellWall, type Wall } from './tell-wall.ts';

const MAX_PAGE_CHARS = 8_000_000;
const FURNITURE = 'script, style, noscript, nav, header, footer, aside, form, iframe';

interface Stated {
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly siteName?: string | null | undefined;
}

export interface ExtractedPage {
  /** The article's text: one blank line between paragraphs. '' where the page holds none. */
  readonly text: string;
  readonly title?: string;
  readonly byline?: string;
  /** ISO instant. */
  readonly publishedAt?: string;
  /** As the page states it. */
  readonly language?: string;
  /** What the page calls its site: a claim. */
  readonly siteName?: string;
  /** The address that the page calls its own: a claim. */
  readonly canonicalUrl?: string;
  /** What stands in the way of the article, which the text then is not, or not all of it. */
  readonly wall?: Wall;
}

/**
 * The article in a web page: main text, title and what the page states about it; scripts and hidden text are dropped.
 * Nothing is run or fetched. The parser is loaded on first use, as only ingest needs it.
 * Throws `bad-input` for a page too large to take apart.
 */
export async function extractPage(html: string, name: string): Promise<ExtractedPage> {
  if (html.length > MAX_PAGE_CHARS || hasTooManyMarks(html)) throw tooLarge(name);
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  // Without an <html> the parser gives a document that has no body.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const document: PageDocument = parseHTML(whole).document;
  if (isTooLarge(document)) throw tooLarge(name);
  const stated = readPageMetadata(document);
  dropHidden(document);
  keepStatements(document);
  const parsed = readArticle(() =>
    new Readability<PageElement>(document, {
      serializer: (node: PageElement) => node,
      // They tell captions from text.
      keepClasses: true,
    }).parse(),
  );
  if (parsed === 'too large') throw tooLarge(name);
  // The extractor reads structured data only where it is one object.
  const { headline, author, siteName } = stated.news;
  const article = parsed && {
    ...parsed,
    title: (stated.hasTitle ? undefined : headline) ?? parsed.title,
    byline: parsed.byline || author,
    siteName: parsed.siteName || siteName,
  };
  const found = article?.content ? newsText(article.content, article) : '';
  // The extractor took the first document apart.
  const text = found === '' ? fallbackText(parseHTML(whole).document) : found;
  const wall = tellWall(text, stated.isForSubscribers);
  return {
    text,
    ...optional('title', article?.title),
    ...optional('byline', article?.byline),
    ...optional('publishedAt', toInstant(article?.publishedTime ?? undefined) ?? stated.publishedAt),
    ...optional('language', article?.lang || stated.language),
    ...optional('siteName', article?.siteName),
    ...optional('canonicalUrl', stated.canonicalUrl),
    ...(wall === null ? {} : { wall }),
  };
}

function newsText(content: PageElement, stated: Stated): string {
  const blocks = keepNewsBlocks(pageBlocks(content), {
    ...optional('title', stated.title),
    ...optional('byline', stated.byline),
    ...optional('siteName', stated.siteName),
  });
  return blocks.map(({ text }) => text).join('\n\n');
}

/** Some of the extractor's patterns run out of stack on long runs of one character. */
function readArticle<T>(parse: () => T): T | 'too large' {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return 'too large';
    throw error;
  }
}

/** Short pages, where the extractor finds no article: all that is not navigation. */
function fallbackText(document: PageDocument): string {
  dropHidden(document);
  for (const element of [...document.querySelectorAll(FURNITURE)]) element.remove();
  return document.body === null ? '' : pageText(document.body);
}

function optional<K extends string>(key: K, value: string | null | undefined): { [P in K]?: string } {
  const entry: { [P in K]?: string } = {};
  if (value != null && value.trim() !== '') entry[key] = value.trim();
  return entry;
}

function tooLarge(name: string): VerbatimError {
  return new VerbatimError(
    'bad-input',
    `${name}: the page is too large to find its article. Save the article's text as .txt.`,
  );
}
