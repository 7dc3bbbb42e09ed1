/** Where a feed's document may begin: what stands before is a blank line, a warning of the server's, or nothing. */
const BEGINNING = /<(?:\?xml\b|!DOCTYPE\b|(?:[\w.-]{1,40}:)?(?:rss|feed|rdf)\b)/i;
/** They may name what they are not. */
const LEADING_COMMENTS = /^[\s\uFEFF]*(?:<!--[\s\S]*?-->\s*)*/;
/** A document type stands before the root; what looks like one in an article's words is not meant. */
const DOCTYPE = /^(?:[^<]|<\?(?:(?!\?>)[\s\S])*\?>|<!--(?:(?!-->)[\s\S])*-->)*<!DOCTYPE/i;
const FARTHEST_BEGINNING = 8_192;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no control characters, feeds do
const NOT_XML = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

/**
 * The document without what no feed needs: junk before its beginning, characters that XML forbids, and the document type
 * with all that it declares, so that no entity of it is ever expanded or fetched.
 */
export function stripProlog(text: string): string {
  const uncommented = text.replace(LEADING_COMMENTS, '');
  const start = uncommented.slice(0, FARTHEST_BEGINNING).search(BEGINNING);
  const xml = (start > 0 ? uncommented.slice(start) : uncommented).replace(NOT_XML, '').toWellFormed();
  const declared = DOCTYPE.exec(xml);
  if (declared === null) return xml;
  return xml.slice(endOfDoctype(xml, declared[0].length));
}

/** A document type ends at the ">" that is in no quotation, no comment and no bracket. */
function endOfDoctype(xml: string, from: number): number {
  let depth = 0;
  for (let at = from; at < xml.length; at++) {
    const character = xml[at];
    if (xml.startsWith('<!--', at)) at = skipTo(xml, '-->', at + 4);
    else if (character === '"' || character === "'") at = skipTo(xml, character, at + 1);
    else if (character === '[') depth++;
    else if (character === ']') depth--;
    else if (character === '>' && depth <= 0) return at + 1;
  }
  return xml.length;
}

function skipTo(xml: string, end: string, from: number): number {
  const found = xml.indexOf(end, from);
  return found === -1 ? xml.length : found + end.length - 1;
}
