import type { AnyFeed } from 'feedsmith';
import type { FeedItem } from './feed.ts';
import { titleText } from './feed-text.ts';
import { firstDate, type ReadFeed, withoutBlank } from './read-feed.ts';
import { resolveLink } from './resolve-link.ts';

type JsonFeed = Extract<AnyFeed, { format: 'json' }>['feed'];
type JsonItem = NonNullable<JsonFeed['items']>[number];

/** JSON Feed 1.0 and 1.1. */
export async function readJsonFeed(feed: JsonFeed, feedUrl: string): Promise<ReadFeed> {
  const items: FeedItem[] = [];
  for (const item of feed.items ?? []) items.push(await readItem(item, feed, feedUrl));
  return {
    title: await titleText({ form: 'text', value: feed.title ?? '' }),
    ...withoutBlank({ siteUrl: resolveLink(feed.home_page_url, feedUrl), language: feed.language }),
    items,
    hints: {},
    isExpired: feed.expired === true,
  };
}

async function readItem(item: JsonItem, feed: JsonFeed, feedUrl: string): Promise<FeedItem> {
  const authors = (item.authors ?? feed.authors ?? []).flatMap(({ name }) => name ?? []);
  const { content_html: html, content_text: text, summary } = item;
  return {
    title: await titleText({ form: 'text', value: item.title ?? '' }),
    ...withoutBlank({
      guid: item.id,
      url:
        resolveLink(item.url, feedUrl) ??
        resolveLink(item.external_url, feedUrl) ??
        resolveLink(addressIn(item.id)),
      author: authors.length === 0 ? undefined : authors.join(', '),
      publishedAt: firstDate(item.date_published, item.date_modified),
      updatedAt: firstDate(item.date_modified),
      language: item.language,
    }),
    ...(html === undefined && text === undefined
      ? {}
      : {
          content: html === undefined ? { form: 'text', value: text ?? '' } : { form: 'html', value: html },
        }),
    ...(summary === undefined ? {} : { summary: { form: 'text', value: summary } }),
  };
}

/** The specification recommends the address as id. */
function addressIn(id: string | undefined): string | undefined {
  return /^https?:\/\//i.test(id ?? '') ? id : undefined;
}
