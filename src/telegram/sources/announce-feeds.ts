import { describeError } from '../../errors.ts';
import type { FeedNotice } from '../../sources/feeds/feed-store.ts';
import { TOLD_AFTER_MS } from '../../sources/feeds/settle-check.ts';
import { type BotTree, say } from '../bot-tree.ts';
import { newKeyboardKey, packTree } from '../pack-tree.ts';
import type { BotServices } from '../services.ts';
import { sourcesWordingFor } from '../wording/sources/sources-wordings.ts';
import { tellReason } from '../wording/sources/tell-reason.ts';
import { sourceButton } from './source-button.ts';

const LOOK_EVERY_MS = 10 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** Tells the admins of feeds that fail for days and of those that are no longer asked for, once each. */
export async function announceFeeds(services: BotServices, signal: AbortSignal): Promise<void> {
  const { clock, logger, sources, settings } = services;
  if (sources === undefined || settings.adminIds.length === 0) return;
  while (!signal.aborted) {
    try {
      await announceOwed(services);
    } catch (error) {
      logger.error({ error }, `The admins could not be told of feeds: ${describeError(error)}`);
    }
    await clock.wait(LOOK_EVERY_MS, signal);
  }
}

/** What is queued bears a key of its own, so that a word that was queued before the last stop is not said twice. */
async function announceOwed(services: BotServices): Promise<void> {
  const { sources, settings, store, clock } = services;
  if (sources === undefined) return;
  const now = clock.now();
  for (const notice of await sources.feeds.unannounced(new Date(now.getTime() - TOLD_AFTER_MS))) {
    for (const adminId of settings.adminIds) {
      const reader = await store.readers.get(adminId);
      const packed = packTree(noticeTree(notice, reader?.language ?? 'en', now), {
        chatId: adminId,
        keyboardKey: newKeyboardKey(),
      });
      const since = notice.feed.failingSince?.getTime() ?? 0;
      await store.outbox.queue(
        packed.map(({ body, keyboard }, n) => ({
          key: `feed:${services.me.id}:${notice.feed.id}:${notice.kind}:${since}:${adminId}:${n}`,
          chatId: adminId,
          lane: 'interactive',
          body,
          keyboard,
        })),
        now,
      );
    }
    await sources.feeds.markAnnounced(notice, now);
    services.wakeDelivery();
  }
}

function noticeTree({ kind, feed }: FeedNotice, language: string, now: Date): BotTree {
  const wording = sourcesWordingFor(language);
  const title = feed.title || feed.host;
  const reason = tellReason(feed.problem?.message ?? '', language);
  const days = Math.floor((now.getTime() - (feed.failingSince ?? now).getTime()) / DAY_MS);
  if (kind === 'dead')
    return say(wording.dead(title, reason), [
      sourceButton(wording.resume, { do: 'pause', feed: feed.id, paused: false }),
      sourceButton(wording.remove, { do: 'remove', feed: feed.id, sure: false }),
    ]);
  return say(wording.failingLong(title, days, reason), [
    sourceButton(wording.tryNow, { do: 'try', feed: feed.id }),
    sourceButton(wording.pause, { do: 'pause', feed: feed.id, paused: true }),
  ]);
}
