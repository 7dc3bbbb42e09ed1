import type { ToldDigest } from '../digests/correction-store.ts';
import { describeError } from '../errors.ts';
import { type ChangedStory, correctPart } from './correct-part.ts';
import { type FindChange, rememberChanges } from './remember-changes.ts';
import type { BotServices } from './services.ts';

const LOOK_EVERY_MS = 30_000;
/** As long as the outbox keeps what went out; older digests are not corrected. */
const CORRECTED_FOR_MS = 3 * 24 * 60 * 60_000;
const REPORTS_AT_ONCE = 100;
const READERS_AT_ONCE = 50;

type Correcting = Pick<BotServices, 'clock' | 'logger' | 'wakeDelivery'> & {
  readonly store: Pick<BotServices['store'], 'corrections' | 'index' | 'outbox'>;
};

/** Corrects digests that told what its outlet withdrew or corrected since, until the signal is aborted. */
export async function correctDigests(services: Correcting, signal: AbortSignal): Promise<void> {
  const { clock, logger } = services;
  while (!signal.aborted) {
    await correctChanged(services, signal).catch((error: unknown) =>
      logger.error({ error }, `Digests could not be corrected: ${describeError(error)}`),
    );
    await clock.wait(LOOK_EVERY_MS, signal);
  }
}

/** What is queued bears a key of its own: whatever ends this and begins it anew, nobody is told twice. */
export async function correctChanged(services: Correcting, signal: AbortSignal): Promise<void> {
  const { corrections } = services.store;
  const since = new Date(services.clock.now().getTime() - CORRECTED_FOR_MS);
  for (const report of await corrections.changed(since, REPORTS_AT_ONCE)) {
    const find = rememberChanges(services.store);
    let isAllDone = true;
    let afterReaderId = 0;
    while (!signal.aborted) {
      const page = await corrections.digestsWith(report.storyKey, {
        since,
        afterReaderId,
        limit: READERS_AT_ONCE,
      });
      if (page === null) break;
      for (const digest of page.digests) isAllDone = (await correct(services, digest, find)) && isAllDone;
      afterReaderId = page.lastReaderId;
    }
    if (isAllDone && !signal.aborted) await corrections.lookedAt(report);
  }
}

/** False where a part of the digest is still on its way: it is looked at again. */
async function correct(services: Correcting, digest: ToldDigest, find: FindChange): Promise<boolean> {
  const { store, clock } = services;
  if (digest.reader.paused === 'blocked') return true;
  const stories = await changedStories(digest, find);
  if (stories.length === 0) return true;
  const parts = await store.corrections.parts(digest);
  if (parts.some(({ state }) => state === 'pending' || state === 'sending')) return false;
  const messages = parts.flatMap((part) => correctPart(digest, part, stories, clock.now()));
  if (messages.length === 0) return true;
  await store.outbox.queue(messages, clock.now());
  services.wakeDelivery();
  return true;
}

async function changedStories({ stories }: ToldDigest, find: FindChange): Promise<readonly ChangedStory[]> {
  const found = await Promise.all(
    stories.map(async (story, index) => ({ n: index + 1, key: story.key, ...(await find(story)) })),
  );
  return found.filter(({ correction, headline }) => correction !== null || headline !== null);
}
