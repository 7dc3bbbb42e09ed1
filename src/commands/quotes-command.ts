import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { Command } from 'commander';
import { z } from 'zod';
import { extractQuotes } from '../quotes/extract-quotes.ts';
import type { CommandIo } from './command-io.ts';
import { runJsonl } from './run-jsonl.ts';

const rowSchema = z.object({
  id: z.string(),
  title: z.string().optional(),
  text: z.string(),
  language: z.string().optional(),
});

export function addQuotesCommand(program: Command, io: CommandIo): void {
  program
    .command('quotes [file]')
    .description('Lists who said what in a text (a file, or stdin)')
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'read {id, title?, text, language?} a line on stdin, write {id, quotes} a line')
    .action(async (file: string | undefined, options: { json?: boolean; jsonl?: boolean }) => {
      if (options.jsonl) {
        await runJsonl(io, rowSchema, ({ id, title, text, language }) => ({
          id,
          quotes: extractQuotes({
            text,
            ...(title === undefined ? {} : { title }),
            ...(language === undefined ? {} : { language }),
          }),
        }));
        return;
      }
      const text = file === undefined ? await readAll(io.stdin) : await readFile(file, 'utf8');
      io.stdout.write(`${JSON.stringify({ quotes: extractQuotes({ text }) })}\n`);
    });
}
