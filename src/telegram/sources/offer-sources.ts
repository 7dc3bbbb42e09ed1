import { z } from 'zod';
import { VerbatimError } from '../../errors.ts';
import type { Block } from '../../rendering/message-tree.ts';
import type { NewFeed } from '../../sources/feeds/feed-store.ts';
import type { Found, FoundFeed } from '../../sources/feeds/find-feeds.ts';
import { type BotButton, ourWords, paragraph, say } from '../bot-tree.ts';
import type { Turn } from '../turn.ts';
import { sourcesWordingFor } from '../wording/sources/sources-wordings.ts';
import { tellReason } from '../wording/sources/tell-reason.ts';
import { readAddresses } from './read-addresses.ts';
import { readForwarded } from './read-forwarded.ts';
import { sourceButton } from './source-button.ts';
import type { SourceServices } from './source-services.ts';
import { tellTime } from './tell-time.ts';

const document = z.object({
  document: z.object({
    file_id: z.string(),
    file_name: z.string().optional(),
    mime_type: z.string().optional(),
    file_size: z.number().optional(),
  }),
});
/** A channel as people name one; its page shows no feed. */
const CHANNEL = /^\s*(?:@[a-z]\w{4,31}|(?:https?:\/\/)?(?:t|telegram)\.me\/[\w/+]+(?:\?\S*)?)\s*$/i;
const LARGEST_OPML_BYTES = 4_000_000;

/**
 * An admin sent, in private, what may be a source: links, an OPML file, a forwarded post. Says what was found and asks once.
 * False for all other messages.
 */
export async function offerSources(turn: Turn, message: object): Promise<boolean> {
  const { sources } = turn.services;
  if (sources === undefined || !turn.isAdmin || turn.origin.kind !== 'private') return false;
  if (readForwarded(message) !== null) return offerForwarded(turn, message);
  const file = document.safeParse(message).data?.document;
  if (file !== undefined && /opml|xml/i.test(`${file.file_name} ${file.mime_type}`)) {
    await orSayWhy(turn, () => offerOutlines(turn, sources, file));
    return true;
  }
  const text = 'text' in message && typeof message.text === 'string' ? message.text : '';
  if (CHANNEL.test(text)) {
    turn.reply(say(sourcesWordingFor(turn.reader.language).forwardInstead));
    return true;
  }
  const addresses = readAddresses(text);
  for (const address of addresses)
    await orSayWhy(turn, async () => offerFound(turn, sources, await sources.desk.find(address)));
  return addresses.length > 0;
}

async function orSayWhy(turn: Turn, offer: () => Promise<void>): Promise<void> {
  try {
    await offer();
  } catch (error) {
    if (!(error instanceof VerbatimError) || error.code === 'internal') throw error;
    const reason = tellReason(error.message, turn.reader.language);
    turn.reply(say(sourcesWordingFor(turn.reader.language).nothingFound(reason)));
  }
}

async function offerFound(turn: Turn, sources: SourceServices, { feeds: all, page }: Found): Promise<void> {
  const wording = sourcesWordingFor(turn.reader.language);
  const known = await followedAmong(sources, all);
  const feeds = all.filter(({ url }) => !known.has(url));
  const found: Block[] = [];
  const buttons: BotButton[][] = [];
  for (const feed of all) {
    const id = known.get(feed.url);
    if (id === undefined) continue;
    found.push(ourWords(wording.followedAlready(shortTitle(feed))));
    buttons.push([sourceButton(shortTitle(feed), { do: 'show', feed: id })]);
  }
  if (feeds.length > 0) found.push(ourWords(wording.foundFeeds(feeds.length)));
  for (const feed of feeds) found.push(feedBlock(turn, feed));
  for (const feed of feeds.length > 1 ? feeds : [])
    buttons.push([
      sourceButton(`${wording.addFeed}: ${shortTitle(feed)}`, { do: 'add-feeds', feeds: [offered(feed)] }),
    ]);
  if (feeds.length > 0)
    buttons.push([
      sourceButton(wording.addFeeds(feeds.length), { do: 'add-feeds', feeds: feeds.map(offered) }),
    ]);
  if (page !== null) {
    found.push(ourWords(wording.foundPage({ title: page.title || page.url, chars: page.chars })));
    buttons.push([sourceButton(wording.addPage, { do: 'add-page', url: page.url })]);
  }
  if (buttons.length > known.size) buttons.push([sourceButton(wording.no, { do: 'nothing' })]);
  turn.reply(found.length === 0 ? say(wording.noFeed) : { blocks: found, buttons });
}

