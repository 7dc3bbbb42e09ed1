import type { AnyFeed } from 'feedsmith';
import { defined } from '../../defined.ts';
import type { FeedItem, FeedText } from './feed.ts';
import { titleText } from './feed-text.ts';
import { firstDate, type ReadFeed, withoutBlank } from './read-feed.ts';
import { resolveLink } from './resolve-link.ts';

type AtomFeed = Extract<AnyFeed, { format: 'atom' }>['feed'];
type Entry = NonNullable<AtomFeed['entries']>[number];
type Content = NonNullable<Entry['content']>;
type Links = Entry['links'];

/** Atom 1.0 (RFC 4287) and 0.3. */
export async function readAtom(feed: AtomFeed, feedUrl: string): Promise<ReadFeed> {
  const items: FeedItem[] = [];
  for (const entry of feed.entries ?? []) items.push(await readEntry(entry, feed, feedUrl));
  return {
    title: await titleText(textOf(feed.title) ?? NO_TEXT),
    ...withoutBlank({
      siteUrl: resolveLink(alternateOf(feed.links), feed.xml?.base, feedUrl),
      language: feed.xml?.lang,
    }),
    items,
    hints: {},
  };
}

const NO_TEXT: FeedText = { form: 'text', value: '' };

async function readEntry(entry: Entry, feed: AtomFeed, feedUrl: string): Promise<FeedItem> {
  const bases = [entry.xml?.base, feed.xml?.base, feedUrl];
  const content = textOf(entry.content);
  const summary = textOf(entry.summary) ?? mediaText(entry);
  // Without a link of its own, an entry is where its content is, or where its id says.
  const elsewhere = entry.content?.src ?? (/^https?:\/\//i.test(entry.id ?? '') ? entry.id : undefined);
  return {
    title: await titleText(textOf(entry.title) ?? NO_TEXT),
    ...withoutBlank({
      guid: entry.id,
      url:
        resolveLink(alternateOf(entry.links), ...bases) ??
        resolveLink(elsewhere, entry.content?.xml?.base, ...bases),
      author: personsOf(entry, feed),
      publishedAt: firstDate(entry.published, ...(entry.dc?.dates ?? []), entry.updated),
      updatedAt: firstDate(entry.updated),
      language: entry.content?.xml?.lang ?? entry.xml?.lang,
      source: (await titleText(textOf(entry.source?.title) ?? NO_TEXT)) || undefined,
    }),
    ...defined({ content, summary }),
  };
}

/** RFC 4287, 4.2.1: an entry without authors has those of its source, else the feed's. */
function personsOf(entry: Entry, feed: AtomFeed): string | undefined {
  const persons = entry.authors ?? entry.source?.authors ?? feed.authors;
  const names = persons?.flatMap(({ name, email }) => name ?? email ?? []) ?? entry.dc?.creators ?? [];
  return names.length === 0 ? undefined : names.join(', ');
}

/** The page that a link without a relation, or with that of an alternate, leads to: HTML rather than anything else. */
function alternateOf(links: Links): string | undefined {
  const alternates = (links ?? []).filter(({ rel }) => rel === undefined || /(?:^|\/)alternate$/i.test(rel));
  const page = alternates.find(({ type }) => type === undefined || /html/i.test(type)) ?? alternates[0];
  return page?.href ?? (links ?? []).find(({ rel }) => rel === 'via' || rel === 'related')?.href;
}

/**
 * RFC 4287, 3.1.1 and 4.1.3: text, html and xhtml; of other types only what is text. Where none is stated the specification
 * means text, but some who write HTML leave it out: an end of a tag tells them.
 */
function textOf(content: Pick<Content, 'value' | 'type'> | undefined): FeedText | undefined {
  const { value, type } = content ?? {};
  if (value === undefined) return undefined;
  if (type === undefined)
    return { form: /<\/[a-z][^<>]*>|<(?:br|p|img)\b[^<>]*>/i.test(value) ? 'html' : 'text', value };
  const kind = type.toLowerCase();
  if (kind === 'html' || kind === 'xhtml' || /^(?:text\/html|application\/xhtml\+xml)/.test(kind))
    return { form: 'html', value };
  return kind === 'text' || kind.startsWith('text/') ? { form: 'text', value } : undefined;
}

function mediaText({ media }: Entry): FeedText | undefined {
  const value =
    media?.description?.value ??
    media?.groups?.find(({ description }) => description !== undefined)?.description?.value;
  return value === undefined ? undefined : { form: 'text', value };
}
