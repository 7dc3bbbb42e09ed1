import type { Logger } from '../delivery/logger.ts';
import type { BotApi } from './bot-api.ts';
import { COMMANDS } from './handlers/welcome.ts';
import type { CommandName } from './wording/wording-form.ts';
import { WORDINGS } from './wording/wordings.ts';

/** In groups without what concerns one person. */
const MENUS: readonly { readonly scope: object; readonly commands: readonly CommandName[] }[] = [
  { scope: { type: 'default' }, commands: COMMANDS },
  {
    scope: { type: 'all_group_chats' },
    commands: ['digest', 'subscribe', 'unsubscribe', 'settings', 'help'],
  },
];

/** The command menus in each language; English where the app's language is none of ours. */
export async function setCommands(api: BotApi, logger: Logger, signal: AbortSignal): Promise<void> {
  for (const [language, wording] of WORDINGS)
    for (const { scope, commands } of MENUS) {
      const described = commands.map((command) => ({ command, description: wording.commands[command] }));
      const result = await api.call(
        'setMyCommands',
        { commands: described, scope, ...(language === 'en' ? {} : { language_code: language }) },
        { signal },
      );
      if (signal.aborted) return;
      if (result.kind !== 'ok')
        return logger.warn({ result }, 'The command menu could not be set; typed commands work');
    }
}
