import { guessZone } from '../../digests/parse-zone.ts';
import { readWallTime } from '../../digests/wall-time.ts';
import type { BotAction, KeyboardContext } from '../bot-action.ts';
import { say } from '../bot-tree.ts';
import type { Turn } from '../turn.ts';
import { answerQuestion } from './answer-question.ts';
import { sendDigest } from './digest.ts';
import { pause, resume } from './handle-words.ts';
import { forget } from './my-data.ts';
import { report } from './report.ts';
import { changeSettings, settingsPage } from './settings.ts';
import { showContext } from './show-context.ts';
import { askForRest, askOtherTime, askTime, askZone, confirmZone, takeZone } from './subscribe.ts';

/** A button as it was pressed. */
export interface Pressed {
  readonly action: BotAction;
  readonly context: KeyboardContext;
  /** The message with the button, to be edited in place. */
  readonly messageId: number | null;
}

/** Does what a button stands for; returns words for a short notice, where a notice is all that the reader needs. */
export async function handleButton(
  turn: Turn,
  { action, context, messageId }: Pressed,
): Promise<string | null> {
  const { wording } = turn;
  const time = 'time' in action && action.time !== null ? readWallTime(action.time) : null;
  switch (action.kind) {
    case 'ask':
      await answerQuestion(turn, action.question, null);
      return null;
    case 'choose':
      await answerQuestion(turn, action.option, context.frame ?? null);
      return null;
    case 'more':
      await answerQuestion(turn, wording.moreQuestion, context.frame ?? null);
      return null;
    case 'context':
      await showContext(turn, action);
      return null;
    case 'report':
      await report(turn, context);
      return wording.reported;
    case 'story':
      await openStory(turn, action.n, context);
      return null;
    case 'latest':
      await sendDigest(turn);
      return null;
    case 'pause':
      await pause(turn);
      return null;
    case 'resume':
      await resume(turn);
      return null;
    case 'subscribe':
      if (time === null) askTime(turn);
      else await askForRest(turn, time, null);
      return null;
    case 'other-time':
      askOtherTime(turn);
      return null;
    case 'confirm-zone':
      await takeZone(turn, time, action.zone);
      return null;
    case 'other-zone':
      askZone(turn, time);
      return null;
    case 'settings':
      turn.reply(settingsPage(turn, 'main'));
      return null;
    case 'page':
      await turn.edit(messageId, settingsPage(turn, action.page));
      return null;
    case 'set':
      return change(turn, action, messageId);
    case 'forget':
      if (action.sure) await forget(turn);
      else turn.reply(say(wording.notForgotten));
      return null;
    case 'resend':
      return resend(turn, action.ids);
  }
}

async function openStory(turn: Turn, n: number, { stories }: KeyboardContext): Promise<void> {
  const title = stories?.[n - 1];
  if (title === undefined) turn.reply(say(turn.wording.buttonExpired));
  else await answerQuestion(turn, title, null);
}

async function change(
  turn: Turn,
  action: Extract<BotAction, { kind: 'set' }>,
  messageId: number | null,
): Promise<null> {
  if (await changeSettings(turn, action.change)) await turn.edit(messageId, settingsPage(turn, 'main'));
  else if ('time' in action.change && action.change.time !== null)
    confirmZone(turn, readWallTime(action.change.time), guessZone(turn.reader.language, turn.now));
  return null;
}

async function resend(turn: Turn, ids: readonly number[]): Promise<string> {
  const { outbox } = turn.services.store;
  const count = await outbox.resend(turn.origin.chatId, ids, turn.now);
  turn.services.wakeDelivery();
  return count > 0 ? turn.wording.sentAgain : turn.wording.buttonExpired;
}
