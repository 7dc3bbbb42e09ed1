import type { StoredQuote } from '../../search/article-index.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { isReadable } from './is-readable.ts';

/** ISO 639-1 of a quotation: that of its article, unless its letters are another language's; 'und' where nothing tells. */
export function languageOfQuote({ quote: { text }, language }: StoredQuote): string {
  return language !== undefined && isReadable(text, language) ? language : detectLanguage(text);
}

/** Whether a quotation is in a language; where it cannot be told, by its letters. */
export function isQuoteIn(language: string, stored: StoredQuote): boolean {
  const own = languageOfQuote(stored);
  return own === 'und' ? isReadable(stored.quote.text, language) : own === language;
}
