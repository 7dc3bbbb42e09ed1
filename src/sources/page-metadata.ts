import { parseFeedDate } from './feeds/parse-feed-date.ts';
import type { PageDocument } from './page-dom.ts';

export interface PageMetadata {
  /** ISO instant. */
  readonly publishedAt?: string;
  /** As the page states it. */
  readonly language?: string;
  /** The address that the page calls its own, absolute or not: a claim. */
  readonly canonicalUrl?: string;
  /** True where the page says that only subscribers read all of it. */
  readonly isForSubscribers: boolean;
}

const DATES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"], meta[name="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  [
    'meta[name="date"], meta[name="pubdate"], meta[name="publish-date"], meta[name="dc.date"], meta[name="DC.date.issued"]',
    'content',
  ],
  ['time[itemprop="datePublished"], time[pubdate], article time[datetime]', 'datetime'],
];
const MAX_DATA_CHARS = 200_000;
const MAX_DATA_NODES = 2_000;

/** What a page states about itself, in its head and in its structured data (schema.org as JSON-LD). */
export function readPageMetadata(document: PageDocument): PageMetadata {
  const data = structuredData(document);
  const language =
    document.documentElement?.getAttribute('lang') ??
    attributeOf(document, 'meta[http-equiv="content-language" i]', 'content') ??
    attributeOf(document, 'meta[property="og:locale"]', 'content')?.replace('_', '-') ??
    firstText(data, 'inLanguage');
  const publishedAt =
    DATES.map(([selector, attribute]) => toInstant(attributeOf(document, selector, attribute))).find(
      (date) => date !== undefined,
    ) ?? toInstant(firstText(data, 'datePublished'));
  const canonicalUrl =
    attributeOf(document, 'link[rel="canonical"]', 'href') ??
    attributeOf(document, 'meta[property="og:url"]', 'content');
  return {
    isForSubscribers: isForSubscribers(document, data),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(language == null ? {} : { language }),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
  };
}

/** Pages write dates in as many forms as feeds; one that cannot be read is no reason to refuse the page. */
export function toInstant(stated: string | undefined): string | undefined {
  return stated === undefined ? undefined : (parseFeedDate(stated) ?? undefined);
}

function isForSubscribers(document: PageDocument, data: readonly object[]): boolean {
  const tier = attributeOf(document, 'meta[property="article:content_tier"]', 'content');
  if (tier === 'locked') return true;
  return data.some((node) => /^false$/i.test(String(Reflect.get(node, 'isAccessibleForFree') ?? '')));
}

/** All objects of the page's JSON-LD, the outer before the inner ones; what is no JSON says nothing. */
function structuredData(document: PageDocument): readonly object[] {
  const found: object[] = [];
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length <= MAX_DATA_CHARS) queue.push(parseQuietly(text));
  }
  for (let at = 0; at < queue.length && at < MAX_DATA_NODES; at += 1) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) found.push(value);
    queue.push(...Object.values(value));
  }
  return found;
}

function parseQuietly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function firstText(data: readonly object[], key: string): string | undefined {
  return data.map((node) => Reflect.get(node, key)).find((value) => typeof value === 'string');
}

function attributeOf(document: PageDocument, selector: string, attribute: string): string | undefined {
  const value = document.querySelector(selector)?.getAttribute(attribute)?.trim();
  return value === '' ? undefined : value;
}
