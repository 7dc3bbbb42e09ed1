import { say } from '../bot-tree.ts';
import type { Turn } from '../turn.ts';
import { sourcesPage } from './sources-page.ts';

/** How the sources are; for those who run the bot. */
export async function showSources(turn: Turn): Promise<void> {
  const { sources } = turn.services;
  if (!turn.isAdmin || turn.origin.kind !== 'private') turn.reply(say(turn.wording.adminsOnly));
  else if (sources === undefined) turn.reply(say(turn.wording.unknownCommand(null)));
  else turn.reply(await sourcesPage(turn, sources, 0));
}
