import { defined } from '../defined.ts';
import { parseFeedDate } from './feeds/parse-feed-date.ts';
import type { PageDocument } from './page-dom.ts';
import { shownDate } from './shown-date.ts';
import { firstText, newsIn, type StatedNews, structuredData } from './structured-data.ts';

export interface PageMetadata {
  /** ISO instant. */
  readonly publishedAt?: string;
  /** As the page states it. */
  readonly language?: string;
  /** The address that the page calls its own, absolute or not: a claim. */
  readonly canonicalUrl?: string;
  /** True where the page says that only subscribers read all of it. */
  readonly isForSubscribers: boolean;
  /** True where its head names the article for those who share it: better than what structured data says. */
  readonly hasTitle: boolean;
  /** What its structured data calls the article, those who wrote it and the site. */
  readonly news: StatedNews;
}

const DATES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"], meta[name="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  [
    'meta[name="date"], meta[name="pubdate"], meta[name="publish-date"], meta[name="dc.date" i], meta[name="dc.date.issued" i]',
    'content',
  ],
  ['time[itemprop="datePublished"], time[pubdate], article time[datetime]', 'datetime'],
];

/** What a page states about itself, in its head and in its structured data (schema.org as JSON-LD). */
export function readPageMetadata(document: PageDocument): PageMetadata {
  const data = structuredData(document);
  const language =
    nonBlank(document.documentElement?.getAttribute('lang')) ??
    attributeOf(document, 'meta[http-equiv="content-language" i]', 'content') ??
    attributeOf(document, 'meta[property="og:locale"]', 'content')?.replace('_', '-') ??
    firstText(data, 'inLanguage');
  const publishedAt =
    DATES.map(([selector, attribute]) => toInstant(attributeOf(document, selector, attribute))).find(
      (date) => date !== undefined,
    ) ??
    toInstant(firstText(data, 'datePublished')) ??
    shownDate(document);
  const canonicalUrl =
    attributeOf(document, 'link[rel="canonical"]', 'href') ??
    attributeOf(document, 'meta[property="og:url"]', 'content');
  return defined({
    isForSubscribers: isForSubscribers(document, data),
    hasTitle: attributeOf(document, 'meta[property="og:title"]', 'content') !== undefined,
    news: newsIn(data),
    publishedAt,
    language: language ?? undefined,
    canonicalUrl,
  });
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

function nonBlank(value: string | null | undefined): string | undefined {
  return value == null || value.trim() === '' ? undefined : value;
}

function attributeOf(document: PageDocument, selector: string, attribute: string): string | undefined {
  const value = document.querySelector(selector)?.getAttribute(attribute)?.trim();
  return value === '' ? undefined : value;
}
