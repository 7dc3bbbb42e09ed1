import { randomInt } from 'node:crypto';
import { defined } from '../defined.ts';
import { VerbatimError } from '../errors.ts';
import type { Attachment, Message, User } from './bot-api-types.ts';
import type { ChatEvent, OpenChat } from './chat-book.ts';
import { describeAttachment } from './describe-attachment.ts';
import { isSeenByBot } from './is-seen-by-bot.ts';
import { migrateGroup, supergroupId } from './migrate-group.ts';
import { sentText, withEntities } from './sent-text.ts';
import type { StandInState } from './stand-in-state.ts';

export interface PersonProfile {
  /** Absent: a new one by chance. */
  readonly id?: number;
  readonly firstName: string;
  readonly username?: string;
  /** IETF language tag of the person's client. */
  readonly languageCode?: string;
  /** True where the person has written to the bot before; only then may the bot write first. */
  readonly hasStarted?: boolean;
}

export interface GroupProfile {
  readonly title: string;
  readonly memberIds: readonly number[];
  readonly adminIds?: readonly number[];
  readonly type?: 'group' | 'supergroup';
}

export interface OutgoingMessage {
  readonly text?: string;
  readonly attachment?: Attachment;
  /** Who of the group writes; in a private chat there is but one. */
  readonly fromId?: number;
  readonly replyToId?: number;
  readonly threadId?: number;
}

/** The people's side of the stand-in: what a person does in a client, and what the client shows. */
export class People {
  readonly #state: StandInState;

  constructor(state: StandInState) {
    this.#state = state;
  }

  /** A person with a private chat; the chat has the person's id, as in Telegram. */
  addPerson(profile: PersonProfile): { readonly userId: number; readonly chatId: number } {
    const id = profile.id ?? randomInt(10_000_000, 8_000_000_000);
    const user: User = defined({
      id,
      is_bot: false,
      first_name: profile.firstName,
      username: profile.username,
      language_code: profile.languageCode,
    });
    const names = { first_name: user.first_name, ...(user.username ? { username: user.username } : {}) };
    this.#state.chats.open({
      chat: { id, type: 'private', ...names },
      members: [user],
      started: profile.hasStarted ?? false,
    });
    return { userId: id, chatId: id };
  }

  addGroup(profile: GroupProfile): { readonly chatId: number } {
    const type = profile.type ?? 'supergroup';
    const members = profile.memberIds.map((id) => {
      const user = this.#state.chats.user(id);
      if (user === undefined) throw new VerbatimError('not-found', `No person ${id}: add the person first.`);
      return user;
    });
    const id = type === 'group' ? -randomInt(1_000_000, 900_000_000) : supergroupId();
    const adminIds = profile.adminIds ?? [];
    this.#state.chats.open({ chat: { id, type, title: profile.title }, members, adminIds, started: true });
    return { chatId: id };
  }

  sendAsUser(chatId: number, outgoing: OutgoingMessage): Message {
    const { chat, user } = this.#find(chatId, outgoing.fromId);
    const text = outgoing.text === undefined ? undefined : sentText(outgoing.text);
    const reply = outgoing.replyToId === undefined ? undefined : chat.messages.get(outgoing.replyToId);
    const dateS = this.#seconds();
    if (chat.chat.type === 'private' && chat.blocked) this.setBlocked(chatId, false);
    chat.started = true;
    const message = this.#state.chats.add(chat, (messageId) => ({
      message_id: messageId,
      from: user,
      chat: chat.chat,
      date: dateS,
      ...(outgoing.threadId === undefined
        ? {}
        : { message_thread_id: outgoing.threadId, is_topic_message: true }),
      ...defined({ reply_to_message: reply }),
      ...(text === undefined ? {} : withEntities(text)),
      ...(outgoing.attachment === undefined ? {} : describeAttachment(outgoing.attachment)),
    }));
    if (isSeenByBot(message, this.#state.bot)) this.#state.updates.push('message', message);
    return message;
  }

  editAsUser(chatId: number, messageId: number, text: string): Message {
    const { chat } = this.#find(chatId);
    const message = chat.messages.get(messageId);
    if (message === undefined || message.from.id === this.#state.bot.id || message.text === undefined)
      throw new VerbatimError('not-found', 'There is no message of yours here that could be edited.');
    const { entities: _, ...rest } = message;
    const edited = this.#state.chats.replace(chat, {
      ...rest,
      ...withEntities(sentText(text)),
      edit_date: this.#seconds(),
    });
    if (isSeenByBot(edited, this.#state.bot)) this.#state.updates.push('edited_message', edited);
    return edited;
  }

  /** Presses a button that carries callback data; returns the query's id, under which the answer is announced. */
  pressButton(
    chatId: number,
    messageId: number,
    place: { readonly row: number; readonly column: number; readonly fromId?: number },
  ): string {
    const { chat, user } = this.#find(chatId, place.fromId);
    const message = chat.messages.get(messageId);
    const data = message?.reply_markup?.inline_keyboard[place.row]?.[place.column]?.callback_data;
    if (message === undefined || data === undefined)
      throw new VerbatimError('not-found', 'This button is no longer there.');
    const id = this.#state.queries.add(chatId);
    const query = { id, from: user, message, chat_instance: String(chatId), data };
    this.#state.updates.push('callback_query', query);
    return id;
  }

  /** Blocks the bot (in a group: throws it out), or lets it in again; the bot hears of it as in Telegram. */
  setBlocked(chatId: number, blocked: boolean): void {
    const { chat, user } = this.#find(chatId);
    chat.blocked = blocked;
    const [member, out] = ['member', 'kicked'].map((status) => ({
      user: this.#state.bot,
      status,
      ...(status === 'kicked' ? { until_date: 0 } : {}),
    }));
    this.#state.updates.push('my_chat_member', {
      chat: chat.chat,
      from: user,
      date: this.#seconds(),
      old_chat_member: blocked ? member : out,
      new_chat_member: blocked ? out : member,
    });
  }

  /** Makes a supergroup of a group; writing to the old id is refused with the new one. */
  migrateGroup(chatId: number): { readonly chatId: number } {
    return migrateGroup(this.#state, this.#find(chatId));
  }

  messages(chatId: number): readonly Message[] {
    return [...this.#find(chatId).chat.messages.values()];
  }

  /** Whether the chat is there and its person was seen. */
  has(chatId: number): boolean {
    return this.#state.chats.get(chatId)?.isAbsent === false;
  }

  /** Calls `listener` with all that happens in the chat from now on, until the returned function is called. */
  listen(chatId: number, listener: (event: ChatEvent) => void): () => void {
    const { chat } = this.#find(chatId);
    chat.listeners.add(listener);
    return () => chat.listeners.delete(listener);
  }

  #find(chatId: number, fromId?: number): { readonly chat: OpenChat; readonly user: User } {
    const chat = this.#state.chats.get(chatId);
    const user = fromId === undefined ? chat?.members.values().next().value : chat?.members.get(fromId);
    if (chat === undefined || user === undefined)
      throw new VerbatimError('not-found', `No chat ${chatId} with such a person: add them first.`);
    return { chat, user };
  }

  #seconds(): number {
    return Math.floor(this.#state.now().getTime() / 1_000);
  }
}
