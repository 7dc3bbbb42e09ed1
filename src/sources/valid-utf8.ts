/** The text of bytes that are UTF-8 throughout, a byte order mark in front kept as U+FEFF; else null. */
export function validUtf8(bytes: Uint8Array): string | null {
  try {
    // ignoreBOM: a second mark inside the text is a character like any other.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
