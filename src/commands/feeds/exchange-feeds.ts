import { writeFile } from 'node:fs/promises';
import { describeError, VerbatimError } from '../../errors.ts';
import type { StoredFeed } from '../../sources/feeds/feed-store.ts';
import { readOpml, writeOpml } from '../../sources/feeds/opml.ts';
import { checkUrl } from '../../sources/fetch/check-url.ts';
import { readTextFile } from '../../sources/read-text-file.ts';
import type { CommandIo } from '../command-io.ts';
import { refuseAbsentStore } from '../refuse-absent-store.ts';
import { allFeeds } from './list-feeds.ts';
import { type FeedsFlags, forTerminal, withFeeds } from './with-feeds.ts';

/** Adds all feeds of an OPML file; they are looked at when the service first asks for them. */
export async function importFeeds(file: string, flags: FeedsFlags, io: CommandIo): Promise<void> {
  const { loadConfig } = await import('../../config.ts');
  const policy = loadConfig(io.env).sources;
  const list = await readOpml((await readTextFile(file, file)).text, file);
  const rejected = list.unusable.map((name) => ({ name, message: `${name}: no web address` }));
  let added = 0;
  let known = 0;
  await withFeeds(io, flags, async ({ feeds }) => {
    for (const feed of list.feeds)
      try {
        const isNew = await feeds.add({ ...feed, url: checkUrl(feed.url, policy).href }, new Date());
        if (isNew) added++;
        else known++;
      } catch (error) {
        if (!(error instanceof VerbatimError)) throw error;
        rejected.push({ name: feed.url, message: error.message });
      }
  });
  if (flags.json) io.stdout.write(`${JSON.stringify({ added, known, rejected })}\n`);
  else {
    io.stdout.write(`Feeds: ${added} added, ${known} known already, ${rejected.length} rejected\n`);
    for (const { message } of rejected) io.stdout.write(`  ${forTerminal(message)}\n`);
  }
}

/** Writes all feeds as OPML, to a file or to stdout. */
export async function exportFeeds(file: string | undefined, flags: FeedsFlags, io: CommandIo): Promise<void> {
  refuseAbsentStore(flags.db);
  const all: StoredFeed[] = [];
  await withFeeds(io, flags, async ({ feeds }) => {
    for await (const feed of allFeeds(feeds)) all.push(feed);
  });
  if (all.length === 0)
    throw new VerbatimError(
      'not-found',
      'No feed is followed, so there is none to export. Follow one: verbatim feeds add URL',
    );
  const opml = await writeOpml(all, new Date());
  if (file === undefined) io.stdout.write(`${opml}\n`);
  else {
    await writeFile(file, `${opml}\n`).catch((error: unknown) => {
      throw new VerbatimError(
        'bad-input',
        `${file} cannot be written (${describeError(error)}). Name a file in a folder of yours, or none for stdout.`,
        { cause: error },
      );
    });
    io.stderr.write(`Feeds in ${file}: ${all.length}\n`);
  }
}
