import type { LeaseStore } from '../../delivery/lease-store.ts';
import type { Outbox } from '../../delivery/outbox.ts';
import type { BacklogReader } from '../../delivery/outbox-backlog.ts';
import type { UpdateClaim, UpdateStore } from '../../delivery/update-store.ts';
import type { ReaderStore } from '../../digests/reader-store.ts';
import type { ArticleIndex } from '../../search/article-index.ts';
import { addGauge, type Metrics } from './create-metrics.ts';
import { measureIndex } from './measure-index.ts';
import { measureLeases } from './measure-leases.ts';
import { measureService } from './measure-service.ts';
import { measureOutbox, measureReaders, measureUpdates } from './measure-stores.ts';
import { SendingRate } from './sending-rate.ts';

/** What of a store is measured; the rest goes through untouched. */
export interface WatchedParts {
  readonly index: ArticleIndex;
  readonly outbox: Outbox;
  readonly readers: ReaderStore;
  readonly updates: UpdateStore;
  readonly backlog: BacklogReader;
  readonly leases: LeaseStore;
  guardedBy(claim: UpdateClaim): { readonly outbox: Outbox };
}

/** The same store with what counts and times in front of it, and the metrics that it counts into. */
export function watchParts<T extends WatchedParts>(
  store: T,
  now: () => Date,
): { readonly store: T; readonly metrics: Metrics } {
  const { index, outbox, readers, updates, backlog } = store;
  const metrics = measureService({ backlog, countArticles: () => index.articleCount(), now });
  const rate = new SendingRate();
  addGauge(
    metrics,
    {
      name: 'verbatim_sent_per_second',
      help: 'Messages that this worker sent, a second, in the last minute.',
      labelNames: [],
    },
    async () => [{ labels: {}, value: rate.perSecond(now()) }],
  );
  return {
    store: {
      ...store,
      index: measureIndex(index, metrics),
      outbox: measureOutbox(outbox, metrics, rate),
      readers: measureReaders(readers, metrics),
      leases: measureLeases(store.leases, metrics, now),
      updates: measureUpdates(updates, metrics),
      guardedBy: (claim: UpdateClaim) => {
        const guarded = store.guardedBy(claim);
        return { ...guarded, outbox: measureOutbox(guarded.outbox, metrics, rate) };
      },
    },
    metrics,
  };
}
