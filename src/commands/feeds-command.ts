import type { Command } from 'commander';
import type { CommandIo } from './command-io.ts';
import type { AddFlags } from './feeds/add-feeds.ts';
import type { CheckFlags } from './feeds/check-feed-url.ts';
import type { FeedsFlags } from './feeds/with-feeds.ts';

/** The feeds that the service follows. What a command does is loaded when it runs. */
export function addFeedsCommand(program: Command, io: CommandIo): void {
  const feeds = program
    .command('feeds')
    .description('Follows news feeds: add, remove, list, check, import, export');
  const command = (nameAndArguments: string, description: string): Command =>
    feeds
      .command(nameAndArguments)
      .description(description)
      .option('--db <path>', 'the store (default: DATABASE_URL, else data/verbatim.db)')
      .option('--json', 'print one JSON object');

  command('add <urls...>', 'follows the feeds at these addresses; of a site, the feed that it names')
    .option('--outlet <name>', "the outlet's name to show, instead of the host's")
    .option('--folder <name>', 'a group in lists')
    .option('--feed-only', 'takes what the feed gives, and does not follow summaries to their pages')
    .option('--unchecked', 'adds them without asking for them now')
    .action(async (urls: readonly string[], flags: AddFlags) =>
      (await import('./feeds/add-feeds.ts')).addFeeds(urls, flags, io),
    );
  command('remove <urls...>', 'follows them no more; what came from them stays').action(
    async (urls: readonly string[], flags: FeedsFlags) =>
      (await import('./feeds/list-feeds.ts')).removeFeeds(urls, flags, io),
  );
  command('list', 'how every feed is: last success, next try, counts').action(async (flags: FeedsFlags) =>
    (await import('./feeds/list-feeds.ts')).listFeeds(flags, io),
  );
  command('check <url>', 'asks for a feed now and says of every entry what comes of it, and why')
    .option('--follow', 'follows summaries to their pages, too')
    .action(async (url: string, flags: CheckFlags) =>
      (await import('./feeds/check-feed-url.ts')).checkFeedUrl(url, flags, io),
    );
  command('import <file>', 'adds the feeds of an OPML file').action(async (file: string, flags: FeedsFlags) =>
    (await import('./feeds/exchange-feeds.ts')).importFeeds(file, flags, io),
  );
  feeds
    .command('export [file]')
    .description('writes all feeds as OPML, to a file or to stdout')
    .option('--db <path>', 'the store (default: DATABASE_URL, else data/verbatim.db)')
    .action(async (file: string | undefined, flags: FeedsFlags) =>
      (await import('./feeds/exchange-feeds.ts')).exportFeeds(file, flags, io),
    );
}
