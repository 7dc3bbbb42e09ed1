/** Interactive replies overtake bulk, such as digests; what readers ordered for later waits without holding either back. */
export type Lane = 'interactive' | 'later' | 'bulk';

export const EDIT_KEY = 'edit:';

/** A message to be sent once. `body` is what the channel sends, plain JSON that only the channel reads. */
export interface NewMessage {
  /**
   * Tells this message from all others for good: queueing the same key again changes nothing. One that begins with `EDIT_KEY`
   * changes a message in place: as doing so twice does no harm, it is done again where nobody knows how it ended.
   */
  readonly key: string;
  readonly chatId: number;
  readonly lane: Lane;
  readonly body: unknown;
  /** Fields of the body that many messages have alike: stored once for all of them. `body` has the others then. */
  readonly sharedBody?: object;
  /** It does not go out before then; absent: at once. */
  readonly notBefore?: Date | undefined;
  /** The actions behind its buttons, stored together with it. */
  readonly keyboard?: Keyboard | undefined;
  /**
   * Messages that may not have arrived and that this one, a notice, offers to send again. A notice is never offered itself:
   * where it may not have arrived either, the next one offers what it offered.
   */
  readonly offers?: readonly number[];
}

/** What the buttons of one message stand for; kept here because a button itself can carry only a short key. */
export interface Keyboard {
  readonly key: string;
  readonly chatId: number;
  /** In groups: the user whose conversation the message belongs to. */
  readonly userId?: number | undefined;
  /** One a button, plain JSON. */
  readonly actions: readonly unknown[];
  /** What all of them share, such as the conversation's frame at that time; plain JSON. */
  readonly context?: unknown;
}

export interface OutboxMessage {
  readonly id: number;
  readonly chatId: number;
  readonly lane: Lane;
  readonly body: unknown;
  readonly attempts: number;
  /** When a message last went out to this chat, by any worker and by the store's clock (ms since 1970). */
  readonly lastSentAtMs: number | null;
}

/** A message that a worker is sending. */
export interface ClaimedMessage {
  readonly id: number;
  readonly chatId: number;
  readonly worker: string;
}

/** How the sending of a message ended. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: number | null }
  /** It certainly did not go out and may be tried again. */
  | {
      readonly kind: 'not-sent';
      /** The peer refuses the pace of this chat, or that of all bulk. */
      readonly scope: 'chat' | 'bulk';
      /** As told by the peer, to be waited out exactly. */
      readonly retryAfterMs: number;
      readonly reason: string;
    }
  /** Nothing goes out to anybody: it certainly did not go out, and all may be tried again after a while. */
  | { readonly kind: 'not-sent'; readonly scope: 'everything'; readonly reason: string }
  /** It did not go out, but this other form of it may. */
  | { readonly kind: 'refused-form'; readonly body: unknown; readonly reason: string }
  | { readonly kind: 'moved'; readonly chatId: number }
  /** The reader stopped the bot or is gone: nothing more can be sent there. */
  | { readonly kind: 'blocked'; readonly reason: string }
  | { readonly kind: 'rejected'; readonly reason: string }
  /** Nobody knows whether it went out: never sent again unless the reader asks for it. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** Messages on their way: pending → sending (stored before the call) → sent | rejected | unknown. */
export interface Outbox {
  /** Stores all of them, with their keyboards, or none. */
  queue(messages: readonly NewMessage[], now: Date): Promise<void>;
  /** What became so far of the message with a key; null: there is none. */
  find(key: string): Promise<MessageState | null>;
  /** The oldest pending message of each chat in this lane that may go out now. */
  due(lane: Lane, now: Date, limit: number): Promise<readonly OutboxMessage[]>;
  /** The next moment after `after` from which on a pending message may go out; null: there is none. */
  nextDueAt(after: Date): Promise<Date | null>;
  /** Marks it as being sent by a worker, before the call; false where somebody else did. */
  claim(message: Pick<OutboxMessage, 'id' | 'chatId'>, worker: string): Promise<boolean>;
  /** Nothing happens where the message was claimed by another worker since. */
  settle(sent: ClaimedMessage, end: SettledMessage, now: Date): Promise<void>;
  /** Back to pending, not before `notBefore`, with another form of it where given. */
  postpone(sent: ClaimedMessage, again: { readonly notBefore: Date; readonly body?: unknown }): Promise<void>;
  /**
   * Messages that were claimed at least `lastsMs` ago by the store's clock, and whose end nobody recorded, become unknown;
   * returns how many.
   */
  abandon(lastsMs: number, now: Date): Promise<number>;
  /** Rejects what is pending for a chat, of one lane where one is given. */
  drop(chatId: number, reason: string, now: Date, lane?: Lane): Promise<void>;
  /** Everything for one chat goes to another from now on. */
  move(fromChatId: number, toChatId: number): Promise<void>;
  /**
   * Messages to this chat, queued since `since`, of which nobody knows whether they arrived, and that no notice has offered
   * to send again; oldest first. A notice of which nobody knows whether it arrived does not count.
   */
  notOffered(chatId: number, since: Date): Promise<readonly number[]>;
  /** Puts messages that may not have arrived back into the queue, because the reader asked. */
  resend(chatId: number, ids: readonly number[], now: Date): Promise<number>;
  /** Deletes at most `limit` messages that were settled before `before`; returns how many. */
  prune(before: Date, limit: number): Promise<number>;
}

export interface MessageState {
  readonly state: 'pending' | 'sending' | 'sent' | 'rejected' | 'unknown';
  /** Of a sent one, as the peer told it. */
  readonly messageId: number | null;
}

export type SettledMessage =
  | { readonly state: 'sent'; readonly messageId: number | null }
  | { readonly state: 'rejected' | 'unknown'; readonly reason: string };
