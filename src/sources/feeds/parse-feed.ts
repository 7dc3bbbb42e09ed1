import type { AnyFeed } from 'feedsmith';
import { VerbatimError } from '../../errors.ts';
import { balanceXml } from './balance-xml.ts';
import type { Feed } from './feed.ts';
import { formatOfEmpty } from './format-of-empty.ts';
import { readAtom } from './read-atom.ts';
import type { ReadFeed } from './read-feed.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readRdf, readRss } from './read-rss.ts';
import { renameElements } from './rename-elements.ts';
import { fromRss11 } from './rss-1-1.ts';
import { stripProlog } from './strip-prolog.ts';
import { unpackBase64 } from './unpack-base64.ts';

/** More in one document is no feed of news; the newest come first. */
const MAX_ITEMS = 2_000;

const ENTRY_DOCUMENT =
  /^(?:\s|<\?xml[^>]{0,200}\?>|<!--(?:(?!-->)[\s\S])*-->)*<entry\s[^>]{0,1000}w3\.org\/2005\/Atom/i;

/**
 * Reads a feed in any format: RSS, Atom, RDF, JSON Feed. `feedUrl` is where relative addresses start. A broken document is
 * mended where a reader would manage. Throws `bad-input`, saying what it is instead, for what is no feed.
 */
export async function parseFeed(text: string, feedUrl: string): Promise<Feed> {
  const trimmed = text.replace(/^[\s\uFEFF]+/, '');
  if (trimmed === '') throw new VerbatimError('bad-input', `${feedUrl}: the answer is empty.`);
  const parsed = trimmed.startsWith('{')
    ? await parseJson(trimmed)
    : await parseXml(asFeed(renameElements(fromRss11(unpackBase64(stripProlog(trimmed))))));
  if (parsed === null) {
    const format = formatOfEmpty(stripProlog(trimmed));
    if (format !== null)
      return { title: '', items: [], hints: {}, format, isMended: false, isExpired: false };
    throw new VerbatimError('bad-input', `${feedUrl} is ${whatElse(trimmed)}, not a feed.`);
  }
  const read = await readFormat(parsed.any, feedUrl);
  return {
    ...read,
    format: parsed.any.format,
    isMended: parsed.isMended,
    isExpired: read.isExpired === true,
  };
}

interface Parsed {
  readonly any: AnyFeed;
  readonly isMended: boolean;
}

function readFormat(any: AnyFeed, feedUrl: string): Promise<ReadFeed> {
  switch (any.format) {
    case 'rss':
      return readRss(any.feed, feedUrl);
    case 'rdf':
      return readRdf(any.feed, feedUrl);
    case 'atom':
      return readAtom(any.feed, feedUrl);
    case 'json':
      return readJsonFeed(any.feed, feedUrl);
  }
}

/** RFC 4287, 2: an entry may be a document of its own. */
function asFeed(xml: string): string {
  if (!ENTRY_DOCUMENT.test(xml)) return xml;
  const { index } = /<entry\s[^>]{0,1000}w3\.org\/2005\/Atom/i.exec(xml) ?? { index: 0 };
  return `<feed xmlns="http://www.w3.org/2005/Atom">${xml.slice(index)}</feed>`;
}

async function parseXml(xml: string): Promise<Parsed | null> {
  const { parseFeed: parse, DetectError } = await import('feedsmith');
  const attempt = (document: string): AnyFeed | 'no feed' | 'broken' => {
    try {
      return parse(document, { maxItems: MAX_ITEMS });
    } catch (error) {
      return error instanceof DetectError ? 'no feed' : 'broken';
    }
  };
  const any = attempt(xml);
  if (any === 'no feed') return null;
  if (any !== 'broken' && itemsOf(any) >= beginningsOfItems(xml)) return { any, isMended: false };
  const mended = attempt(balanceXml(xml));
  if (typeof mended === 'object' && (any === 'broken' || itemsOf(mended) > itemsOf(any)))
    return { any: mended, isMended: true };
  return any === 'broken' ? null : { any, isMended: false };
}

function itemsOf({ feed }: AnyFeed): number {
  return ('entries' in feed ? feed.entries : 'items' in feed ? feed.items : undefined)?.length ?? 0;
}

/** How many entries the document begins: a parser that finds fewer lost its way in an end too few or too many. */
function beginningsOfItems(xml: string): number {
  let count = 0;
  for (const _ of xml.matchAll(/<(?:[\w.-]{1,40}:)?(?:item|entry)[\s>]/gi)) count++;
  return Math.min(count, MAX_ITEMS);
}

async function parseJson(text: string): Promise<Parsed | null> {
  const { parseJsonFeed } = await import('feedsmith');
  try {
    const feed = parseJsonFeed(JSON.parse(text), { maxItems: MAX_ITEMS });
    return { any: { format: 'json', feed }, isMended: false };
  } catch {
    return null;
  }
}

function whatElse(text: string): string {
  if (/^\{/.test(text)) return 'JSON of another kind, or broken';
  if (/<html[\s>]|<!doctype html/i.test(text.slice(0, 2_000))) return 'a page';
  if (/<(?:urlset|sitemapindex)\b/i.test(text.slice(0, 2_000))) return 'a sitemap';
  if (/<opml\b/i.test(text.slice(0, 2_000))) return 'a list of feeds (OPML; import it)';
  return /^</.test(text) ? 'XML of another kind, or broken' : 'text';
}
