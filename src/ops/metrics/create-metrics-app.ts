import { Hono } from 'hono';
import type { Metrics } from './create-metrics.ts';

/** The page that Prometheus reads; on a port of its own, as what it tells is for the operator alone. */
export function createMetricsApp({ registry }: Metrics): Hono {
  const app = new Hono();
  app.get('/metrics', async (context) =>
    context.body(await registry.metrics(), 200, { 'content-type': registry.contentType }),
  );
  return app;
}
