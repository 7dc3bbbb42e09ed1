import { EDIT_KEY, type NewMessage } from '../delivery/outbox.ts';
import type { DigestPart, ToldDigest } from '../digests/correction-store.ts';
import { endOfQuiet } from '../digests/quiet-hours.ts';
import type { Reader } from '../digests/reader.ts';
import { changeHeadline } from './change-headline.ts';
import { markStory } from './mark-story.ts';
import { type OutgoingMessage, outgoingMessage } from './outgoing-message.ts';
import type { StoryChange } from './remember-changes.ts';
import type { TextMessage } from './to-telegram-messages.ts';
import { botWordingFor } from './wording/wordings.ts';

/** A story of a digest that is no longer what it was told as. */
export interface ChangedStory extends StoryChange {
  /** The number that the digest gave it, from 1. */
  readonly n: number;
  /** By which its reader is told of it once, in however many digests it stands. */
  readonly key: string;
}

/**
 * The edit of one message, made of what went out, with a line to the reader for each story that was withdrawn or corrected; nothing
 * where it was not sent or stays as it is.
 */
export function correctPart(
  { reader, slot }: ToldDigest,
  { part, state, messageId, body }: DigestPart,
  stories: readonly ChangedStory[],
  now: Date,
): readonly NewMessage[] {
  const sent = outgoingMessage.safeParse(body);
  if (state !== 'sent' || messageId === null || !sent.success) return [];
  const { pages } = botWordingFor(reader.language);
  const { headed, done } = withNewHeadlines(sent.data, stories);
  let edited = headed;
  const notices: NewMessage[] = [];
  for (const { n, key, correction } of stories) {
    if (correction === null) continue;
    const isStruck = correction === 'withdrawn';
    const mark = { n, isStruck, words: isStruck ? pages.storyWithdrawn : pages.storyCorrected };
    const marked = markStory(textOf(edited), mark);
    if (marked === null) continue;
    const { title, text, entities } = marked;
    edited = { ...edited, text, entities: [...entities] };
    done.push(`${n}${correction}`);
    const line = isStruck ? pages.tellWithdrawn(title) : pages.tellCorrected(title);
    notices.push(notice(reader, { key, line, messageId, threadId: sent.data.message_thread_id }, now));
  }
  if (done.length === 0) return [];
  const place = `${reader.id}:${slot.localDate}:${slot.slot}:${part}`;
  const { message_thread_id: _thread, disable_notification: _silent, ...inPlace } = edited;
  const edit = {
    key: `${EDIT_KEY}${place}:${done.join()}`,
    chatId: reader.chatId,
    lane: 'bulk' as const,
    body: { ...inPlace, edits: messageId },
  };
  return [edit, ...notices];
}

/** Headed as their outlets head them now, with a note of each change. */
function withNewHeadlines(sent: OutgoingMessage, stories: readonly ChangedStory[]) {
  let headed = sent;
  const done: string[] = [];
  for (const { n, headline } of stories) {
    if (headline === null) continue;
    const changed = changeHeadline(textOf(headed), n, headline.title);
    if (changed === null) continue;
    headed = { ...headed, text: changed.text, entities: [...changed.entities] };
    done.push(`${n}headed${headline.version}`);
  }
  return { headed, done };
}

function textOf({ text, entities = [] }: OutgoingMessage): TextMessage {
  return { text, entities };
}

interface Told {
  readonly key: string;
  readonly line: string;
  readonly messageId: number;
  /** The forum topic that the digest stands in. */
  readonly threadId: number | undefined;
}

/** Once for each story, in however many digests it was told; not in quiet hours. */
function notice(reader: Reader, { key, line, messageId, threadId }: Told, now: Date): NewMessage {
  const { quiet, zone, silent } = reader;
  const quietUntil = quiet === null || zone === null ? null : endOfQuiet(now, zone, quiet);
  const body: OutgoingMessage = {
    text: line,
    reply_parameters: { message_id: messageId, allow_sending_without_reply: true },
    message_thread_id: threadId,
    disable_notification: silent || undefined,
  };
  return {
    key: `correction:${reader.id}:${key}`,
    chatId: reader.chatId,
    lane: 'bulk',
    body,
    notBefore: quietUntil ?? undefined,
  };
}
