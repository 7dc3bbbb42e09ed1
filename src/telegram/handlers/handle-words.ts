import { say } from '../bot-tree.ts';
import { button } from '../button.ts';
import { forAdmins } from '../group-admin.ts';
import { type Intent, readIntent } from '../read-intent.ts';
import type { Turn } from '../turn.ts';
import { answerQuestion } from './answer-question.ts';
import { changeSettings } from './change-settings.ts';
import { sendDigest } from './digest.ts';
import { askToForget, myData } from './my-data.ts';
import { openPage, settingsPage } from './settings.ts';
import { askToStop, askZone, subscribe, unsubscribe } from './subscribe.ts';
import { takeAwaited } from './take-awaited.ts';
import { takePause } from './take-setting.ts';
import { takeWish } from './take-wish.ts';
import { help, welcome } from './welcome.ts';
import { setTopics } from './wish-topics.ts';

/** Longer than anybody's question; a forwarded article is no question. */
const LONGEST_QUESTION = 1_000;

/** Plain words: an intent, the answer to what the reader was asked, else a question. */
export async function handleWords(turn: Turn, text: string): Promise<void> {
  const words = text.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return turn.reply(say(turn.wording.noQuestion));
  if (words.length > LONGEST_QUESTION) {
    // Hundreds of topics in one message are what was asked for.
    if (turn.conversation.awaiting?.kind !== 'setting' || !(await takeAwaited(turn, words)))
      turn.reply(say(turn.wording.tooLong));
    return;
  }
  const intent = readIntent(words);
  // "weekdays" is what was asked for, perhaps.
  const isAwaited = intent === null || (intent.kind === 'wish' && intent.isBare);
  if (isAwaited && (await takeAwaited(turn, words))) return;
  if (intent === null) return answerQuestion(turn, words);
  if (intent.kind === 'wish')
    return forAdmins(turn, async () => {
      if (!(await takeWish(turn, intent))) await answerQuestion(turn, words);
    });
  turn.awaitAnswer(null);
  await follow(turn, intent);
}

function follow(turn: Turn, intent: Exclude<Intent, { kind: 'wish' }>): Promise<void> {
  switch (intent.kind) {
    case 'subscribe':
      return forAdmins(turn, async () => {
        if (intent.stories !== undefined) await changeSettings(turn, { stories: intent.stories });
        if (intent.topic !== undefined) await setTopics(turn, 'follow', [intent.topic]);
        await subscribe(turn, intent.words);
      });
    case 'unsubscribe':
      return forAdmins(turn, unsubscribe);
    case 'stop':
      return forAdmins(turn, askToStop);
    case 'digest':
      return sendDigest(turn);
    case 'settings':
      turn.reply(settingsPage(turn, 'main'));
      return Promise.resolve();
    case 'start':
      return welcome(turn);
    case 'help':
      return help(turn);
    case 'page':
      if (intent.page !== 'zone') return openPage(turn, intent.page, null);
      askZone(turn, []);
      return Promise.resolve();
    case 'my-data':
      return myData(turn);
    case 'forget':
      return forAdmins(turn, askToForget);
    case 'pause':
      return forAdmins(turn, pause);
    case 'pause-for':
      return forAdmins(turn, () => pauseFor(turn, intent.words));
    case 'resume':
      return forAdmins(turn, resume);
  }
}

/** Holds the digests back with no day on which they go on; without a subscription it offers one instead. */
export async function pause(turn: Turn): Promise<void> {
  const { wording } = turn;
  if (turn.reader.times.length === 0)
    return turn.reply(
      say(wording.notSubscribed, [button(wording.subscribe, { kind: 'subscribe', time: null })]),
    );
  await changeSettings(turn, { paused: true });
  turn.reply(say(wording.paused, [button(wording.resume, { kind: 'resume' })]));
}

async function pauseFor(turn: Turn, words: string): Promise<void> {
  if (turn.reader.times.length === 0) return pause(turn);
  if (!(await takePause(turn, words))) await answerQuestion(turn, words);
}

/** Lets the digests go on, and shows the settings, where the next one is told. */
export async function resume(turn: Turn): Promise<void> {
  await changeSettings(turn, { paused: false });
  turn.reply(settingsPage(turn, 'main'));
}
