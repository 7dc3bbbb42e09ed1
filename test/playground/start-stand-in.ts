import {
  type BotApiStandIn,
  createBotApiStandIn,
  type StandInOptions,
} from '../../src/playground/bot-api-stand-in.ts';
import { recordCalls } from './record-calls.ts';
import { serveApp } from './serve-app.ts';

export interface StartedStandIn {
  readonly standIn: BotApiStandIn;
  readonly token: string;
  /** For BOT_API_ROOT. */
  readonly apiRoot: string;
  /** Stops the server; fails where the bot sent something that Telegram would have dropped without a word. */
  stop(options?: { readonly allowRecords?: boolean }): Promise<void>;
}

/** A stand-in for the Bot API on a real socket, for driving the bot over HTTP. Its calls go to the log of calls. */
export async function startStandIn(options: Partial<StandInOptions> = {}): Promise<StartedStandIn> {
  const token = options.token ?? '424242:test-token-of-the-stand-in';
  const standIn = createBotApiStandIn({ now: () => new Date(), onCall: recordCalls(), ...options, token });
  const served = await serveApp(standIn.app);
  return {
    standIn,
    token,
    apiRoot: served.url,
    async stop({ allowRecords = false } = {}) {
      standIn.close();
      await served.stop();
      if (!allowRecords && standIn.records.length > 0)
        throw new Error(`The bot sent what Telegram drops: ${JSON.stringify(standIn.records, null, 1)}`);
    },
  };
}
