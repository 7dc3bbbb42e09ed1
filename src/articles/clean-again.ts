import type { Article } from './article.ts';
import { contentKeyOf } from './article-hashes.ts';
import { isMarkup } from './wire/is-markup.ts';
import { readWire } from './wire/read-wire.ts';

/** A stored article with the ranges that today's rules skip; text, title and all that it states stay as they are. */
export function cleanAgain<Stored extends Article>(article: Stored): Stored {
  const { text, title, skip: before } = article;
  // The form it came in is not kept; only Markdown has its markup skipped.
  const isMarkdown = before.some(({ start, end }) => isMarkup(text.slice(start, end).trim()));
  const { skip } = readWire(text, { isMarkdown, ...(title === '' ? {} : { title }) });
  return { ...article, skip, contentKey: contentKeyOf(text, skip) };
}
