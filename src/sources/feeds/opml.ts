import { describeError, VerbatimError } from '../../errors.ts';
import { balanceXml } from './balance-xml.ts';
import type { NewFeed, StoredFeed } from './feed-store.ts';
import { resolveLink } from './resolve-link.ts';
import { stripProlog } from './strip-prolog.ts';

export interface Outlines {
  readonly title: string;
  /** Each address once, in the list's order. */
  readonly feeds: readonly NewFeed[];
  /** Outlines that name what is no web address. */
  readonly unusable: readonly string[];
}

interface Outline {
  readonly text?: string;
  readonly title?: string;
  readonly xmlUrl?: string;
  readonly htmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

const MAX_FEEDS = 10_000;

/** Reads a list of feeds; folders in folders are joined by slashes. Throws `bad-input` for what is no OPML. */
export async function readOpml(text: string, name: string): Promise<Outlines> {
  const { parseOpml } = await import('feedsmith');
  const document = stripProlog(text.replace(/^[\s\S]{0,4096}?(?=<\?xml|<opml)/i, ''));
  const parse = (xml: string) => parseOpml(xml);
  let opml: ReturnType<typeof parse>;
  try {
    opml = parseOrMend(document, parse);
  } catch (error) {
    throw new VerbatimError(
      'bad-input',
      `${name} is no list of feeds (OPML): ${describeError(error)}. Export it anew from the reader it came from.`,
      { cause: error },
    );
  }
  const feeds = new Map<string, NewFeed>();
  const unusable: string[] = [];
  collect(opml.body?.outlines ?? [], '', { feeds, unusable });
  return { title: opml.head?.title ?? '', feeds: [...feeds.values()], unusable };
}

function parseOrMend<T>(xml: string, parse: (xml: string) => T): T {
  try {
    return parse(xml);
  } catch {
    return parse(balanceXml(xml));
  }
}

function collect(
  outlines: readonly Outline[],
  folder: string,
  into: { readonly feeds: Map<string, NewFeed>; readonly unusable: string[] },
): void {
  for (const outline of outlines) {
    const title = (outline.title ?? outline.text ?? '').trim();
    const stated = outline.xmlUrl;
    const url = resolveLink(stated);
    if (stated !== undefined && url === undefined) into.unusable.push(title || stated.slice(0, 80));
    if (url !== undefined && into.feeds.size < MAX_FEEDS && !into.feeds.has(url))
      into.feeds.set(url, {
        url,
        title: title === '' ? undefined : title.slice(0, 200),
        siteUrl: resolveLink(outline.htmlUrl),
        folder: folder === '' ? undefined : folder,
      });
    const inner = stated === undefined && title !== '' ? [folder, title].filter(Boolean).join('/') : folder;
    collect(outline.outlines ?? [], inner, into);
  }
}

/** A list of feeds as other readers import it. */
export async function writeOpml(feeds: readonly StoredFeed[], now: Date): Promise<string> {
  const { generateOpml } = await import('feedsmith');
  const folders = new Map<string, StoredFeed[]>();
  for (const feed of feeds) folders.set(feed.folder ?? '', [...(folders.get(feed.folder ?? '') ?? []), feed]);
  const outlines: WrittenOutline[] = [...folders].flatMap(([folder, inside]) =>
    folder === '' ? inside.map(toOutline) : { text: folder, outlines: inside.map(toOutline) },
  );
  return generateOpml({ head: { title: 'Feeds of Verbatim', dateCreated: now }, body: { outlines } });
}

interface WrittenOutline {
  text: string;
  type?: string;
  xmlUrl?: string;
  htmlUrl?: string;
  outlines?: WrittenOutline[];
}

function toOutline({ title, url, siteUrl }: StoredFeed): WrittenOutline {
  return { type: 'rss', text: title || url, xmlUrl: url, ...(siteUrl === null ? {} : { htmlUrl: siteUrl }) };
}