/** The ids of the feeds that are followed already, by their addresses. */
async function followedAmong(
  { feeds }: SourceServices,
  named: readonly { readonly url: string }[],
): Promise<ReadonlyMap<string, number>> {
  const looked = await Promise.all(named.map(async ({ url }) => [url, await feeds.byUrl(url)] as const));
  return new Map(looked.flatMap(([url, feed]) => (feed === null ? [] : [[url, feed.id] as const])));
}

function feedBlock(turn: Turn, feed: FoundFeed): Block {
  const wording = sourcesWordingFor(turn.reader.language);
  const latest = feed.latest === undefined ? null : tellTime(new Date(feed.latest), turn);
  const facts = wording.feedFacts({
    format: FORMATS[feed.format],
    items: feed.items,
    latest,
    isWhole: feed.isWhole,
  });
  return paragraph(
    { kind: 'foreign', text: feed.title || feed.url },
    { kind: 'text', text: ` · ${facts}\n` },
    { kind: 'foreign', text: feed.url },
  );
}

const FORMATS = { rss: 'RSS', atom: 'Atom', rdf: 'RSS 1.0', json: 'JSON Feed' } as const;
const LONGEST_LABEL = 30;

function shortTitle({ title, url }: FoundFeed): string {
  const name = title || url;
  return name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1)}…` : name;
}

function offered({ url, title, siteUrl }: FoundFeed): NewFeed {
  return { url, title, siteUrl };
}

async function offerOutlines(
  turn: Turn,
  sources: SourceServices,
  { file_id: fileId, file_name: name = 'OPML', file_size: size = 0 }: z.infer<typeof document>['document'],
): Promise<void> {
  const wording = sourcesWordingFor(turn.reader.language);
  if (size > LARGEST_OPML_BYTES)
    throw new VerbatimError('bad-input', `${name} is larger than 4 MB. Split it.`);
  const text = await turn.services.downloadText(fileId, LARGEST_OPML_BYTES, turn.signal);
  const list = await sources.desk.readOutlines(text, name);
  const known = await followedAmong(sources, list.feeds);
  const unknown = list.feeds.filter(({ url }) => !known.has(url));
  const facts = {
    feeds: list.feeds.length,
    known: list.feeds.length - unknown.length,
    unusable: list.unusable.length,
  };
  const buttons =
    unknown.length === 0
      ? []
      : [
          [
            sourceButton(wording.addFeeds(unknown.length), { do: 'add-feeds', feeds: [...unknown] }),
            sourceButton(wording.no, { do: 'nothing' }),
          ],
        ];
  turn.reply(say(wording.foundOutlines(facts), ...buttons));
}

async function offerForwarded(turn: Turn, message: object): Promise<boolean> {
  const forwarded = readForwarded(message);
  if (forwarded === null) return false;
  const { channel, post } = forwarded;
  const wording = sourcesWordingFor(turn.reader.language);
  const known = channel === null ? null : await turn.services.sources?.channels.get(channel.chatId);
  const asksForChannel = channel !== null && known?.state !== 'approved';
  if (!asksForChannel && post === null) return false;
  turn.reply(
    say(asksForChannel ? wording.foundChannel(channel.title) : wording.foundPost, [
      ...(asksForChannel ? [sourceButton(wording.indexChannel, { do: 'approve-channel', channel })] : []),
      ...(post === null ? [] : [sourceButton(wording.onlyPost, { do: 'take-post', post })]),
      sourceButton(wording.no, { do: 'nothing' }),
    ]),
  );
  return true;
}
