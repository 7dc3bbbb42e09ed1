import { Command, CommanderError } from 'commander';
import { addAskCommand } from './commands/ask-command.ts';
import { addChatCommand } from './commands/chat-command.ts';
import type { CommandIo } from './commands/command-io.ts';
import { addDigestCommand } from './commands/digest-command.ts';
import { addDoctorCommand } from './commands/doctor-command.ts';
import { addExportCommand } from './commands/export-command.ts';
import { addExtractCommand } from './commands/extract-command.ts';
import { addFeedsCommand } from './commands/feeds-command.ts';
import { addImportCommand } from './commands/import-command.ts';
import { addIngestCommand } from './commands/ingest-command.ts';
import { programVersion } from './commands/program-version.ts';
import { addQuotesCommand } from './commands/quotes-command.ts';
import { addReindexCommand } from './commands/reindex-command.ts';
import { addRemoveCommand } from './commands/remove-command.ts';
import { addServeCommand } from './commands/serve-command.ts';
import { addStoriesCommand } from './commands/stories-command.ts';
import { addVerifyCommand } from './commands/verify-command.ts';
import { readEnvironment } from './config.ts';
import { describeError, VerbatimError } from './errors.ts';

/** The process as a command sees it; the settings of a `.env` file are read when a command first asks for one. */
const processIo: CommandIo = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  get env() {
    return readEnvironment();
  },
  setExitCode: (code) => {
    process.exitCode = code;
  },
};

/** Runs one command line. Exit status: 0 done, 1 failed, 2 wrong usage. */
export async function runCli(args: readonly string[], io: CommandIo = processIo): Promise<void> {
  const program = new Command('verbatim')
    .description('Reads the news, answers with cited quotations, and cannot misquote.')
    .version(programVersion())
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .hook('preAction', (_, command) => refuseEmptyOptions(command));
  for (const add of [
    addServeCommand,
    addChatCommand,
    addAskCommand,
    addDigestCommand,
    addIngestCommand,
    addFeedsCommand,
    addQuotesCommand,
    addExtractCommand,
    addStoriesCommand,
    addVerifyCommand,
    addDoctorCommand,
    addRemoveCommand,
    addReindexCommand,
    addExportCommand,
    addImportCommand,
  ])
    add(program, io);
  hintAtHelp(program, 'verbatim');
  // A reader that goes away (`| head`) ends the program quietly, as it does other programs.
  io.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    refuseUnknownTopic(program, args);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) io.setExitCode(error.exitCode === 0 ? 0 : 2);
    else {
      io.stderr.write(`${describeError(error)}\n`);
      io.setExitCode(error instanceof VerbatimError && error.code === 'usage' ? 2 : 1);
    }
  }
}

/** After a mistake in a command's own words, its own help is named. */
function hintAtHelp(command: Command, name: string): void {
  const says = command.commands.length > 0 ? 'lists the commands' : 'says what it takes';
  command.showHelpAfterError(`(${name} --help ${says})`);
  for (const inner of command.commands) hintAtHelp(inner, `${name} ${inner.name()}`);
}

/** `verbatim help nonsense` is told as `verbatim nonsense` is. */
function refuseUnknownTopic(program: Command, [first, topic]: readonly string[]): void {
  if (first !== 'help' || topic === undefined || topic === 'help' || topic.startsWith('-')) return;
  if (!program.commands.some((command) => command.name() === topic))
    program.error(`error: unknown command '${topic}'`);
}

/** An empty value is a variable that was not set where the command was typed; it means nothing by itself. */
function refuseEmptyOptions(command: Command): void {
  for (const option of command.options) {
    const value: unknown = command.getOptionValue(option.attributeName());
    if ([value].flat().some((each) => typeof each === 'string' && each.trim() === ''))
      throw new VerbatimError('usage', `${option.long} is empty. Give it a value, or leave it out.`);
  }
}
