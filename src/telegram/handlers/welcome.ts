import type { Block, Inline } from '../../rendering/message-tree.ts';
import { ourWords, paragraph, say } from '../bot-tree.ts';
import { button, type Turn } from '../turn.ts';
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

export function welcome(turn: Turn): void {
  const { wording } = turn;
  turn.reply(
    say(
      wording.welcome,
      wording.sampleQuestions.map((question) => button(question, { kind: 'ask', question })),
      [
        button(wording.subscribe, { kind: 'subscribe', time: null }),
        button(wording.latestDigest, { kind: 'latest' }),
      ],
    ),
  );
}

export function help(turn: Turn): void {
  const { wording } = turn;
  const lines = COMMANDS.map(
    (name): Inline => ({
      kind: 'text',
      text: `/${name} – ${wording.commands[name]}\n`,
    }),
  );
  turn.reply({
    blocks: [
      ...wording.help.flatMap((text): readonly Block[] => [ourWords(text), { kind: 'gap' }]),
      paragraph(...lines),
    ],
    buttons: [],
  });
}
