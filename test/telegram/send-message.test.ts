import { describe, expect, it } from 'vitest';
import type { Lane } from '../../src/delivery/outbox.ts';
import type { BotApi, CallResult } from '../../src/telegram/bot-api.ts';
import { sendMessage } from '../../src/telegram/send-message.ts';

const BODY = {
  text: 'The bridge is open.',
  entities: [{ type: 'bold', offset: 4, length: 6 }],
  reply_markup: {
    inline_keyboard: [
      [{ text: 'More', callback_data: 'k.0' }],
      [{ text: 'Page', url: 'https://fen.example' }],
    ],
  },
  message_thread_id: 9,
  reply_parameters: { message_id: 3, allow_sending_without_reply: true },
};

async function outcomeOf(
  result: CallResult,
  { body = BODY, chatId = 5, lane = 'interactive' }: { body?: unknown; chatId?: number; lane?: Lane } = {},
) {
  const calls: { method: string; params: object }[] = [];
  const api: BotApi = {
    call: async (method, params) => {
      calls.push({ method, params });
      return result;
    },
  };
  return {
    outcome: await sendMessage(api, { id: 1, chatId, lane, body, attempts: 1, lastSentAtMs: null }),
    calls,
  };
}

const refused = (code: number, description: string, more: object = {}): CallResult => ({
  kind: 'refused',
  code,
  description,
  ...more,
});

describe('sendMessage', () => {
  it('sends what is stored, with previews off and no parse mode', async () => {
    const { outcome, calls } = await outcomeOf({ kind: 'ok', result: { message_id: 12 } });
    expect(outcome).toEqual({ kind: 'sent', messageId: 12 });
    expect(calls).toEqual([
      {
        method: 'sendMessage',
        params: { chat_id: 5, ...BODY, link_preview_options: { is_disabled: true } },
      },
    ]);
  });

  it('tells what certainly did not go out from what may have', async () => {
    expect((await outcomeOf({ kind: 'unreachable', reason: 'ENOTFOUND' })).outcome).toEqual({
      kind: 'not-sent',
      scope: 'everything',
      reason: 'ENOTFOUND',
    });
    expect((await outcomeOf({ kind: 'unclear', reason: '502' })).outcome).toEqual({
      kind: 'unknown',
      reason: '502',
    });
    expect((await outcomeOf(refused(401, 'Unauthorized'))).outcome).toMatchObject({
      kind: 'not-sent',
      scope: 'everything',
    });
  });

  it('lets a 429 for a digest in a private chat stand for all digests, in a group for that group', async () => {
    const tooFast = refused(429, 'Too Many Requests: retry after 7', { retryAfterMs: 7_000 });
    const scope = async (chatId: number, lane: Lane) => (await outcomeOf(tooFast, { chatId, lane })).outcome;
    expect(await scope(5, 'bulk')).toMatchObject({ scope: 'bulk', retryAfterMs: 7_000 });
    expect(await scope(-5, 'bulk')).toMatchObject({ scope: 'chat', retryAfterMs: 7_000 });
    expect(await scope(5, 'interactive')).toMatchObject({ scope: 'chat', retryAfterMs: 7_000 });
  });

  it('leaves out what was refused, and keeps the rest', async () => {
    const { text, entities, reply_markup, message_thread_id, reply_parameters } = BODY;
    const formOf = async (description: string) => (await outcomeOf(refused(400, description))).outcome;
    expect(await formOf("Bad Request: can't parse entities")).toMatchObject({
      kind: 'refused-form',
      body: {
        text,
        message_thread_id,
        reply_parameters,
        reply_markup: { inline_keyboard: [[{ text: 'More', callback_data: 'k.0' }]] },
      },
    });
    expect(await formOf('Bad Request: message thread not found')).toMatchObject({
      kind: 'refused-form',
      body: { text, entities, reply_markup, reply_parameters },
    });
    expect(await formOf('Bad Request: message to be replied not found')).toMatchObject({
      kind: 'refused-form',
      body: { text, entities, reply_markup, message_thread_id },
    });
  });

  it('gives up where nothing is left to leave out, and where what is stored is no message', async () => {
    const plain = { body: { text: 'plain' } };
    for (const description of [
      "Bad Request: can't parse entities",
      'Bad Request: message thread not found',
      'Bad Request: message is too long',
    ])
      expect((await outcomeOf(refused(400, description), plain)).outcome.kind).toBe('rejected');
    const { outcome, calls } = await outcomeOf({ kind: 'ok', result: {} }, { body: { no: 'text' } });
    expect(outcome.kind).toBe('rejected');
    expect(calls).toEqual([]);
  });

  it('knows a group’s new id and a reader who is gone', async () => {
    expect(
      (await outcomeOf(refused(400, 'Bad Request: group chat was upgraded', { migrateToChatId: -100 })))
        .outcome,
    ).toEqual({ kind: 'moved', chatId: -100 });
    expect((await outcomeOf(refused(400, 'Bad Request: chat not found'))).outcome.kind).toBe('blocked');
  });
});
