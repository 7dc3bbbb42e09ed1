import { randomBytes } from 'node:crypto';
import { say } from '../bot-tree.ts';
import type { Turn } from '../turn.ts';

/** Makes an invitation for one person; for admins. */
export async function invite(turn: Turn): Promise<void> {
  const { services, wording } = turn;
  if (!turn.isAdmin) return turn.reply(say(wording.adminsOnly));
  const { access } = services.settings;
  if (access === 'open') return turn.reply(say(wording.inviteNotNeeded));
  if (access === 'list') return turn.reply(say(wording.inviteByList));
  const code = randomBytes(12).toString('base64url');
  await services.store.access.addInvite(code, turn.origin.userId, turn.now);
  turn.reply(say(wording.invite(`https://t.me/${services.me.username}?start=${code}`)));
}
