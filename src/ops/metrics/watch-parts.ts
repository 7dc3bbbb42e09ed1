import type { Outbox } from '../../delivery/outbox.ts';
import type { BacklogReader } from '../../delivery/outbox-backlog.ts';
import type { UpdateClaim, UpdateStore } from '../../delivery/update-store.ts';
import type { ArticleIndex } from '../../search/article-index.ts';
import type { Metrics } from './create-metrics.ts';
import { measureIndex } from './measure-index.ts';
import { measureService } from './measure-service.ts';
import { measureOutbox, measureUpdates } from './measure-stores.ts';

export interface WatchedParts {
  readonly index: ArticleIndex;
  readonly outbox: Outbox;
  readonly updates: UpdateStore;
  readonly backlog: BacklogReader;
  guardedBy(claim: UpdateClaim): { readonly outbox: Outbox };
}

/** The same store with what counts and times in front of it, and the metrics that it counts into. */
export function watchParts<T extends WatchedParts>(
  store: T,
  now: () => Date,
): { readonly store: T; readonly metrics: Metrics } {
  const { index, outbox, updates, backlog } = store;
  const metrics = measureService({ backlog, countArticles: () => index.articleCount(), now });
  return {
    store: {
      ...store,
      index: measureIndex(index, metrics),
      outbox: measureOutbox(outbox, metrics),
      updates: measureUpdates(updates, metrics),
      guardedBy: (claim: UpdateClaim) => {
        const guarded = store.guardedBy(claim);
        return { ...guarded, outbox: measureOutbox(guarded.outbox, metrics) };
      },
    },
    metrics,
  };
}
