import { createHmac } from 'node:crypto';
import { ALLOWED_UPDATES } from './update.ts';

/** Where Telegram brings updates to, and the words by which it shows that it is Telegram. */
export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

/** Calls at once. Telegram brings the updates of one chat one after another. */
const MAX_CONNECTIONS = 40;

/** The secret where the operator set none: alike for all workers of a bot, and not to be told from anything but its token. */
export function secretOf(token: string): string {
  return createHmac('sha256', token).update('webhook').digest('hex');
}

/** The parameters of setWebhook. */
export function setWebhook({ url, secret }: Webhook): object {
  return {
    url,
    secret_token: secret,
    allowed_updates: ALLOWED_UPDATES,
    max_connections: MAX_CONNECTIONS,
  };
}
