import type { Outbox } from '../../delivery/outbox.ts';
import type { UpdateStore } from '../../delivery/update-store.ts';
import type { ReaderStore } from '../../digests/reader-store.ts';
import type { Metrics } from './create-metrics.ts';
import { overrideMethods } from './override-methods.ts';
import type { SendingRate } from './sending-rate.ts';

/** The same outbox; what is queued and how each message ended is counted. */
export function measureOutbox(outbox: Outbox, metrics: Metrics, rate: SendingRate): Outbox {
  const { messages } = metrics;
  return overrideMethods(outbox, {
    async queue(queued, now) {
      await outbox.queue(queued, now);
      countQueued({ messages: queued }, metrics);
    },
    async settle(sent, end, now) {
      await outbox.settle(sent, end, now);
      messages.inc({ end: end.state });
      if (end.state === 'sent') rate.add(now);
    },
    async postpone(sent, again) {
      await outbox.postpone(sent, again);
      messages.inc({ end: 'postponed' });
    },
  });
}

type QueueDigests = ReaderStore['queueDigests'];

/** The same readers; the messages of their digests are counted as queued. */
export function measureReaders(readers: ReaderStore, metrics: Metrics): ReaderStore {
  return overrideMethods(readers, {
    queueDigests: measureDigests((digests, now) => readers.queueDigests(digests, now), metrics),
    async queueDigest(digest, now) {
      const isStored = await readers.queueDigest(digest, now);
      if (isStored) countQueued(digest, metrics);
      return isStored;
    },
  });
}

/** The same way of storing digests; their messages are counted as queued. */
export function measureDigests(queueDigests: QueueDigests, metrics: Metrics): QueueDigests {
  return async (digests, now) => {
    const stored = await queueDigests(digests, now);
    // Where another worker has stored some of them, it is not told which: their messages are as many.
    for (const digest of digests.slice(0, stored)) countQueued(digest, metrics);
    return stored;
  };
}

function countQueued(
  { messages }: { readonly messages: readonly { readonly lane: string }[] },
  { queuedMessages }: Metrics,
): void {
  for (const { lane } of messages) queuedMessages.inc({ lane });
}

/** The same updates; how many came, were finished, and had to be tried again is counted. */
export function measureUpdates(store: UpdateStore, { updates }: Metrics): UpdateStore {
  return overrideMethods(store, {
    async add(botId, given, now) {
      const added = await store.add(botId, given, now);
      updates.inc({ stage: 'received' }, added.length);
      return added;
    },
    async claim(claimant, limit) {
      const claimed = await store.claim(claimant, limit);
      updates.inc({ stage: 'retried' }, claimed.filter(({ attempts }) => attempts > 1).length);
      return claimed;
    },
    async finish(claim) {
      await store.finish(claim);
      updates.inc({ stage: 'finished' });
    },
  });
}
