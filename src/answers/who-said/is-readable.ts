/** Letters that a language does not write. */
const NOT_IN: Readonly<Record<string, RegExp>> = { bg: /[ыэіїєґё]/iu, ru: /[іїєґ]/iu, uk: /[ыэъё]/iu };

/** Whether a text may be in a language (ISO 639-1), by its letters: quotations are too short to tell by their words. */
export function isReadable(text: string, language: string): boolean {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(text);
  return isCyrillic === language in NOT_IN && !NOT_IN[language]?.test(text);
}
