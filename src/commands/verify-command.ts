import type { Command } from 'commander';
import { VerbatimError } from '../errors.ts';
import type { CommandIo } from './command-io.ts';
import { runJsonl } from './jsonl/run-jsonl.ts';

/** Checks claims against the sources given with them, not against a store; only with `--jsonl`. */
export function addVerifyCommand(program: Command, io: CommandIo): void {
  program
    .command('verify')
    .description('Tells which claims their sources support, and why not')
    .option(
      '--jsonl',
      'read {id, claim, sources, asOf?} a line on stdin, write {id, supported, support, reasons} a line',
    )
    .action(async (flags: { readonly jsonl?: boolean }) => {
      if (!flags.jsonl)
        throw new VerbatimError('usage', 'verify reads claims as JSON lines on stdin: add --jsonl.');
      const { claimRows } = await import('./jsonl/claim-rows.ts');
      await runJsonl(io, claimRows());
    });
}
