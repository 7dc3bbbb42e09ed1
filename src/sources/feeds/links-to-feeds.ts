import type { PageDocument } from '../page-dom.ts';
import { hasTooManyMarks, isTooLarge } from '../page-size.ts';
import { resolveLink } from './resolve-link.ts';

const MAX_PAGE_CHARS = 4_000_000;
const FEED_TYPE =
  /^(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|xml|json)|text\/(?:xml|rss|rss\+xml))\b/i;
/** Words in addresses of feeds that a page links to without saying what they are. */
const FEED_ADDRESS = /(?:^|[/._?=-])(?:rss|feed|feeds|atom|xml|rdf)(?:[/._?=-]|$)/i;
const ABOUT_COMMENTS = /comment|коментар|комментари/i;

/** The addresses of feeds that a page names, best first: by `link rel=alternate`, else by links that look like one. */
export async function linksToFeeds(html: string, pageUrl: string): Promise<readonly string[]> {
  const { parseHTML } = await import('linkedom');
  const page = html.slice(0, MAX_PAGE_CHARS);
  if (hasTooManyMarks(page)) return [];
  const document: PageDocument = parseHTML(
    /<html[\s>]/i.test(page) ? page : `<html><body>${page}</body></html>`,
  ).document;
  if (isTooLarge(document)) return [];
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? undefined;
  const resolve = (href: string | null) => resolveLink(href ?? undefined, base, pageUrl);
  const named = [...document.querySelectorAll('link[rel][href]')]
    .filter((link) => /(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(link.getAttribute('rel') ?? ''))
    .filter(
      (link) => FEED_TYPE.test(link.getAttribute('type') ?? '') && !isWordPressApi(link.getAttribute('href')),
    )
    .map((link) => ({ url: resolve(link.getAttribute('href')), title: link.getAttribute('title') ?? '' }));
  const linked = [...document.querySelectorAll('a[href]')]
    .map((link) => ({ url: resolve(link.getAttribute('href')), title: link.textContent ?? '' }))
    .filter(({ url }) => url !== undefined && FEED_ADDRESS.test(new URL(url).pathname + new URL(url).search));
  const all = named.length > 0 ? named : linked;
  const isLesser = ({ url = '', title }: { readonly url: string | undefined; readonly title: string }) =>
    ABOUT_COMMENTS.test(title) || ABOUT_COMMENTS.test(url);
  const ordered = [...all.filter((each) => !isLesser(each)), ...all.filter(isLesser)];
  return [...new Set(ordered.flatMap(({ url }) => url ?? []))];
}

/** Named as an alternate of type JSON, and no feed. */
function isWordPressApi(href: string | null): boolean {
  return href?.includes('/wp-json/') === true;
}
