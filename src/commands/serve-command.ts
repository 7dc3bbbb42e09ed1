import type { Command } from 'commander';
import type { CommandIo } from './command-io.ts';
import { programVersion } from './program-version.ts';
import { untilSignalled } from './until-signalled.ts';

/** After the articles are indexed: what was under way then has ended. */
const SETTLED_AFTER_MS = 2_000;

/** Runs the service until it is signalled to end. */
export function addServeCommand(program: Command, io: CommandIo): void {
  program
    .command('serve')
    .description('Runs the bot, its schedules and its pages; without a Telegram token, the playground')
    .option('--db <path>', 'the store (default: DATABASE_URL, else data/verbatim.db)')
    .action(async ({ db }: { readonly db?: string }) => {
      const { loadConfig, secretsOf } = await import('../config.ts');
      const config = loadConfig(io.env, db);
      const [
        { startService },
        { createLogger },
        { collectEarly },
        { giveBackMemory },
        { systemClock },
        { describeMisspelt, misspeltSettings },
      ] = await Promise.all([
        import('../main.ts'),
        import('../ops/create-logger.ts'),
        import('../ops/collect-early.ts'),
        import('../ops/give-back-memory.ts'),
        import('../delivery/clock.ts'),
        import('../misspelt-settings.ts'),
      ]);
      collectEarly();
      const forPeople = 'isTTY' in io.stderr && io.stderr.isTTY === true;
      const logger = createLogger({
        level: config.logLevel,
        stream: io.stderr,
        forPeople,
        secrets: secretsOf(config),
      });
      for (const misspelt of misspeltSettings(io.env))
        logger.warn({ setting: misspelt.name }, describeMisspelt(misspelt));
      const release = await holdStoreOf(config.store);
      const service = await startService({ config, version: programVersion(), clock: systemClock, logger });
      io.stdout.write(
        service.playground === null
          ? `Verbatim serves Telegram; its pages are at ${service.url}\n`
          : `Verbatim is ready. Open ${service.url} and ask: what did Peskov say\n`,
      );
      void service.indexed.then(() => setTimeout(giveBackMemory, SETTLED_AFTER_MS).unref());
      // A bot that Telegram refuses for good has nothing to run for: whoever watches the process is to see it.
      const isRefused = await Promise.race([untilSignalled(process), service.refused.then(() => true)]);
      if (isRefused) io.setExitCode(1);
      await service.stop();
      release();
    });
}

/** A file serves one process, PostgreSQL many; the process's end gives it back where something goes wrong. */
async function holdStoreOf(store: string): Promise<() => void> {
  if (store === ':memory:' || store.includes('://')) return () => {};
  const { holdStore } = await import('../storage/sqlite/hold-store.ts');
  return holdStore(store);
}
