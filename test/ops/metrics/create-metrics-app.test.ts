import { expect, it } from 'vitest';
import { createMetrics } from '../../../src/ops/metrics/create-metrics.ts';
import { createMetricsApp } from '../../../src/ops/metrics/create-metrics-app.ts';

it('shows what is counted, and how the process is', async () => {
  const metrics = createMetrics();
  metrics.updates.inc({ stage: 'received' });
  const response = await createMetricsApp(metrics).request('/metrics');
  expect(response.headers.get('content-type')).toContain('text/plain');
  const page = await response.text();
  expect(page).toContain('verbatim_updates_total{stage="received"} 1');
  expect(page).toMatch(/^nodejs_eventloop_lag_max_seconds \d/m);
  expect(page).toMatch(/^process_resident_memory_bytes \d/m);
});
