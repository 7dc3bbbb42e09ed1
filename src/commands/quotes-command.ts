import { text as readAll } from 'node:stream/consumers';
import type { Command } from 'commander';
import { z } from 'zod';
import { VerbatimError } from '../errors.ts';
import type { ExplainedQuote } from '../quotes/explain-text.ts';
import { explainQuotes, extractQuotes, type QuotableText } from '../quotes/extract-quotes.ts';
import { findPassedOver } from '../quotes/find-passed-over.ts';
import { readTextFile } from '../sources/read-text-file.ts';
import type { CommandIo } from './command-io.ts';
import { formatPassedOver, formatQuotes } from './format-quotes.ts';
import { refuseFolder } from './refuse-folder.ts';
import { runJsonl } from './run-jsonl.ts';
import { terminalOf } from './terminal-of.ts';

const storable = z.string().refine(isStorable, 'holds U+0000 or half of a surrogate pair');
const rowSchema = z.object({
  id: z.string(),
  title: storable.optional(),
  text: storable,
  language: z.string().optional(),
});

interface QuotesFlags {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly explain?: boolean;
  readonly turns?: boolean;
}

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
    .action(async (file: string | undefined, flags: QuotesFlags) => {
      const namelessTurns = flags.turns === true;
      if (flags.jsonl) {
        if (file !== undefined) throw new VerbatimError('usage', '--jsonl reads stdin: leave the file out.');
        await runJsonl(io, rowSchema, ({ id, ...row }) => ({
          id,
          ...found({ ...asInput(row), namelessTurns }, flags),
        }));
        return;
      }
      if (file !== undefined) await refuseFolder(file);
      const text = file === undefined ? await readAll(io.stdin) : (await readTextFile(file, file)).text;
      if (!isStorable(text)) {
        throw new VerbatimError(
          'bad-input',
          `${file ?? 'stdin'}: holds U+0000 or half of a surrogate pair. Save it as plain UTF-8 text.`,
        );
      }
      if (flags.json) io.stdout.write(`${JSON.stringify(found({ text, namelessTurns }, flags))}\n`);
      else {
        io.stdout.write(
          formatQuotes(explainQuotes({ text, namelessTurns }), {
            ...terminalOf(io),
            explain: flags.explain === true,
          }),
        );
        if (flags.explain)
          io.stdout.write(formatPassedOver(findPassedOver({ text, namelessTurns }), terminalOf(io)));
      }
    });
}

function asInput({ title, text, language }: Omit<z.infer<typeof rowSchema>, 'id'>): QuotableText {
  return {
    text,
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  };
}

/**
 * With `--explain` each quotation says by which rule it was decided, and what speaks for its speaker; and what marks hold that was
 * taken for no quotation is listed too.
 */
function found(input: QuotableText, { explain }: QuotesFlags): Record<string, readonly unknown[]> {
  if (!explain) return { quotes: extractQuotes(input) };
  return { quotes: explainQuotes(input).map(withRule), passedOver: findPassedOver(input) };
}

function withRule({ quote, rule, judgement }: ExplainedQuote): unknown {
  return { ...quote, rule, chance: judgement.chance, evidence: judgement.evidence };
}

/** Stores take no U+0000, and half a surrogate pair is no character. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
