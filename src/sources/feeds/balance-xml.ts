// Comments, CDATA and instructions, with or without their end; a tag; a "<" that begins neither.
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[^>]*(?:>|$)|<!\w[^>]*(?:>|$)|<(\/?)([A-Za-z_][\w.:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|</g;
const ATTRIBUTE = /([A-Za-z_][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** HTML's elements that have no end. */
const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'wbr',
  'area',
  'base',
  'col',
  'embed',
  'source',
  'track',
]);
/** An entry that begins before the last one ended has ended it, and what was open in it. */
const ENTRIES = new Set(['item', 'entry']);

/**
 * Makes broken XML well-formed where a reader would manage: elements that were never closed end where their parent does, ends
 * without a beginning and tags cut off are left out, attributes get their quotation marks, a "<" that begins nothing becomes
 * text, and what breaks off in the middle ends there. Time grows with the length.
 */
export function balanceXml(xml: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let at = 0;
  for (const match of xml.matchAll(TOKEN)) {
    out.push(xml.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[2] === undefined) out.push(closedMarkup(match[0]));
    else if (match[1] === '/') closeElement(match[2], open, out);
    else openElement({ name: match[2], attributes: match[3] ?? '' }, open, out);
  }
  out.push(xml.slice(at));
  for (const name of open.reverse()) out.push(`</${name}>`);
  return out.join('');
}

/** A comment or CDATA section that lacks its end gets it; what breaks off in the middle of a tag becomes nothing. */
function closedMarkup(markup: string): string {
  if (markup === '<') return '&lt;';
  if (markup.startsWith('<!--')) return '';
  if (markup.startsWith('<![CDATA[')) return markup.endsWith(']]>') ? markup : `${markup}]]>`;
  return markup.startsWith('<?') && markup.endsWith('>') ? markup : '';
}

function openElement(
  { name, attributes }: { readonly name: string; readonly attributes: string },
  open: string[],
  out: string[],
): void {
  const local = localName(name);
  if (ENTRIES.has(local)) endOpenEntry(local, open, out);
  const isEmpty = attributes.trimEnd().endsWith('/') || VOID.has(local);
  out.push(`<${name}${quoteAttributes(attributes)}${isEmpty ? '/' : ''}>`);
  if (!isEmpty) open.push(name);
}

function endOpenEntry(local: string, open: string[], out: string[]): void {
  const index = open.findLastIndex((name) => localName(name) === local);
  if (index !== -1) for (const name of open.splice(index).reverse()) out.push(`</${name}>`);
}

function closeElement(name: string, open: string[], out: string[]): void {
  const lower = name.toLowerCase();
  // Only the innermost few can be meant; the rest of a deep document is not searched for every stray end.
  const from = Math.max(0, open.length - 64);
  const index = open.findLastIndex((each, n) => n >= from && each.toLowerCase() === lower);
  if (index === -1) return;
  for (const each of open.splice(index).reverse()) out.push(`</${each}>`);
}

function quoteAttributes(attributes: string): string {
  const quoted = [...attributes.matchAll(ATTRIBUTE)].map(([, name, double, single, bare]) => {
    const value = (double ?? single ?? bare ?? name ?? '').replace(/\/$/, bare === undefined ? '/' : '');
    return ` ${name}="${value.replace(/"/g, '&quot;').replace(/</g, '&lt;')}"`;
  });
  return quoted.join('');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
