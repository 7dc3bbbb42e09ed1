import type { Feed } from './feed.ts';

/** Every part ends in one place only, so that no document takes long. */
const ROOT =
  /^(?:\s|<\?(?:(?!\?>).)*\?>|<!--(?:(?!-->).)*-->)*<((?:[\w.-]{1,40}:)?(rss|feed|rdf))\b([^>]{0,2000})>/is;
const ENTRY = /<(?:[\w.-]{1,40}:)?(?:item|entry)[\s/>]/i;
/** What feeds tell of an article: an element with a word, or an address. */
const TOLD =
  /<(?:[\w.-]{1,40}:)?(?:title|link|description|summary|content|encoded|guid|id|pubDate|issued|published|updated|modified|date|author|creator|subject)\b(?:[^<>]{0,2000}\shref\s*=|[^<>]{0,2000}>\s{0,100}(?:<!\[CDATA\[\s{0,100})?[^<\s])/i;

/**
 * The format of a document that is a feed by its root and tells of no article: a feed is that before its first article too. Null
 * where entries tell of one, or the document breaks off: then something is lost, which is to be told.
 */
export function formatOfEmpty(xml: string): Feed['format'] | null {
  const [whole, tag = '', name = '', attributes = ''] = ROOT.exec(xml) ?? [];
  if (whole === undefined || tellsOfArticle(xml)) return null;
  if (!attributes.endsWith('/') && !new RegExp(`</${tag.replaceAll('.', '\\.')}\\s*>`, 'i').test(xml))
    return null;
  if (name.toLowerCase() === 'rss') return 'rss';
  if (name.toLowerCase() === 'feed') return /\/atom(?:\/ns)?["'#/]/i.test(attributes) ? 'atom' : null;
  return /\/rss\/|netscape\.com/i.test(attributes) ? 'rdf' : null;
}

function tellsOfArticle(xml: string): boolean {
  const first = xml.search(ENTRY);
  return first >= 0 && TOLD.test(xml.slice(first));
}
