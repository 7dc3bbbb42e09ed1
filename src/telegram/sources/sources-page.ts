import type { Block } from '../../rendering/message-tree.ts';
import type { StoredFeed } from '../../sources/feeds/feed-store.ts';
import { type BotButton, type BotTree, ourWords, paragraph, say } from '../bot-tree.ts';
import type { Turn } from '../turn.ts';
import { sourcesWordingFor } from '../wording/sources/sources-wordings.ts';
import { tellReason } from '../wording/sources/tell-reason.ts';
import { sourceButton } from './source-button.ts';
import type { SourceServices } from './source-services.ts';
import { tellTime } from './tell-time.ts';

const FEEDS_A_PAGE = 8;
const TROUBLES_SHOWN = 5;

/** How all sources are, a few feeds a page; a number opens one. */
export async function sourcesPage(turn: Turn, sources: SourceServices, page: number): Promise<BotTree> {
  const wording = sourcesWordingFor(turn.reader.language);
  const [totals, channels, listed] = await Promise.all([
    sources.feeds.totals(),
    sources.channels.approved(),
    sources.feeds.list({ offset: page * FEEDS_A_PAGE, limit: FEEDS_A_PAGE + 1 }),
  ]);
  const shown = listed.slice(0, FEEDS_A_PAGE);
  if (shown.length === 0 && channels.length === 0 && page === 0) return say(wording.none);
  const lines = shown.map((feed, n) => feedBlock(feed, page * FEEDS_A_PAGE + n + 1, turn));
  const channelLines =
    page > 0 ? [] : channels.map(({ title, posts }) => titled(title, wording.posts(posts)));
  const numbers = shown.map((feed, n) =>
    sourceButton(`${page * FEEDS_A_PAGE + n + 1}`, { do: 'show', feed: feed.id }),
  );
  const ways: BotButton[] = [
    ...(page > 0 ? [sourceButton(wording.back, { do: 'list', page: page - 1 })] : []),
    ...(listed.length > FEEDS_A_PAGE ? [sourceButton(wording.more, { do: 'list', page: page + 1 })] : []),
  ];
  return {
    blocks: [
      paragraph({ kind: 'strong', text: wording.sources }),
      ourWords(wording.totals({ ...totals, channels: channels.length })),
      { kind: 'gap' },
      ...channelLines,
      ...lines,
    ],
    buttons: [numbers, ways].filter((row) => row.length > 0),
  };
}

/** All about one feed, with what an admin can do about it. */
export async function feedPage(turn: Turn, sources: SourceServices, feed: StoredFeed): Promise<BotTree> {
  const wording = sourcesWordingFor(turn.reader.language);
  const troubles = await sources.feeds.troubled(feed.id, TROUBLES_SHOWN);
  const isActive = feed.state === 'active';
  const tell = (reason: string) => tellReason(reason, turn.reader.language);
  return {
    blocks: [
      paragraph({ kind: 'strong', text: feed.title || feed.host }),
      paragraph({ kind: 'foreign', text: feed.url }),
      ourWords(statusOf(feed, turn)),
      ...(feed.problem === null
        ? []
        : [ourWords(wording.failures(feed.failures, tell(feed.problem.message)))]),
      ...(troubles.length === 0 ? [] : [{ kind: 'gap' } as const, ourWords(wording.troubles)]),
      ...troubles.map(({ title, key, reason }) => titled(title || key, tell(reason ?? ''))),
    ],
    buttons: [
      [
        ...(isActive ? [sourceButton(wording.tryNow, { do: 'try', feed: feed.id })] : []),
        sourceButton(isActive ? wording.pause : wording.resume, {
          do: 'pause',
          feed: feed.id,
          paused: isActive,
        }),
        sourceButton(wording.remove, { do: 'remove', feed: feed.id, sure: false }),
      ],
      [sourceButton(wording.back, { do: 'list', page: 0 })],
    ],
  };
}

function feedBlock(feed: StoredFeed, n: number, turn: Turn): Block {
  return paragraph(
    { kind: 'text', text: `${n}  ` },
    { kind: 'foreign', text: feed.title || feed.url },
    {
      kind: 'text',
      text: ` · ${statusOf(feed, turn)}${feed.problem === null ? '' : ` · ${tellReason(feed.problem.message, turn.reader.language)}`}`,
    },
  );
}

function statusOf(feed: StoredFeed, turn: Turn): string {
  const wording = sourcesWordingFor(turn.reader.language);
  const { lastSuccessAt, state, nextAt, counts } = feed;
  const read = lastSuccessAt === null ? wording.neverRead : wording.read(tellTime(lastSuccessAt, turn));
  const next = state === 'active' ? wording.next(tellTime(nextAt, turn)) : wording.state[state];
  return [read, next, wording.counts(counts)].join(' · ');
}

function titled(title: string, words: string): Block {
  return paragraph({ kind: 'foreign', text: title.slice(0, 80) }, { kind: 'text', text: ` · ${words}` });
}
