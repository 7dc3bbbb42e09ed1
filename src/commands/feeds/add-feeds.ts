import { VerbatimError } from '../../errors.ts';
import type { FullText } from '../../sources/feeds/feed-store.ts';
import { toRejection } from '../../sources/to-rejection.ts';
import type { CommandIo } from '../command-io.ts';
import { openSources } from '../open-sources.ts';
import { type FeedsFlags, forTerminal, withFeeds } from './with-feeds.ts';

export interface AddFlags extends FeedsFlags {
  readonly outlet?: string;
  readonly folder?: string;
  readonly feedOnly?: boolean;
  readonly unchecked?: boolean;
}

interface Added {
  readonly added: string[];
  readonly known: string[];
  readonly rejected: { readonly url: string; readonly code: string; readonly message: string }[];
}

/** Adds the feeds at some addresses: of a site, the first that it names. */
export async function addFeeds(urls: readonly string[], flags: AddFlags, io: CommandIo): Promise<void> {
  const fullText: FullText = flags.feedOnly ? 'feed-only' : 'follow';
  const { outlet, folder } = flags;
  const found: Added = { added: [], known: [], rejected: [] };
  await withFeeds(io, flags, async ({ feeds }) => {
    for (const url of urls)
      try {
        const feed = flags.unchecked ? { url: await checkedUrl(url, io) } : await feedAt(url, io);
        const isNew = await feeds.add({ ...feed, outlet, folder, fullText }, new Date());
        found[isNew ? 'added' : 'known'].push(feed.url);
      } catch (error) {
        found.rejected.push({ url, ...withoutId(toRejection(url, error)) });
      }
  });
  if (found.rejected.length > 0) io.setExitCode(1);
  io.stdout.write(flags.json ? `${JSON.stringify(found)}\n` : describe(found));
}

async function checkedUrl(url: string, io: CommandIo): Promise<string> {
  const [{ checkUrl }, { withScheme }, { loadConfig }] = await Promise.all([
    import('../../sources/fetch/check-url.ts'),
    import('../../sources/feeds/find-feeds.ts'),
    import('../../config.ts'),
  ]);
  return checkUrl(withScheme(url), loadConfig(io.env).sources).href;
}

async function feedAt(address: string, io: CommandIo) {
  const { findFeeds } = await import('../../sources/feeds/find-feeds.ts');
  const { fetcher } = await openSources(io);
  try {
    const { feeds, instead = `${address} is no feed.` } = await findFeeds(address, fetcher);
    const [feed] = feeds;
    if (feed === undefined)
      throw new VerbatimError(
        'not-found',
        `${instead} It names none, and none stands at the usual places of its site. Look for "RSS" on its pages and give that address.`,
      );
    return { url: feed.url, title: feed.title, siteUrl: feed.siteUrl };
  } finally {
    await fetcher.close();
  }
}

function withoutId({ code, message }: { readonly code: string; readonly message: string }) {
  return { code, message };
}

function describe({ added, known, rejected }: Added): string {
  const lines = [
    ...added.map((url) => `added    ${url}`),
    ...known.map((url) => `known    ${url}`),
    ...rejected.map(({ message }) => `rejected ${message}`),
  ];
  const next = added.length > 0 ? ['The service (npm start) follows them.'] : [];
  return [...lines, ...next].map((line) => `${forTerminal(line)}\n`).join('');
}
