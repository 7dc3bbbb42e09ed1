import { VerbatimError } from '../../errors.ts';
import type { FeedStore, StoredFeed } from '../../sources/feeds/feed-store.ts';
import type { CommandIo } from '../command-io.ts';
import { refuseAbsentStore } from '../refuse-absent-store.ts';
import { feedJson, feedLine } from './describe-feed.ts';
import { type FeedsFlags, forTerminal, withFeeds } from './with-feeds.ts';

const PAGE = 500;

/** All feeds, in the order of lists. */
export async function* allFeeds(feeds: FeedStore): AsyncGenerator<StoredFeed> {
  for (let offset = 0; ; offset += PAGE) {
    const page = await feeds.list({ offset, limit: PAGE });
    yield* page;
    if (page.length < PAGE) return;
  }
}

/** Prints every feed, and how many there are of each state; with `--json` the feeds alone. */
export async function listFeeds(flags: FeedsFlags, io: CommandIo): Promise<void> {
  refuseAbsentStore(flags.db);
  await withFeeds(io, flags, async ({ feeds }) => {
    const now = new Date();
    const listed: StoredFeed[] = [];
    for await (const feed of allFeeds(feeds)) listed.push(feed);
    if (flags.json) {
      io.stdout.write(`${JSON.stringify({ feeds: listed.map((feed) => feedJson(feed)) })}\n`);
      return;
    }
    const { active, failing, paused, dead } = await feeds.totals();
    for (const feed of listed)
      io.stdout.write(`${feedLine(feed, now).split('\n').map(forTerminal).join('\n')}\n`);
    io.stdout.write(`Feeds: ${active} active (${failing} failing), ${paused} paused, ${dead} dead\n`);
  });
}

/** Removes the feeds at these addresses, not their articles; throws 'not-found' at the end where an address is none of a feed. */
export async function removeFeeds(urls: readonly string[], flags: FeedsFlags, io: CommandIo): Promise<void> {
  refuseAbsentStore(flags.db);
  await withFeeds(io, flags, async ({ feeds }) => {
    const removed: string[] = [];
    const unknown: string[] = [];
    for (const url of urls) {
      const feed =
        (await feeds.byUrl(url)) ?? (URL.canParse(url) ? await feeds.byUrl(new URL(url).href) : null);
      if (feed === null) unknown.push(url);
      else {
        await feeds.remove(feed.id);
        removed.push(feed.url);
      }
    }
    if (flags.json) io.stdout.write(`${JSON.stringify({ removed, unknown })}\n`);
    else for (const url of removed) io.stdout.write(`removed ${forTerminal(url)}; its articles stay\n`);
    if (unknown.length > 0)
      throw new VerbatimError(
        'not-found',
        `${unknown.join(', ')}: no such feed. verbatim feeds list shows them.`,
      );
  });
}
