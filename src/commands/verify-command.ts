import type { Command } from 'commander';
import { z } from 'zod';
import { VerbatimError } from '../errors.ts';
import type { CommandIo } from './command-io.ts';
import { runJsonl } from './run-jsonl.ts';

const rowSchema = z.object({
  id: z.string(),
  claim: z.string(),
  sources: z.array(z.string()),
  asOf: z.iso.datetime({ offset: true }).optional(),
});

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
      const { checkClaim } = await import('../answers/check/check-claim.ts');
      const { rememberIndexes } = await import('../answers/check/remember-indexes.ts');
      const indexOf = rememberIndexes();
      await runJsonl(io, rowSchema, ({ id, claim, sources, asOf }) => ({
        id,
        ...checkClaim({ claim, sources: indexOf(sources), ...(asOf === undefined ? {} : { asOf }) }),
      }));
    });
}
