import type { BacklogReader } from '../../delivery/outbox-backlog.ts';
import { addGauge, createMetrics, type Metrics } from './create-metrics.ts';

export interface ServiceState {
  readonly backlog: BacklogReader;
  readonly countArticles: () => Promise<number>;
  readonly now: () => Date;
}

/** Metrics of one service, with gauges over what it keeps. */
export function measureService({ backlog, countArticles, now }: ServiceState): Metrics {
  const metrics = createMetrics();
  addGauge(
    metrics,
    {
      name: 'verbatim_outbox_messages',
      help: 'Messages in the outbox by lane and state, counted up to 100000.',
      labelNames: ['lane', 'state'],
    },
    async () =>
      (await backlog.backlog()).map(({ lane, state, messages }) => ({
        labels: { lane, state },
        value: messages,
      })),
  );
  addGauge(
    metrics,
    {
      name: 'verbatim_outbox_oldest_seconds',
      help: 'Age of the oldest message by lane and state; negative where it waits for its time.',
      labelNames: ['lane', 'state'],
    },
    async () =>
      (await backlog.backlog()).flatMap(({ lane, state, oldestAt }) =>
        oldestAt === null
          ? []
          : [{ labels: { lane, state }, value: (now().getTime() - oldestAt.getTime()) / 1_000 }],
      ),
  );
  addGauge(
    metrics,
    { name: 'verbatim_articles', help: 'Articles that can be asked about.', labelNames: [] },
    async () => [{ labels: {}, value: await countArticles() }],
  );
  return metrics;
}
