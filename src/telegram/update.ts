import { z } from 'zod';
import type { IncomingUpdate } from '../delivery/update-store.ts';

/** Kinds of updates that the bot handles; Telegram keeps the others to itself. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'callback_query',
  'my_chat_member',
] as const;

/** Which of these an update is; for logs, as it is none of the update's contents. */
export function kindOfUpdate({ body }: Pick<IncomingUpdate, 'body'>): string {
  if (typeof body !== 'object' || body === null) return 'unreadable';
  return ALLOWED_UPDATES.find((kind) => kind in body) ?? 'other';
}

const chatOf = z.object({ chat: z.object({ id: z.number().int() }) });

/** As much of an update as the intake needs; handlers see the whole. */
const rawUpdate = z.looseObject({
  update_id: z.number().int(),
  message: chatOf.optional(),
  edited_message: chatOf.optional(),
  channel_post: chatOf.optional(),
  edited_channel_post: chatOf.optional(),
  callback_query: z.object({ from: z.object({ id: z.number() }), message: chatOf.optional() }).optional(),
  my_chat_member: chatOf.optional(),
});

const numbered = z.object({ update_id: z.number().int() });

/**
 * Checks one update of getUpdates. Updates of one chat share a lane. One that cannot be handled comes without a body: its id
 * is enough to confirm it, or Telegram would send it for a day. null for what has no id.
 */
export function readUpdate(value: unknown): IncomingUpdate | null {
  const parsed = rawUpdate.safeParse(value);
  if (!parsed.success) {
    const updateId = numbered.safeParse(value).data?.update_id;
    return updateId === undefined ? null : { updateId, lane: `update:${updateId}`, body: null };
  }
  const { update_id: updateId, callback_query: query, ...kinds } = parsed.data;
  const inChat =
    kinds.message ??
    kinds.edited_message ??
    kinds.channel_post ??
    kinds.edited_channel_post ??
    kinds.my_chat_member ??
    query?.message;
  const chatId = inChat?.chat.id ?? query?.from.id;
  return { updateId, lane: chatId === undefined ? `update:${updateId}` : `chat:${chatId}`, body: value };
}
