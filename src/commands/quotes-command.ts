import type { Command } from 'commander';
import { VerbatimError } from '../errors.ts';
import { explainQuotes } from '../quotes/extract-quotes.ts';
import { findPassedOver } from '../quotes/find-passed-over.ts';
import { readTextFile } from '../sources/read-text-file.ts';
import type { CommandIo } from './command-io.ts';
import { formatPassedOver, formatQuotes } from './format-quotes.ts';
import { listQuotes, type QuotesFlags, quoteRows } from './jsonl/quote-rows.ts';
import { runJsonl } from './jsonl/run-jsonl.ts';
import { readStdin } from './read-stdin.ts';
import { refuseFolder } from './refuse-folder.ts';
import { terminalOf } from './terminal-of.ts';

interface Flags extends QuotesFlags {
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

/** Reads one text, or texts on stdin with `--jsonl`; needs no store. */
export function addQuotesCommand(program: Command, io: CommandIo): void {
  program
    .command('quotes [file]')
    .description('Lists who said what in a text (a file, or stdin)')
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'read {id, title?, text, language?} a line on stdin, write {id, quotes} a line')
    .option(
      '--explain',
      'show for each quotation which rule named its speaker, and what marks hold that is none',
    )
    .option('--turns', 'take turns that name nobody (Q: … A: …) for quotations as well')
    .action(async (file: string | undefined, flags: Flags) => {
      const asked = { namelessTurns: flags.turns === true, apostropheMarks: true };
      if (flags.jsonl) {
        if (file !== undefined) throw new VerbatimError('usage', '--jsonl reads stdin: leave the file out.');
        await runJsonl(io, quoteRows(flags));
        return;
      }
      if (file !== undefined) await refuseFolder(file);
      const text = file === undefined ? await readStdin(io) : (await readTextFile(file, file)).text;
      if (flags.json) io.stdout.write(`${JSON.stringify(listQuotes({ text, ...asked }, flags))}\n`);
      else {
        io.stdout.write(
          formatQuotes(explainQuotes({ text, ...asked }), {
            ...terminalOf(io),
            explain: flags.explain === true,
          }),
        );
        if (flags.explain)
          io.stdout.write(formatPassedOver(findPassedOver({ text, ...asked }), terminalOf(io)));
      }
    });
}
