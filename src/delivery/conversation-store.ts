import type { Frame } from '../answers/answerer.ts';

/** A conversation belongs to chat, thread and user; `threadId` is 0 outside of threads. */
export interface ConversationKey {
  readonly chatId: number;
  readonly threadId: number;
  readonly userId: number;
}

/** What the reader was asked for and may answer in plain words. */
export type AwaitedAnswer =
  | { readonly kind: 'time' }
  | {
      readonly kind: 'zone';
      readonly time: string | null;
      /** The zone that the reader was asked to confirm. */
      readonly proposed: string | null;
    }
  /** What a page of the settings asks for. */
  | { readonly kind: 'setting'; readonly page: string };

export type Awaiting = AwaitedAnswer & { readonly askedAtMs: number };

export interface Conversation {
  readonly frame: Frame | null;
  readonly awaiting: Awaiting | null;
}

export interface ChangedConversation {
  readonly key: ConversationKey;
  readonly conversation: Conversation;
}

/** What was talked of, by chat, forum topic and person. Where nothing is stored, both parts of it are null. */
export interface ConversationStore {
  get(key: ConversationKey): Promise<Conversation>;
  put(key: ConversationKey, conversation: Conversation, now: Date): Promise<void>;
  /**
   * Stores a conversation as a turn leaves it, if it changed, and, where the store is that of a claimed update, that the update
   * is handled: both or neither, so that one that is handled again after a crash does not count twice.
   */
  closeTurn(changed: ChangedConversation | null, now: Date): Promise<void>;
  prune(before: Date, limit: number): Promise<number>;
}
