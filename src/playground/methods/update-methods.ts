import type { ApiCall } from '../api-call.ts';
import { badRequest, conflict, done } from '../api-result.ts';
import type { MethodTable } from './method-table.ts';

export const updateMethods: MethodTable = {
  getUpdates: {
    parameters: ['offset', 'limit', 'timeout', 'allowed_updates'],
    run(call) {
      if (call.state.webhook.url !== '')
        return conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      allowUpdates(call);
      return call.state.updates.poll({
        offset: call.integer('offset', 0),
        limit: Math.min(100, Math.max(1, call.integer('limit', 100))),
        timeoutS: call.integer('timeout', 0),
        signal: call.signal,
      });
    },
  },
  setWebhook: {
    parameters: [
      'url',
      'certificate',
      'ip_address',
      'secret_token',
      'allowed_updates',
      'max_connections',
      'drop_pending_updates',
    ],
    run(call) {
      const url = call.text('url');
      if (!URL.canParse(url)) return badRequest('bad webhook: invalid webhook URL specified');
      allowUpdates(call);
      if (call.flag('drop_pending_updates')) call.state.updates.clear();
      call.state.webhook = { url, secret: call.text('secret_token') };
      return done(true);
    },
  },
  deleteWebhook: {
    parameters: ['drop_pending_updates'],
    run(call) {
      call.state.webhook = { url: '', secret: '' };
      if (call.flag('drop_pending_updates')) call.state.updates.clear();
      return done(true);
    },
  },
  getWebhookInfo: {
    parameters: [],
    run: ({ state }) =>
      done({
        url: state.webhook.url,
        has_custom_certificate: false,
        pending_update_count: state.updates.pendingCount,
      }),
  },
};

function allowUpdates(call: ApiCall): void {
  const allowed = call.json('allowed_updates');
  if (Array.isArray(allowed)) call.state.updates.allow(allowed.filter((type) => typeof type === 'string'));
  else if (allowed !== undefined) call.record('parameter', 'allowed_updates is not an array');
}
