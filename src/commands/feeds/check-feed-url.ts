import { defined } from '../../defined.ts';
import { describeError, VerbatimError } from '../../errors.ts';
import { decodeFeed } from '../../sources/feeds/decode-feed.ts';
import type { Feed } from '../../sources/feeds/feed.ts';
import type { StoredFeed } from '../../sources/feeds/feed-store.ts';
import { plainText } from '../../sources/feeds/feed-text.ts';
import { withScheme } from '../../sources/feeds/find-feeds.ts';
import { keyItems } from '../../sources/feeds/item-keys.ts';
import { parseFeed } from '../../sources/feeds/parse-feed.ts';
import { type ReadItem, readItem } from '../../sources/feeds/read-items.ts';
import { refuseStatus } from '../../sources/fetch/refuse-status.ts';
import type { CommandIo } from '../command-io.ts';
import { type OpenedSources, openSources } from '../open-sources.ts';
import { feedJson, feedLine } from './describe-feed.ts';
import { type FeedsFlags, forTerminal, withFeeds } from './with-feeds.ts';

export interface CheckFlags extends FeedsFlags {
  /** Follows summaries to their pages, as the service would. */
  readonly follow?: boolean;
}

const TROUBLED_SHOWN = 20;

/** Asks for a feed now and tells what comes of each entry; stores nothing. What is known of it from before is told, too. */
export async function checkFeedUrl(address: string, flags: CheckFlags, io: CommandIo): Promise<void> {
  const url = withScheme(address);
  const stored = await withFeeds(io, flags, async ({ feeds }) => {
    const feed =
      (await feeds.byUrl(url)) ?? (URL.canParse(url) ? await feeds.byUrl(new URL(url).href) : null);
    return feed === null ? null : { feed, troubled: await feeds.troubled(feed.id, TROUBLED_SHOWN) };
  });
  const sources = await openSources(io);
  try {
    const now = await readNow(url, stored?.feed ?? null, { sources, follow: flags.follow === true });
    if ('problem' in now) io.setExitCode(1);
    const followed = stored === null ? null : feedJson(stored.feed, stored.troubled);
    io.stdout.write(
      flags.json
        ? `${JSON.stringify({ url, ...now, followed })}\n`
        : describe(now, stored === null ? null : feedLine(stored.feed, new Date())),
    );
  } finally {
    await sources.fetcher.close();
  }
}

interface ItemReport {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly title: string;
  readonly author?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly language?: string | undefined;
  readonly summary?: string;
  readonly content?: string;
  readonly outcome: 'article' | 'partial' | 'rejected';
  readonly reason?: string;
  /** Of the article that it becomes. */
  readonly articleId?: string;
  readonly source?: string | undefined;
  readonly sourceIsClaimed?: boolean;
}

type Report =
  | (Pick<Feed, 'format' | 'title' | 'siteUrl' | 'language' | 'isMended'> & {
      readonly items: readonly ItemReport[];
    })
  | { readonly problem: { readonly code: string; readonly message: string } };

async function readNow(
  url: string,
  stored: StoredFeed | null,
  { sources, follow }: { readonly sources: OpenedSources; readonly follow: boolean },
): Promise<Report> {
  try {
    const fetched = await sources.fetcher.fetch(url, { wanted: 'feed' });
    refuseStatus(fetched, url);
    const parsed = await parseFeed(
      await decodeFeed(fetched.body, fetched.headers['content-type'], url),
      fetched.url,
    );
    const feed = {
      url: fetched.url,
      title: stored?.title || parsed.title,
      outlet: stored?.outlet ?? null,
      fullText: follow && stored?.fullText !== 'feed-only' ? ('follow' as const) : ('feed-only' as const),
    };
    const items: ItemReport[] = [];
    for (const keyed of keyItems(parsed.items))
      items.push(await reportItem(await readItem(keyed, { ...sources, feed, parsed, now: new Date() })));
    const { format, title, siteUrl, language, isMended } = parsed;
    return defined({ format, title, siteUrl, language, isMended, items });
  } catch (error) {
    return {
      problem: {
        code: error instanceof VerbatimError ? error.code : 'internal',
        message: describeError(error),
      },
    };
  }
}

async function reportItem(read: ReadItem): Promise<ItemReport> {
  const {
    guid: id,
    title,
    url,
    author,
    publishedAt,
    updatedAt,
    language,
    content,
    summary,
  } = read.keyed.item;
  const problem = read.kind === 'rejected' ? read.problem : read.partial;
  return {
    id,
    url,
    title,
    author,
    publishedAt,
    updatedAt,
    language,
    ...(summary === undefined ? {} : { summary: await plainText(summary).catch(describeError) }),
    ...(content === undefined ? {} : { content: await plainText(content).catch(describeError) }),
    outcome: read.kind === 'rejected' ? 'rejected' : problem === null ? 'article' : 'partial',
    ...(problem === null ? {} : { reason: problem.message }),
    ...(read.kind === 'rejected'
      ? {}
      : {
          articleId: read.article.id,
          source: read.article.source,
          sourceIsClaimed: read.article.sourceIsClaimed,
        }),
  };
}

function describe(report: Report, followed: string | null): string {
  const lines = 'problem' in report ? [`Cannot be read: ${report.problem.message}`] : describeItems(report);
  const known =
    followed === null
      ? ['Not followed; verbatim feeds add follows it.']
      : ['Followed:', ...followed.split('\n')];
  return [...lines, ...known].map((line) => `${forTerminal(line)}\n`).join('');
}

function describeItems({
  format,
  title,
  items,
  isMended,
}: Extract<Report, { items: readonly ItemReport[] }>): string[] {
  const head = `${title || '(no title)'}: ${format}, ${items.length} entries${isMended ? '; the document is broken and was mended' : ''}`;
  const lines = items.map(
    ({ outcome, publishedAt, title: name, url, reason }) =>
      `${outcome.padEnd(8)} ${(publishedAt ?? 'no date').slice(0, 16).padEnd(16)} ${name || url || '(no title)'}${reason === undefined ? '' : ` — ${reason}`}`,
  );
  return [head, ...lines];
}
