import { expect } from 'vitest';
import type { BotApiStandIn } from '../../src/playground/bot-api-stand-in.ts';
import type { Message } from '../../src/playground/bot-api-types.ts';
import { ApiClient } from './api-client.ts';
import { awaitReply } from './await-message.ts';
import { startStandIn } from './start-stand-in.ts';

/** What the stand-in answers when it refuses. */
export const refused = (description: string, code = 400) => ({ ok: false, error_code: code, description });

export interface StandInWorld {
  readonly standIn: BotApiStandIn;
  readonly apiRoot: string;
  readonly token: string;
  readonly api: ApiClient;
  /** Of Ana, who has written to the bot before. */
  readonly chatId: number;
  /** To be turned by hand. */
  readonly clock: { nowMs: number };
  /** Sends Ana a message and gives back what she then sees of it. */
  send(parameters: object): Promise<Message>;
  close(): Promise<void>;
}

/** A stand-in on a socket, whose refusals are provoked: what is sent to it is no call of the bot and stays out of the log. */
export async function openStandInWorld(): Promise<StandInWorld> {
  const clock = { nowMs: Date.UTC(2026, 4, 16, 9) };
  const { standIn, apiRoot, token, stop } = await startStandIn({
    now: () => new Date(clock.nowMs),
    onCall: () => {},
  });
  const api = new ApiClient(apiRoot, token);
  const { chatId } = standIn.people.addPerson({ firstName: 'Ana', hasStarted: true });
  return {
    standIn,
    apiRoot,
    token,
    api,
    chatId,
    clock,
    async send(parameters) {
      const reply = awaitReply(standIn.people, chatId);
      expect(await api.call('sendMessage', { chat_id: chatId, ...parameters })).toMatchObject({ ok: true });
      return await reply;
    },
    close: () => stop({ allowRecords: true }),
  };
}
