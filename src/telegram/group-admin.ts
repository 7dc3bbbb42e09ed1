import { z } from 'zod';
import { say } from './bot-tree.ts';
import type { Turn } from './turn.ts';

const member = z.object({ status: z.string() });

/** Whether the user may change what concerns the whole chat; who may not is told. In private everybody may. */
export async function mayChangeChat(turn: Turn): Promise<boolean> {
  const { origin, services, signal } = turn;
  // Only admins can write in the group's own name.
  const isAnonymousAdmin = origin.userId === origin.chatId;
  if (origin.kind === 'private' || turn.isAdmin || isAnonymousAdmin) return true;
  const result = await services.api.call(
    'getChatMember',
    { chat_id: origin.chatId, user_id: origin.userId },
    { signal },
  );
  const status = result.kind === 'ok' ? member.safeParse(result.result).data?.status : undefined;
  if (status === 'creator' || status === 'administrator') return true;
  turn.reply(say(turn.wording.groupAdminsOnly));
  return false;
}

/** Does what concerns the whole chat, where the user may. */
export async function forAdmins(turn: Turn, handle: (turn: Turn) => Promise<void>): Promise<void> {
  if (await mayChangeChat(turn)) await handle(turn);
}
