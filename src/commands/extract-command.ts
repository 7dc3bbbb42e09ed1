import { text as readAll } from 'node:stream/consumers';
import type { Command } from 'commander';
import { z } from 'zod';
import { VerbatimError } from '../errors.ts';
import type { ExtractedPage } from '../sources/extract-page.ts';
import type { CommandIo } from './command-io.ts';
import { runJsonl } from './run-jsonl.ts';

const rowSchema = z.object({ id: z.string(), url: z.string().optional(), html: z.string() });

interface ExtractFlags {
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

export function addExtractCommand(program: Command, io: CommandIo): void {
  program
    .command('extract [file]')
    .description('Takes the article out of a web page (a saved file, or stdin)')
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'read {id, url?, html} a line on stdin, write {id, title, text, …} a line')
    .action(async (file: string | undefined, flags: ExtractFlags) => {
      const { extractPage } = await import('../sources/extract-page.ts');
      if (flags.jsonl) {
        if (file !== undefined) throw new VerbatimError('usage', '--jsonl reads stdin: leave the file out.');
        await runJsonl(io, rowSchema, async ({ id, html }) => ({ id, ...(await extractPage(html, id)) }));
        return;
      }
      if (file !== undefined && /^https?:\/\//i.test(file))
        throw new VerbatimError(
          'not-allowed',
          `${file}: web addresses cannot be fetched yet. Save the page as .html and give the file.`,
        );
      const page = await extractPage(await readPage(io, file), file ?? 'stdin');
      io.stdout.write(flags.json ? `${JSON.stringify(page)}\n` : describePage(page));
    });
}

async function readPage(io: CommandIo, file: string | undefined): Promise<string> {
  if (file === undefined) return readAll(io.stdin);
  const { readTextFile } = await import('../sources/read-text-file.ts');
  return (await readTextFile(file, file)).text;
}

/** What the page states about itself, then the text. */
function describePage({ title, byline, publishedAt, language, siteName, text }: ExtractedPage): string {
  const about = [byline, siteName, publishedAt?.slice(0, 10), language].filter((part) => part !== undefined);
  return `${[title ?? '(no title)', ...(about.length > 0 ? [about.join(' · ')] : []), '', text || '(no article in this page)'].join('\n')}\n`;
}
