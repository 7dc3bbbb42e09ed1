const ROOT =
  /^(?:\s|<\?(?:(?!\?>).)*\?>|<!--(?:(?!-->).)*-->)*<(?:([\w.-]{1,40}):)?Channel\b([^<>]{0,2000})>/s;

const NAMESPACE = 'purl.org/net/rss1.1#';

/** RSS 1.1 (purl.org/net/rss1.1) as RSS 2.0, which has the same elements: its root is the channel, its entries stand in a list. */
export function fromRss11(xml: string): string {
  const [head, prefix, attributes = ''] = ROOT.exec(xml) ?? [];
  if (head === undefined || !attributes.includes(NAMESPACE)) return xml;
  const own = prefix === undefined ? '' : `(?:${prefix.replaceAll('.', '\\.')}:)?`;
  const end = xml.lastIndexOf(`</${prefix === undefined ? '' : `${prefix}:`}Channel`);
  const inside = xml
    .slice(head.length, end < 0 ? undefined : end)
    .replace(new RegExp(`</?${own}items\\b[^<>]{0,2000}>`, 'g'), '')
    .replace(new RegExp(`<(/?)${own}(title|link|description|item)(?=[\\s/>])`, 'g'), '<$1$2');
  return `<rss version="2.0"${withoutNamespace(attributes)}><channel>${inside}</channel></rss>`;
}

/** The elements of RSS 2.0 have none. */
function withoutNamespace(attributes: string): string {
  return attributes.replace(/\sxmlns\s*=\s*(["'])[^"']*\1/, '');
}
