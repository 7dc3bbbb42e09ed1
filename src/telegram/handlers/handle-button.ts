import { readWallTimes } from '../../digests/wall-time.ts';
import type { BotAction, KeyboardContext, SettingsChange, SettingsPage } from '../bot-action.ts';
import { say } from '../bot-tree.ts';
import { pressSource } from '../sources/press-source.ts';
import type { Turn } from '../turn.ts';
import { answerQuestion } from './answer-question.ts';
import { changeSettings } from './change-settings.ts';
import { sendDigest } from './digest.ts';
import { pause, resume } from './handle-words.ts';
import { forget } from './my-data.ts';
import { openStory } from './open-story.ts';
import { report } from './report.ts';
import { openPage, settingsPage } from './settings.ts';
import { showContext } from './show-context.ts';
import { muteStory, sendLater, showMore, showWhoSaid } from './story-buttons.ts';
import {
  askForRest,
  askOtherTime,
  askTime,
  askZone,
  confirmZone,
  takeZone,
  unsubscribe,
} from './subscribe.ts';
import { answerMissed } from './welcome-back.ts';

/** A button as it was pressed. */
export interface Pressed {
  readonly action: BotAction;
  readonly context: KeyboardContext;
  /** The message with the button, to be edited in place. */
  readonly messageId: number | null;
}

type Kind = BotAction['kind'];
type ActionOf<K extends Kind> = { [P in K]: Extract<BotAction, { kind: P }> }[K];

type Handler<K extends Kind> = (
  turn: Turn,
  action: ActionOf<K>,
  message: Omit<Pressed, 'action'>,
) => Promise<void>;

const HANDLERS: { readonly [K in Kind]: Handler<K> } = {
  ask: (turn, { question }) => answerQuestion(turn, question, null),
  choose: (turn, { option }, { context }) => answerQuestion(turn, option, context.frame ?? null),
  more: (turn, _, { context }) => answerQuestion(turn, turn.wording.moreQuestion, context.frame ?? null),
  context: (turn, passage, { context }) => showContext(turn, passage, wordsOf(passage, context)),
  report: (turn, _, { context }) => report(turn, context),
  story: (turn, { n }, { context }) => openStory(turn, context.stories?.[n - 1]),
  'more-story': (turn, _, { context }) => showMore(turn, context.story),
  'who-said': (turn, _, { context }) => showWhoSaid(turn, context.story),
  'mute-story': (turn, _, { context }) => muteStory(turn, context.story),
  later: (turn, _, { context }) => sendLater(turn, context.story),
  latest: sendDigest,
  pause,
  resume,
  missed: answerMissed,
  subscribe: async (turn, { time }) =>
    time === null ? askTime(turn) : askForRest(turn, readWallTimes(time), null),
  unsubscribe: async (turn, { sure }) =>
    sure ? unsubscribe(turn) : turn.reply(say(turn.wording.notStopped)),
  'other-time': async (turn) => askOtherTime(turn),
  'confirm-zone': (turn, { time, zone }) => takeZone(turn, readWallTimes(time), zone),
  'other-zone': async (turn, { time }) => askZone(turn, readWallTimes(time)),
  settings: async (turn) => turn.reply(settingsPage(turn, 'main')),
  page: (turn, { page }, { messageId }) => openPage(turn, page, messageId),
  set: change,
  undo,
  forget: async (turn, { sure }) => (sure ? forget(turn) : turn.reply(say(turn.wording.notForgotten))),
  source: (turn, { act }, { messageId }) => pressSource(turn, act, messageId),
  resend,
};

/** Does what a button stands for. */
export async function handleButton<K extends Kind>(
  turn: Turn,
  action: ActionOf<K>,
  message: Omit<Pressed, 'action'>,
): Promise<void> {
  const kind: K = action.kind;
  await HANDLERS[kind](turn, action, message);
}

function wordsOf(
  { articleId, start, end }: ActionOf<'context'>,
  { passages }: KeyboardContext,
): string | null {
  const found = passages?.find(
    (passage) => passage.articleId === articleId && passage.start === start && passage.end === end,
  );
  return found?.text ?? null;
}

async function change(
  turn: Turn,
  { change: wanted }: ActionOf<'set'>,
  { messageId }: Pick<Pressed, 'messageId'>,
): Promise<void> {
  if (await changeSettings(turn, wanted)) await turn.edit(messageId, settingsPage(turn, pageAfter(wanted)));
  else if ('time' in wanted && wanted.time !== null)
    confirmZone(turn, readWallTimes(wanted.time), turn.guessZone());
}

async function undo(
  turn: Turn,
  { changes }: ActionOf<'undo'>,
  { messageId }: Pick<Pressed, 'messageId'>,
): Promise<void> {
  for (const each of changes) await changeSettings(turn, each);
  await turn.edit(messageId, say(turn.wording.wishes.undone));
}

/** Where more than one thing is changed in a row, its page stays open. */
function pageAfter(wanted: SettingsChange): SettingsPage {
  if ('list' in wanted) return wanted.list;
  if ('onlyTopics' in wanted) return 'topics';
  if ('days' in wanted) return 'days';
  return 'removeTime' in wanted ? 'time' : 'main';
}

async function resend(turn: Turn, { ids }: ActionOf<'resend'>): Promise<void> {
  const { outbox } = turn.services.store;
  const count = await outbox.resend(turn.origin.chatId, ids, turn.now);
  turn.services.wakeDelivery();
  turn.notice = count > 0 ? turn.wording.sentAgain : turn.wording.buttonExpired;
}
