import type { Chat, Message, User } from './bot-api-types.ts';

const MAX_MESSAGES_IN_CHAT = 300;

export type ChatEvent =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'edited'; readonly message: Message }
  | { readonly kind: 'deleted'; readonly messageId: number }
  | { readonly kind: 'typing'; readonly forMs: number }
  | {
      readonly kind: 'callback-answer';
      readonly queryId: string;
      readonly text?: string;
      readonly showAlert: boolean;
    };

export interface OpenChat {
  readonly chat: Chat;
  /** Private chat: its one person. */
  readonly members: Map<number, User>;
  readonly adminIds: ReadonlySet<number>;
  readonly messages: Map<number, Message>;
  readonly listeners: Set<(event: ChatEvent) => void>;
  /** False until the person has written: a bot cannot write first. */
  started: boolean;
  blocked: boolean;
  /** True where the bot wrote before the person was seen: somebody of an earlier run, whose tab has not come back yet. */
  readonly isAbsent: boolean;
  /** Set where a group became another one. */
  migratedTo?: number;
  nextMessageId: number;
}

export interface NewChat {
  readonly chat: Chat;
  readonly members: readonly User[];
  readonly adminIds?: readonly number[];
  readonly started: boolean;
  readonly isAbsent?: boolean;
}

/** All chats and their latest messages, in memory and bounded: the chat that was opened or used longest ago goes first. */
export class ChatBook {
  readonly #chats = new Map<number, OpenChat>();
  readonly #maxChats: number;
  readonly #now: () => Date;

  constructor(options: { readonly maxChats: number; readonly now: () => Date }) {
    this.#maxChats = options.maxChats;
    this.#now = options.now;
  }

  open({ chat, members, adminIds = [], started, isAbsent = false }: NewChat): OpenChat {
    const opened: OpenChat = {
      chat,
      members: new Map(members.map((user) => [user.id, user])),
      adminIds: new Set(adminIds),
      messages: this.#chats.get(chat.id)?.messages ?? new Map(),
      listeners: new Set(),
      started,
      blocked: false,
      isAbsent,
      nextMessageId: this.#chats.get(chat.id)?.nextMessageId ?? this.#firstMessageId(),
    };
    this.#chats.delete(chat.id);
    this.#makeRoom();
    this.#chats.set(chat.id, opened);
    return opened;
  }

  get(chatId: number): OpenChat | undefined {
    const found = this.#chats.get(chatId);
    if (found === undefined) return undefined;
    // Used last, dropped last.
    this.#chats.delete(chatId);
    this.#chats.set(chatId, found);
    return found;
  }

  user(userId: number): User | undefined {
    for (const { members } of this.#chats.values()) {
      const user = members.get(userId);
      if (user !== undefined) return user;
    }
    return undefined;
  }

  add(chat: OpenChat, build: (messageId: number) => Message): Message {
    const message = build(chat.nextMessageId++);
    chat.messages.set(message.message_id, message);
    const [oldest] = chat.messages.keys();
    if (chat.messages.size > MAX_MESSAGES_IN_CHAT && oldest !== undefined) chat.messages.delete(oldest);
    this.emit(chat, { kind: 'message', message });
    return message;
  }

  replace(chat: OpenChat, message: Message): Message {
    chat.messages.set(message.message_id, message);
    this.emit(chat, { kind: 'edited', message });
    return message;
  }

  delete(chat: OpenChat, messageId: number): void {
    chat.messages.delete(messageId);
    this.emit(chat, { kind: 'deleted', messageId });
  }

  emit(chat: OpenChat, event: ChatEvent): void {
    for (const listener of chat.listeners) listener(event);
  }

  /** Ids go up over a restart too, so that an old message id never means a new message. */
  #firstMessageId(): number {
    return Math.floor((this.#now().getTime() - Date.UTC(2026, 0)) / 1_000);
  }

  #makeRoom(): void {
    while (this.#chats.size >= this.#maxChats) {
      const idle = [...this.#chats].find(([, chat]) => chat.listeners.size === 0) ?? [...this.#chats][0];
      if (idle === undefined) return;
      this.#chats.delete(idle[0]);
    }
  }
}
