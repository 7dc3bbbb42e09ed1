import type { Outbox } from '../../delivery/outbox.ts';
import type { UpdateStore } from '../../delivery/update-store.ts';
import type { Metrics } from './create-metrics.ts';

/** The same outbox; what is queued and how each message ended is counted. */
export function measureOutbox(outbox: Outbox, { messages, queuedMessages }: Metrics): Outbox {
  return overriding(outbox, {
    async queue(queued, now) {
      await outbox.queue(queued, now);
      for (const { lane } of queued) queuedMessages.inc({ lane });
    },
    async settle(sent, end, now) {
      await outbox.settle(sent, end, now);
      messages.inc({ end: end.state });
    },
    async postpone(sent, again) {
      await outbox.postpone(sent, again);
      messages.inc({ end: 'postponed' });
    },
  });
}

/** The same updates; how many came, were finished, and had to be tried again is counted. */
export function measureUpdates(store: UpdateStore, { updates }: Metrics): UpdateStore {
  return overriding(store, {
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

/** Stores are objects of classes, whose methods a spread would lose. */
function overriding<T extends object>(store: T, methods: Partial<T>): T {
  return new Proxy(store, {
    get(target, name) {
      const own: unknown = Reflect.get(methods, name);
      if (own !== undefined) return own;
      const inherited: unknown = Reflect.get(target, name, target);
      return typeof inherited === 'function' ? inherited.bind(target) : inherited;
    },
  });
}
