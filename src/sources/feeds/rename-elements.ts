/**
 * Elements that the parser does not know, and those that say the same: whole texts as Yandex and Rambler ask outlets for, and
 * as XHTML; authors as many take Dublin Core to name them.
 */
const RENAMED: readonly (readonly [pattern: RegExp, name: string])[] = [
  [
    /<(\/?)(?:(?:[\w.-]{1,40}:)?(?:full-?text|fullitem)|turbo:content|(?:xhtml:)?body)(?=[\s/>])/gi,
    'content:encoded',
  ],
  [/<(\/?)dc:author(?=[\s/>])/gi, 'dc:creator'],
];
const RSS_WITH_PREFIX = /<([\w.-]{1,40}):rss[\s>]/i;
const RSS = /<rss\b[^>]{0,2000}>/i;
const FARTHEST_ROOT = 8_192;

/** The XML of a feed with the names that the specifications give its elements, and RSS in its channel. */
export function renameElements(xml: string): string {
  let named = xml;
  for (const [pattern, name] of RENAMED) named = named.replace(pattern, `<$1${name}`);
  return inChannel(withoutPrefix(named));
}

/** RSS 2.0 has no namespace; where a feed gives it one all the same, its elements carry the root's prefix. */
function withoutPrefix(xml: string): string {
  const prefix = RSS_WITH_PREFIX.exec(xml.slice(0, FARTHEST_ROOT))?.[1];
  if (prefix === undefined) return xml;
  return xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}

function inChannel(xml: string): string {
  const root = RSS.exec(xml.slice(0, FARTHEST_ROOT));
  if (root === null || /<channel[\s/>]/i.test(xml) || !/<item[\s>]/i.test(xml)) return xml;
  const start = root.index + root[0].length;
  const end = xml.toLowerCase().lastIndexOf('</rss');
  const inner = xml.slice(start, end < start ? undefined : end);
  return `${xml.slice(0, start)}<channel>${inner}</channel></rss>`;
}
