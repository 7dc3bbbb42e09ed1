import type { Block, Inline } from '../../rendering/message-tree.ts';
import { ourWords, paragraph, say } from '../bot-tree.ts';
import { button } from '../button.ts';
import { questionButtons, suggestionsFor } from '../suggest-questions.ts';
import type { Turn } from '../turn.ts';
import { sourcesWordingFor } from '../wording/sources/sources-wordings.ts';
import type { CommandName } from '../wording/wording-form.ts';

export const COMMANDS = [
  'digest',
  'subscribe',
  'unsubscribe',
  'settings',
  'help',
  'mydata',
  'forgetme',
  'start',
] as const satisfies readonly CommandName[];

/** Greets with questions that the articles can answer, and with the ways to the digest. */
export async function welcome(turn: Turn): Promise<void> {
  const { wording } = turn;
  const suggestions = await suggestionsFor(turn);
  turn.reply(
    say(wording.welcome, ...questionButtons(turn, suggestions), [
      button(wording.subscribe, { kind: 'subscribe', time: null }),
      button(wording.latestDigest, { kind: 'latest' }),
    ]),
  );
}

/** Lists the commands that this reader may use, admins theirs too. */
export async function help(turn: Turn): Promise<void> {
  const { wording } = turn;
  const { speaker } = await suggestionsFor(turn);
  const commands = givesInvites(turn) ? [...COMMANDS, 'invite' as const] : COMMANDS;
  const lines = commands.map(
    (name): Inline => ({
      kind: 'text',
      text: `/${name} – ${wording.commands[name]}\n`,
    }),
  );
  const { isAdmin, services, reader } = turn;
  if (isAdmin && services.sources !== undefined)
    lines.push({ kind: 'text', text: `/sources – ${sourcesWordingFor(reader.language).command}\n` });
  turn.reply({
    blocks: [
      ...wording.help(speaker).flatMap((text): readonly Block[] => [ourWords(text), { kind: 'gap' }]),
      paragraph(...lines),
    ],
    buttons: [],
  });
}

function givesInvites({ isAdmin, services }: Turn): boolean {
  return isAdmin && services.settings.access === 'invite';
}
