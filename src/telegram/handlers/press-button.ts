import { botAction, keyboardContext } from '../bot-action.ts';
import { mayChangeChat } from '../group-admin.ts';
import { readCallbackData } from '../pack-tree.ts';
import type { Turn } from '../turn.ts';
import { handleButton, type Pressed } from './handle-button.ts';

/** Actions that concern the whole chat: in groups, for its admins. */
const FOR_ADMINS: ReadonlySet<string> = new Set([
  'set',
  'undo',
  'confirm-zone',
  'other-zone',
  'subscribe',
  'unsubscribe',
  'other-time',
  'pause',
  'resume',
  'missed',
  'forget',
]);
/** What needs no more than a notice at the button. */
const TOLD_AT_BUTTON: ReadonlySet<string> = new Set(['report', 'resend', 'mute-story', 'later']);
const CALL_TIMEOUT_MS = 5_000;
/** The Bot API's limit for a notice. */
const LONGEST_NOTICE = 200;

export interface CallbackQuery {
  readonly id: string;
  readonly data: string | null;
  readonly messageId: number | null;
}

/** A button was pressed: it is always answered, or it would keep turning in the reader's app. */
export async function pressButton(turn: Turn, query: CallbackQuery): Promise<void> {
  const pressed = await find(turn, query);
  if (pressed === null) return answer(turn, query.id, turn.wording.buttonExpired);
  // What takes time goes on after the answer; a notice can only come with it.
  const answersFirst = !TOLD_AT_BUTTON.has(pressed.action.kind);
  if (answersFirst) await answer(turn, query.id, null);
  if (FOR_ADMINS.has(pressed.action.kind) && !(await mayChangeChat(turn))) return;
  try {
    await handleButton(turn, pressed.action, pressed);
  } finally {
    if (!answersFirst) await answer(turn, query.id, turn.notice);
  }
}

async function find(turn: Turn, { data, messageId }: CallbackQuery): Promise<Pressed | null> {
  const pointer = data === null ? null : readCallbackData(data);
  const keyboard = pointer && (await turn.services.store.keyboards.get(pointer.key));
  // The key of a message in another chat says nothing here.
  if (pointer === null || keyboard === null || keyboard.chatId !== turn.origin.chatId) return null;
  const action = botAction.safeParse(keyboard.actions[pointer.action]);
  const context = keyboardContext.safeParse(keyboard.context ?? {});
  return action.success && context.success ? { action: action.data, context: context.data, messageId } : null;
}

/** Answers a button that the user may not press, and nothing else. */
export async function dismissButton(turn: Turn, id: string): Promise<void> {
  await answer(turn, id, turn.wording.notOpen);
}

/** A refusal means that the query is too old, and nobody waits for the answer any more. */
async function answer({ services, signal }: Turn, id: string, notice: string | null): Promise<void> {
  await services.api.call(
    'answerCallbackQuery',
    { callback_query_id: id, ...(notice === null ? {} : { text: notice.slice(0, LONGEST_NOTICE) }) },
    { timeoutMs: CALL_TIMEOUT_MS, signal },
  );
}
