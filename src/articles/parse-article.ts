import { defined } from '../defined.ts';
import { VerbatimError } from '../errors.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { Article } from './article.ts';
import type { ArticleFields } from './article-fields.ts';
import { contentKeyOf, hashOf } from './article-hashes.ts';
import { canonicalUrl } from './canonical-url.ts';
import { findFlags } from './find-flags.ts';
import { readFrontMatter } from './front-matter.ts';
import { chooseOutlet } from './outlet.ts';
import { parsePublishedAt } from './parse-published-at.ts';
import { readWire } from './wire/read-wire.ts';

const MAX_TEXT_CHARS = 20_000_000;
const MAX_ID_CHARS = 512;
const MAX_FIELD_CHARS = 4_096;

export interface ReceivedArticle {
  /** How messages name it: a file's path, "line 12". */
  readonly name: string;
  /** `markdown` may start with front matter; `plain` is everything else, from a wire, a record or a page. */
  readonly form: 'markdown' | 'plain';
  /** As received and decoded. */
  readonly text: string;
  readonly fields?: ArticleFields;
  /** The id where neither an id nor a URL is stated. */
  readonly fallbackId: string;
  /** ISO instant that stands in where no date is stated. */
  readonly modifiedAt?: string;
}

/**
 * Makes an article out of what was received. The text is kept as it came (for Markdown: all that follows the front matter)
 * and what is no news in it is listed in `skip`. Front matter goes before `fields`.
 * Throws `bad-input`, naming the article and the remedy, for what cannot be stored or quoted faithfully.
 */
export function parseArticle(received: ReceivedArticle): Article {
  const { name } = received;
  const { fields, text } = readReceived(received);
  const given = nonBlank(fields.title);
  const { title, skip, agency, byline } = readWire(
    text,
    defined({ isMarkdown: received.form === 'markdown', title: given }),
  );
  const url = nonBlank(fields.url) === undefined ? undefined : canonicalUrl((fields.url ?? '').trim(), name);
  const outlet = chooseOutlet(url, nonBlank(fields.source) ?? agency);
  const author = nonBlank(fields.author) ?? byline;
  const language = languageTag(fields.language) ?? detectLanguage(text);
  const id = nonBlank(fields.id) ?? url ?? received.fallbackId;
  const dated = readDate(nonBlank(fields.publishedAt), received);
  // A file's own date says nothing about the article: copying the file must not make a new version of it.
  const statedAt = dated.publishedAtIsAssumed ? undefined : dated.publishedAt;
  return {
    id,
    title,
    text,
    skip,
    hash: hashOf([id, title, text, url, outlet.source, author, statedAt, language]),
    contentKey: contentKeyOf(text, skip),
    ...defined({ url }),
    ...outlet,
    ...defined({ author }),
    ...dated,
    language,
    flags: findFlags(`${title}\n${text}`),
  };
}

function readReceived({ name, form, ...received }: ReceivedArticle): { fields: ArticleFields; text: string } {
  refuseUnstorable(received.text, name);
  const front = form === 'markdown' ? readFrontMatter(received.text, name) : { fields: {}, bodyStart: 0 };
  const fields = { ...received.fields, ...front.fields };
  refuseBrokenFields(fields, name);
  const text = received.text.slice(front.bodyStart);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new VerbatimError('bad-input', `${name}: there are no words in it. Give the article's text.`);
  return { fields, text };
}

function readDate(
  stated: string | undefined,
  { name, modifiedAt }: ReceivedArticle,
): Pick<Article, 'publishedAt' | 'publishedAtIsAssumed'> {
  if (stated !== undefined)
    return { publishedAt: parsePublishedAt(stated, name), publishedAtIsAssumed: false };
  if (modifiedAt !== undefined) return { publishedAt: modifiedAt, publishedAtIsAssumed: true };
  return { publishedAtIsAssumed: false };
}

function refuseUnstorable(text: string, name: string): void {
  if (text.length > MAX_TEXT_CHARS)
    throw new VerbatimError(
      'bad-input',
      `${name}: longer than 20 million characters. Split it into articles.`,
    );
  if (text.includes('\0'))
    throw new VerbatimError(
      'bad-input',
      `${name}: holds the character U+0000. Remove it; text never has it.`,
    );
  if (!text.isWellFormed())
    throw new VerbatimError(
      'bad-input',
      `${name}: holds half a character (a lone surrogate). Export the text again as UTF-8.`,
    );
}

function refuseBrokenFields(fields: ArticleFields, name: string): void {
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value !== 'string') continue;
    if (value.length > MAX_FIELD_CHARS)
      throw new VerbatimError(
        'bad-input',
        `${name}: ${key} is longer than ${MAX_FIELD_CHARS} characters. Shorten it.`,
      );
    refuseUnstorable(value, `${name}: ${key}`);
  }
  const { id } = fields;
  // Ids stand in addresses, buttons and lines of output.
  if (id !== undefined && (id.length > MAX_ID_CHARS || /\p{Cc}/u.test(id)))
    throw new VerbatimError(
      'bad-input',
      `${name}: id is longer than ${MAX_ID_CHARS} characters or holds control characters. Choose a simpler one.`,
    );
}

function nonBlank(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value;
}

/** The ISO 639 part of a language tag ("en-GB" → "en"); undefined for what is no tag ("English"). */
function languageTag(stated: string | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_][a-z0-9_-]+)?$/i.exec(stated?.trim() ?? '')?.[1]?.toLowerCase();
}
