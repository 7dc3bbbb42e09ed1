const PACKED =
  /<((?:[\w.-]+:)?(?:title|content|summary|tagline|info|copyright))(\s[^<>]*?\b(?:mode\s*=\s*["']base64["']|type\s*=\s*["']application\/octet-stream["'])[^<>]*)>\s*([A-Za-z0-9+/=\s]*?)\s*<\/\1>/g;
const UNKNOWN_TYPE = /\btype\s*=\s*["']application\/octet-stream["']/;

/**
 * Atom 0.3 (3.1.1) lets texts be packed as Base64, and 1.0 (RFC 4287, 4.1.3.3) has them so where their type is no text's; they
 * are put back as escaped text. What is no text stays as it is.
 */
export function unpackBase64(xml: string): string {
  if (!/base64|octet-stream/.test(xml)) return xml;
  return xml.replace(PACKED, (whole: string, name: string, attributes: string, packed: string) => {
    const text = Buffer.from(packed, 'base64').toString('utf8');
    if (/[\0\uFFFD]/.test(text)) return whole;
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    return `<${name}${attributes.replace(UNKNOWN_TYPE, 'type="text/html"')}>${escaped}</${name}>`;
  });
}
