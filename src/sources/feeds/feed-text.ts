import { VerbatimError } from '../../errors.ts';
import { dropHidden } from '../drop-hidden.ts';
import type { PageDocument } from '../page-dom.ts';
import { hasTooManyMarks, isTooLarge } from '../page-size.ts';
import { pageText } from '../page-text.ts';
import type { FeedText } from './feed.ts';
import { HTML_ELEMENTS } from './html-elements.ts';

/** Beginnings of tags as HTML has them; "a < b" and "<you>" are none. */
const TAG = new RegExp(`</?(?:${HTML_ELEMENTS.join('|')})\\b[^<>]*>`, 'i');
const ESCAPED_TAG = /&lt;\/?(?:p|br|div|a|span|b|i|em|strong|ul|li|img|blockquote|h[1-6])\b/i;
const ENTITY = /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8}\d{0,2});/i;

/** No text has them: they are quotation marks and dashes of windows-1252 that were taken for Latin-1, as HTML takes them too. */
const C1 = /[\u0080-\u009F]/g;
const decoder = new TextDecoder('windows-1252');

/** XML lets them end in themselves. To HTML they are open then, and what follows is theirs, which nobody sees. */
const ENDS_IN_ITSELF =
  /<(iframe|script|style|object|embed|video|audio|noscript|noframes|template|textarea|title|svg)\b([^<>]*)\/>/gi;

/** Whether a text that may be either is HTML. */
function looksLikeHtml(text: string): boolean {
  return TAG.test(text) || ENTITY.test(text);
}

/** Text of a feed that does not say which form it has: RSS. What is escaped twice is taken to be HTML all the same. */
export function unstatedText(value: string): FeedText {
  return looksLikeHtml(value) ? { form: 'html', value } : { form: 'text', value };
}

/**
 * The words of a feed's text: paragraphs with one blank line between them, without scripts and what is hidden. '' where it
 * has none. Throws `bad-input` for markup too large to take apart.
 */
export async function plainText({ form, value: stated }: FeedText): Promise<string> {
  const value = stated.replace(C1, (control) => decoder.decode(Uint8Array.of(control.charCodeAt(0))));
  if (form === 'text') return value.replace(/\r\n?/g, '\n').trim();
  const text = await htmlText(value);
  // Escaped twice: what came out of it is markup still.
  const isMarkup = !TAG.test(value) && ESCAPED_TAG.test(value) && TAG.test(text);
  return isMarkup ? htmlText(text) : text;
}

/** A title in one line; RSS has HTML and double escapes in it though it should not. */
export async function titleText(text: FeedText): Promise<string> {
  const words = await plainText(text);
  const again =
    text.form === 'html' && ENTITY.test(words) ? await htmlText(words.replace(/</g, '&lt;')) : words;
  return again.replace(/\s+/gu, ' ').trim();
}

async function htmlText(html: string): Promise<string> {
  if (hasTooManyMarks(html)) throw tooLarge();
  const { parseHTML } = await import('linkedom');
  const document: PageDocument = parseHTML(
    `<html><body>${html.replace(ENDS_IN_ITSELF, '<$1$2></$1>')}</body></html>`,
  ).document;
  if (isTooLarge(document)) throw tooLarge();
  dropHidden(document);
  return document.body === null ? '' : pageText(document.body);
}

function tooLarge(): VerbatimError {
  return new VerbatimError('bad-input', 'the entry nests too deep or is too large to be read.');
}
