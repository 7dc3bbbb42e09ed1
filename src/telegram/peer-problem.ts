import { defined } from '../defined.ts';
import type { CallResult } from './bot-api.ts';
import { classifyRefusal } from './refusals.ts';

/** Why Telegram does not talk to us, and whether trying again can help. */
export interface PeerProblem {
  readonly kind: 'token' | 'conflict' | 'network' | 'other';
  /** One line for the operator: the cause and the next step. */
  readonly line: string;
  readonly retry: boolean;
  readonly retryAfterMs?: number;
}

/** What went wrong, told to whoever runs the service by the setting that mends it, and whether trying again can help. */
export function describeProblem(result: Exclude<CallResult, { kind: 'ok' }>, apiRoot: string): PeerProblem {
  const host = new URL(apiRoot).host;
  if (result.kind !== 'refused')
    return {
      kind: 'network',
      line: `${host} does not answer (${result.reason}). Check the network, or BOT_API_ROOT; trying again until it does.`,
      retry: true,
    };
  switch (classifyRefusal(result.code, result.description)) {
    case 'wrong-token':
      return {
        kind: 'token',
        line: `${host} does not know this bot (${result.code} ${result.description}). Copy the token from @BotFather to TELEGRAM_BOT_TOKEN and start again.`,
        retry: false,
      };
    case 'conflict':
      if (/webhook/i.test(result.description))
        return {
          kind: 'conflict',
          line: `Telegram gives this bot's messages to a webhook (${result.code} ${result.description}). Delete it, or use another token; trying again until it is gone.`,
          retry: true,
        };
      return {
        kind: 'conflict',
        line: `Another program takes this bot's messages (${result.code} ${result.description}). Stop it, or use a token of its own; trying again until it is gone.`,
        retry: true,
      };
    default:
      return defined({
        kind: 'other',
        line: `${host} refuses (${result.code} ${result.description}); trying again.`,
        retry: true,
        retryAfterMs: result.retryAfterMs,
      });
  }
}
