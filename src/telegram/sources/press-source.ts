import { VerbatimError } from '../../errors.ts';
import type { ChannelPost } from '../../sources/channels/post-article.ts';
import type { IngestSummary } from '../../sources/ingest-articles.ts';
import { say } from '../bot-tree.ts';
import type { Turn } from '../turn.ts';
import { sourcesWordingFor } from '../wording/sources/sources-wordings.ts';
import { tellReason } from '../wording/sources/tell-reason.ts';
import type { OfferedFeed, SourceAct } from './source-act.ts';
import { sourceButton } from './source-button.ts';
import type { SourceServices } from './source-services.ts';
import { feedPage, sourcesPage } from './sources-page.ts';

/** Does what an admin's button about sources stands for; for nobody else. */
export async function pressSource(turn: Turn, act: SourceAct, messageId: number | null): Promise<void> {
  const { sources } = turn.services;
  if (!turn.isAdmin) return turn.reply(say(turn.wording.adminsOnly));
  if (sources === undefined) return;
  const wording = sourcesWordingFor(turn.reader.language);
  switch (act.do) {
    case 'nothing':
      return turn.edit(messageId, say(wording.notAdded));
    case 'add-feeds':
      return turn.edit(messageId, say(await addFeeds(turn, sources, act.feeds)));
    case 'add-page':
      return turn.edit(messageId, say(await ingested(turn, () => sources.desk.ingestPage(act.url))));
    case 'take-post':
      return turn.edit(messageId, say(await ingested(turn, () => takePost(sources, act.post))));
    case 'approve-channel':
    case 'refuse-channel': {
      const isApproved = act.do === 'approve-channel';
      const decision = { state: isApproved ? 'approved' : 'refused', by: turn.origin.userId } as const;
      await sources.channels.decide(act.channel, decision, turn.now);
      const told = isApproved ? wording.channelApproved : wording.channelRefused;
      return turn.edit(messageId, say(told(act.channel.title)));
    }
    case 'list':
      return turn.edit(messageId, await sourcesPage(turn, sources, act.page));
    default:
      return pressFeed(turn, sources, act, messageId);
  }
}

async function addFeeds(
  turn: Turn,
  { feeds, desk }: SourceServices,
  offered: readonly OfferedFeed[],
): Promise<string> {
  let added = 0;
  for (const feed of offered) if (await feeds.add(feed, turn.now)) added++;
  desk.wake();
  return sourcesWordingFor(turn.reader.language).addedFeeds(added, offered.length - added);
}

function takePost({ desk }: SourceServices, post: ChannelPost): Promise<IngestSummary> {
  return desk.ingestPost(post);
}

async function ingested(turn: Turn, ingest: () => Promise<IngestSummary>): Promise<string> {
  const wording = sourcesWordingFor(turn.reader.language);
  try {
    const { added, changed, rejected } = await ingest();
    const [refused] = rejected;
    return refused === undefined
      ? wording.addedPage({ added, changed })
      : wording.nothingFound(tellReason(refused.message, turn.reader.language));
  } catch (error) {
    if (error instanceof VerbatimError && error.code !== 'internal')
      return wording.nothingFound(tellReason(error.message, turn.reader.language));
    throw error;
  }
}

type FeedAct = Extract<SourceAct, { feed: number }>;

async function pressFeed(
  turn: Turn,
  sources: SourceServices,
  act: FeedAct,
  messageId: number | null,
): Promise<void> {
  const { feeds, desk } = sources;
  const wording = sourcesWordingFor(turn.reader.language);
  const feed = await feeds.get(act.feed);
  if (feed === null) return turn.edit(messageId, say(wording.gone));
  const back = sourceButton(wording.back, { do: 'list', page: 0 });
  if (act.do === 'remove') {
    if (act.sure) await feeds.remove(feed.id);
    const sure = sourceButton(wording.remove, { do: 'remove', feed: feed.id, sure: true });
    const question = wording.removeQuestion(feed.title || feed.url);
    return turn.edit(messageId, act.sure ? say(wording.removed, [back]) : say(question, [sure, back]));
  }
  if (act.do === 'try') await feeds.change(feed.id, { nextAt: turn.now });
  if (act.do === 'pause')
    await feeds.change(
      feed.id,
      act.paused
        ? { state: 'paused' }
        : { state: 'active', nextAt: turn.now, failingSince: null, failures: 0 },
    );
  if (act.do !== 'show') {
    await feeds.clearHost(feed.host);
    desk.wake();
  }
  if (act.do === 'try') return turn.edit(messageId, say(wording.tried, [back]));
  return turn.edit(messageId, await feedPage(turn, sources, (await feeds.get(feed.id)) ?? feed));
}
