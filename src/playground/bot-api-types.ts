/** The Bot API's objects, as far as the stand-in speaks of them. Names are Telegram's own. */
export interface User {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  readonly language_code?: string;
}

export interface Chat {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup';
  readonly title?: string;
  readonly username?: string;
  readonly first_name?: string;
  readonly last_name?: string;
}

/** `offset` and `length` count UTF-16 units. */
export interface MessageEntity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly user?: User;
  readonly language?: string;
  readonly custom_emoji_id?: string;
}

export interface InlineKeyboardButton {
  readonly text: string;
  readonly url?: string;
  readonly callback_data?: string;
  readonly copy_text?: { readonly text: string };
  readonly style?: string;
}

export interface InlineKeyboardMarkup {
  readonly inline_keyboard: readonly (readonly InlineKeyboardButton[])[];
}

export interface FileDescription {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_name?: string;
  readonly mime_type?: string;
  readonly file_size?: number;
}

export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** What a person may send besides text; the stand-in passes it on without looking inside. */
export interface Attachment {
  readonly kind: 'photo' | 'sticker' | 'voice' | 'document' | 'location' | 'contact' | 'video' | 'audio';
  readonly fileName?: string;
  readonly caption?: string;
}

export interface Message {
  readonly message_id: number;
  readonly from: User;
  readonly chat: Chat;
  readonly date: number;
  readonly edit_date?: number;
  readonly text?: string;
  readonly entities?: readonly MessageEntity[];
  readonly caption?: string;
  readonly caption_entities?: readonly MessageEntity[];
  readonly document?: FileDescription;
  readonly message_thread_id?: number;
  readonly is_topic_message?: boolean;
  readonly reply_to_message?: Message;
  readonly quote?: { readonly text: string; readonly position: number };
  readonly reply_markup?: InlineKeyboardMarkup;
  readonly link_preview_options?: { readonly is_disabled?: boolean };
}

export interface CallbackQuery {
  readonly id: string;
  readonly from: User;
  readonly message: Message;
  readonly chat_instance: string;
  readonly data: string;
}

export interface BotCommand {
  readonly command: string;
  readonly description: string;
}

export type UpdateType = 'message' | 'edited_message' | 'callback_query' | 'my_chat_member';

export interface Update {
  readonly update_id: number;
  readonly message?: Message;
  readonly edited_message?: Message;
  readonly callback_query?: CallbackQuery;
  readonly my_chat_member?: Readonly<Record<string, unknown>>;
}
