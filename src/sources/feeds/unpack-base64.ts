const PACKED =
  /<((?:[\w.-]+:)?(?:title|content|summary|tagline|info|copyright))(\s[^<>]*?\bmode\s*=\s*["']base64["'][^<>]*)>\s*([A-Za-z0-9+/=\s]*?)\s*<\/\1>/g;

/** Atom 0.3 (3.1.1) lets texts be packed as Base64; they are put back as escaped text. */
export function unpackBase64(xml: string): string {
  if (!xml.includes('base64')) return xml;
  return xml.replace(PACKED, (_, name: string, attributes: string, packed: string) => {
    const text = Buffer.from(packed, 'base64').toString('utf8');
    return `<${name}${attributes}>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</${name}>`;
  });
}
