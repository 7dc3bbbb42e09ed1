import { readInstant } from '../articles/parse-published-at.ts';
import { VerbatimError } from '../errors.ts';
import { dropHidden } from './drop-hidden.ts';
import { keepNewsBlocks } from './keep-news-blocks.ts';
import { keepStatements } from './keep-statements.ts';
import { pageBlocks } from './page-blocks.ts';
import type { PageDocument, PageElement } from './page-dom.ts';
import { isTooLarge } from './page-size.ts';
import { pageText } from './page-text.ts';

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
}

/**
 * The article in a web page: main text, title and what the page states about it; scripts and hidden text are dropped.
 * Nothing is run or fetched. The parser is loaded on first use, as only ingest needs it.
 * Throws `bad-input` for a page too large to take apart.
 */
export async function extractPage(html: string, name: string): Promise<ExtractedPage> {
  if (html.length > MAX_PAGE_CHARS) throw tooLarge(name);
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  // Without an <html> the parser gives a document that has no body.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const document: PageDocument = parseHTML(whole).document;
  if (isTooLarge(document)) throw tooLarge(name);
  dropHidden(document);
  keepStatements(document);
  const language = document.documentElement?.getAttribute('lang') ?? undefined;
  const statedDate = dateStatedIn(document);
  const article = readArticle(() =>
    new Readability<PageElement>(document, {
      serializer: (node: PageElement) => node,
      // They tell captions from text.
      keepClasses: true,
    }).parse(),
  );
  if (article === 'too large') throw tooLarge(name);
  const text = article?.content ? newsText(article.content, article) : '';
  return {
    // The extractor took the first document apart.
    text: text === '' ? fallbackText(parseHTML(whole).document) : text,
    ...optional('title', article?.title),
    ...optional('byline', article?.byline),
    ...optional('publishedAt', isoDate(article?.publishedTime ?? undefined) ?? statedDate),
    ...optional('language', article?.lang ?? language),
    ...optional('siteName', article?.siteName),
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

function dateStatedIn(document: PageDocument): string | undefined {
  const places: readonly (readonly [selector: string, attribute: string])[] = [
    ['meta[property="article:published_time"], meta[name="article:published_time"]', 'content'],
    ['meta[itemprop="datePublished"]', 'content'],
    [
      'meta[name="date"], meta[name="pubdate"], meta[name="publish-date"], meta[name="dc.date"], meta[name="DC.date.issued"]',
      'content',
    ],
    ['time[itemprop="datePublished"], time[pubdate], article time[datetime]', 'datetime'],
  ];
  for (const [selector, attribute] of places) {
    const date = isoDate(document.querySelector(selector)?.getAttribute(attribute) ?? undefined);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Pages write dates in many forms; one that cannot be read is no reason to refuse the page. */
function isoDate(stated: string | undefined): string | undefined {
  if (stated === undefined) return undefined;
  const instant = readInstant(stated) ?? Date.parse(stated);
  if (typeof instant === 'string') return instant;
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
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
