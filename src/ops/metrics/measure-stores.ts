import type { Outbox } from '../../delivery/outbox.ts';
import type { UpdateStore } from '../../delivery/update-store.ts';
import type { Metrics } from './create-metrics.ts';
import { overrideMethods } from './override-methods.ts';
import type { SendingRate } from './sending-rate.ts';

/** The same outbox; what is queued and how each message ended is counted. */
export function measureOutbox(
  outbox: Outbox,
  { messages, queuedMessages }: Metrics,
  rate: SendingRate,
): Outbox {
  return overrideMethods(outbox, {
    async queue(queued, now) {
      await outbox.queue(queued, now);
      for (const { lane } of queued) queuedMessages.inc({ lane });
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
