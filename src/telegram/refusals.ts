/** What a refusal of the Bot API means for the message that was refused. */
export type Refusal =
  | 'blocked' // the reader stopped the bot, is gone, or the bot was put out of the group
  | 'entities' // its formatting or a link button
  | 'thread-gone'
  | 'reply-gone'
  | 'not-modified' // an edit that changes nothing
  | 'message-gone' // an edit of what is deleted or too old
  | 'wrong-token'
  | 'conflict' // another poller, or a webhook
  | 'too-fast'
  | 'other';

/** The Bot API has no finer code for a 400 than its text; these are the texts, in lower case, first match wins. */
const TEXTS: readonly (readonly [RegExp, Refusal])[] = [
  [/message is not modified/, 'not-modified'],
  [/message to edit not found|message can't be edited|message_id_invalid/, 'message-gone'],
  [/message thread not found|topic_closed|topic_deleted/, 'thread-gone'],
  [/message to (be replied|reply) not found|replied message not found/, 'reply-gone'],
  [/can't parse entities|entit(y|ies)|button_url_invalid|wrong http url|button_data_invalid/, 'entities'],
  [
    /chat not found|user is deactivated|peer_id_invalid|bot was (kicked|blocked)|chat_write_forbidden|not enough rights to send|group chat was deactivated|input_user_deactivated|user not found/,
    'blocked',
  ],
];

/** By the error code that the Bot API gives; where that says too little, by the text. */
export function classifyRefusal(code: number, description: string): Refusal {
  if (code === 401 || code === 404) return 'wrong-token';
  if (code === 403) return 'blocked';
  if (code === 409) return 'conflict';
  if (code === 429) return 'too-fast';
  const text = description.toLowerCase();
  return TEXTS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}
