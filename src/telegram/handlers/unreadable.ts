import { say } from '../bot-tree.ts';
import type { Turn } from '../turn.ts';
import type { Unreadable } from '../wording/wording-form.ts';

const KINDS: readonly (readonly [field: string, kind: Unreadable])[] = [
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['photo', 'photo'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['animation', 'video'],
  ['sticker', 'sticker'],
  ['document', 'file'],
];

/** Messages that nobody sent to be answered: somebody came, left, pinned, renamed. */
const SERVICE_FIELDS = [
  'new_chat_members',
  'left_chat_member',
  'new_chat_title',
  'new_chat_photo',
  'delete_chat_photo',
  'pinned_message',
  'group_chat_created',
  'supergroup_chat_created',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
  'message_auto_delete_timer_changed',
  'forum_topic_created',
  'forum_topic_edited',
  'forum_topic_closed',
  'forum_topic_reopened',
  'video_chat_started',
  'video_chat_ended',
] as const;

/** True of what Telegram tells of the chat itself, which nobody wrote and which wants no answer. */
export function isServiceMessage(message: object): boolean {
  return SERVICE_FIELDS.some((field) => field in message);
}

/** A message with something in it that the bot cannot read gets told so; never silence. */
export function replyToUnreadable(turn: Turn, message: object): void {
  const kind = KINDS.find(([field]) => field in message)?.[1] ?? 'other';
  turn.reply(say(turn.wording.unreadable[kind]));
}
