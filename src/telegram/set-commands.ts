import type { Logger } from '../delivery/logger.ts';
import type { BotApi } from './bot-api.ts';
import { COMMANDS } from './handlers/welcome.ts';
import { WORDINGS } from './wording/wordings.ts';

/** The command menu in each language; English where the app's language is none of ours. */
export async function setCommands(api: BotApi, logger: Logger, signal: AbortSignal): Promise<void> {
  for (const [language, wording] of WORDINGS) {
    const commands = COMMANDS.map((command) => ({ command, description: wording.commands[command] }));
    const result = await api.call(
      'setMyCommands',
      { commands, ...(language === 'en' ? {} : { language_code: language }) },
      { signal },
    );
    if (result.kind !== 'ok' && !signal.aborted)
      logger.warn({ language, result }, 'The command menu could not be set; typed commands work');
  }
}
