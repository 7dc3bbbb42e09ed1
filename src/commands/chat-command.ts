import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { VerbatimError } from '../errors.ts';
import type { People } from '../playground/people.ts';
import type { CommandIo } from './command-io.ts';
import { programVersion } from './program-version.ts';
import { refuseAbsentStore } from './refuse-absent-store.ts';
import { TerminalChat } from './terminal-chat.ts';
import { terminalOf } from './terminal-of.ts';

/** The person at this terminal. */
const PERSON_ID = 8_000_000_002;

/** The bot itself on the Bot API stand-in, in this process, with the terminal for its only person. */
export function addChatCommand(program: Command, io: CommandIo): void {
  program
    .command('chat')
    .description('Talks with the bot in this terminal')
    .option('--db <path>', 'the store (default: DATABASE_URL, else data/verbatim.db)')
    .action(async ({ db }: { readonly db?: string }) => {
      refuseAbsentStore(db);
      const [{ loadConfig }, { startService }, { createLogger }, { systemClock }] = await Promise.all([
        import('../config.ts'),
        import('../main.ts'),
        import('../ops/create-logger.ts'),
        import('../delivery/clock.ts'),
      ]);
      const config = terminalConfig(loadConfig(io.env, db));
      const logger = createLogger({ level: 'error', stream: io.stderr, forPeople: true });
      const service = await startService({
        config,
        version: programVersion(),
        clock: systemClock,
        logger,
        keepsReaders: false,
      });
      try {
        await service.indexed;
        if (service.playground === null)
          throw new VerbatimError('internal', 'The chat has no bot to talk to.');
        await talk(io, service.playground.standIn.people);
      } finally {
        await service.stop();
      }
    });
}

/** The same bot, but here: no Telegram, and a port that nothing else uses. */
function terminalConfig(config: Config): Config {
  const { telegram: _, ...rest } = config;
  return {
    ...rest,
    access: { ...config.access, mode: 'open' },
    http: { port: 0, host: '127.0.0.1', playgroundIsPublic: false },
  };
}

async function talk(io: CommandIo, people: People): Promise<void> {
  const languageCode = (io.env.LANG ?? 'en').slice(0, 2).toLowerCase();
  const { chatId } = people.addPerson({ id: PERSON_ID, firstName: 'You', languageCode, hasStarted: true });
  const chat = new TerminalChat(people, chatId, {
    ...terminalOf(io),
    write: (text) => io.stdout.write(text),
  });
  // A person types while the bot answers, as in any chat; what is piped in waits for its turn.
  const isTyped = 'isTTY' in io.stdin && io.stdin.isTTY === true;
  const say = (line: string) => (isTyped ? void chat.say(line) : chat.say(line));
  await say('/start');
  for await (const line of createInterface({ input: io.stdin })) {
    const text = line.trim();
    if (/^(?:\/quit|\/exit|exit|quit)$/i.test(text)) break;
    if (text === '') continue;
    await say(text);
  }
  chat.close();
}
