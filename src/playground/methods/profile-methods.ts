import type { ApiCall } from '../api-call.ts';
import { badRequest, done, isRefusal } from '../api-result.ts';
import type { Method, MethodTable } from './method-table.ts';

/** Name, description and short description: a text a language, with the text for all languages behind it. */
function setter(field: string, maxLength: number): Method {
  return {
    parameters: [field, 'language_code'],
    run(call: ApiCall) {
      const text = call.text(field).trim();
      if (text.length > maxLength) return badRequest(`${field.replace('_', ' ')} is too long`);
      call.state.profile.set(`${field} ${call.text('language_code')}`, text);
      return done(true);
    },
  };
}

function getter(field: string): Method {
  return {
    parameters: ['language_code'],
    run(call: ApiCall) {
      const { profile } = call.state;
      const own = profile.get(`${field} ${call.text('language_code')}`);
      return done({ [field]: own ?? profile.get(`${field} `) ?? '' });
    },
  };
}

export const profileMethods: MethodTable = {
  getMe: {
    parameters: [],
    run: ({ state }) =>
      done({
        ...state.bot,
        can_join_groups: true,
        can_read_all_group_messages: false,
        supports_inline_queries: false,
      }),
  },
  setMyCommands: {
    parameters: ['commands', 'scope', 'language_code'],
    run(call) {
      const refusal = call.state.commands.set(
        call.json('commands'),
        call.json('scope'),
        call.text('language_code'),
      );
      return refusal ?? done(true);
    },
  },
  getMyCommands: {
    parameters: ['scope', 'language_code'],
    run(call) {
      const commands = call.state.commands.get(call.json('scope'), call.text('language_code'));
      return isRefusal(commands) ? commands : done(commands);
    },
  },
  deleteMyCommands: {
    parameters: ['scope', 'language_code'],
    run(call) {
      return call.state.commands.set([], call.json('scope'), call.text('language_code')) ?? done(true);
    },
  },
  setChatMenuButton: { parameters: ['chat_id', 'menu_button'], run: () => done(true) },
  setMyName: setter('name', 64),
  getMyName: getter('name'),
  setMyDescription: setter('description', 512),
  getMyDescription: getter('description'),
  setMyShortDescription: setter('short_description', 120),
  getMyShortDescription: getter('short_description'),
};
