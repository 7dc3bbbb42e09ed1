import { done } from '../api-result.ts';
import type { MethodTable } from './method-table.ts';

export const updateMethods: MethodTable = {
  getUpdates: {
    parameters: ['offset', 'limit', 'timeout', 'allowed_updates'],
    run(call) {
      const allowed = call.json('allowed_updates');
      if (Array.isArray(allowed))
        call.state.updates.allow(allowed.filter((type) => typeof type === 'string'));
      else if (allowed !== undefined) call.record('parameter', 'allowed_updates is not an array');
      return call.state.updates.poll({
        offset: call.integer('offset', 0),
        limit: Math.min(100, Math.max(1, call.integer('limit', 100))),
        timeoutS: call.integer('timeout', 0),
        signal: call.signal,
      });
    },
  },
  deleteWebhook: {
    parameters: ['drop_pending_updates'],
    run(call) {
      if (call.flag('drop_pending_updates')) call.state.updates.clear();
      return done(true);
    },
  },
  getWebhookInfo: {
    parameters: [],
    run: ({ state }) =>
      done({ url: '', has_custom_certificate: false, pending_update_count: state.updates.pendingCount }),
  },
};
