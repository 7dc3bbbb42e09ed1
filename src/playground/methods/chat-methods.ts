import { badRequest, done } from '../api-result.ts';
import type { User } from '../bot-api-types.ts';
import type { OpenChat } from '../chat-book.ts';
import type { MethodTable } from './method-table.ts';

const MAX_TOAST_LENGTH = 200;

export const chatMethods: MethodTable = {
  getChat: {
    parameters: ['chat_id'],
    run(call) {
      const chat = call.chat();
      if ('ok' in chat) return chat;
      return done({
        ...chat.chat,
        accent_color_id: 0,
        max_reaction_count: 11,
        accepted_gift_types: {
          unlimited_gifts: false,
          limited_gifts: false,
          unique_gifts: false,
          premium_subscription: false,
          gifts_from_channels: false,
        },
      });
    },
  },
  getChatMember: {
    parameters: ['chat_id', 'user_id'],
    run(call) {
      const chat = call.chat();
      if ('ok' in chat) return chat;
      const id = call.integer('user_id', 0);
      const user =
        id === call.state.bot.id ? call.state.bot : (chat.members.get(id) ?? call.state.chats.user(id));
      return user === undefined ? badRequest('user not found') : done(memberOf(chat, user));
    },
  },
  getChatAdministrators: {
    parameters: ['chat_id', 'return_bots'],
    run(call) {
      const chat = call.chat();
      if ('ok' in chat) return chat;
      if (chat.chat.type === 'private') return badRequest('there are no administrators in the private chat');
      const admins = [...chat.members.values()].filter(({ id }) => chat.adminIds.has(id));
      return done(admins.map((user) => memberOf(chat, user)));
    },
  },
  getFile: {
    parameters: ['file_id'],
    run(call) {
      const id = call.text('file_id');
      const file = call.state.files.get(id);
      if (file === undefined) return badRequest('invalid file_id');
      return done({
        file_id: id,
        file_unique_id: id.slice(0, 12),
        file_size: file.bytes.byteLength,
        file_path: `documents/${id}`,
      });
    },
  },
  answerCallbackQuery: {
    parameters: ['callback_query_id', 'text', 'show_alert', 'url', 'cache_time'],
    run(call) {
      const text = call.text('text');
      if (text.length > MAX_TOAST_LENGTH) return badRequest('MESSAGE_TOO_LONG');
      const queryId = call.text('callback_query_id');
      const chatId = call.state.queries.take(queryId);
      if (chatId === undefined)
        return badRequest('query is too old and response timeout expired or query ID is invalid');
      // Opening an address is for games and t.me links of the bot; nothing else is allowed by Telegram.
      if (call.text('url') !== '') return badRequest('URL_INVALID');
      const chat = call.state.chats.get(chatId);
      if (chat !== undefined)
        call.state.chats.emit(chat, {
          kind: 'callback-answer',
          queryId,
          showAlert: call.flag('show_alert'),
          ...(text === '' ? {} : { text }),
        });
      return done(true);
    },
  },
};

function memberOf(chat: OpenChat, user: User): object {
  if (!user.is_bot && !chat.members.has(user.id)) return { status: 'left', user };
  return { status: chat.adminIds.has(user.id) ? 'administrator' : 'member', user };
}
