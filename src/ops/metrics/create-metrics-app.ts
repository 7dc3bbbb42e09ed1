import { Hono } from 'hono';
import { collectDefaultMetrics } from 'prom-client';
import type { Metrics } from './create-metrics.ts';

/** The page that Prometheus reads; on a port of its own, as what it tells is for the operator alone. */
export function createMetricsApp({ registry }: Metrics): Hono {
  // Event loop delay, memory, garbage collection, CPU; from now on, as nobody waits while the program's files are loaded.
  collectDefaultMetrics({ register: registry });
  const app = new Hono();
  app.get('/metrics', async (context) =>
    context.body(await registry.metrics(), 200, { 'content-type': registry.contentType }),
  );
  return app;
}
