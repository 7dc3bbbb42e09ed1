import type { Command } from 'commander';
import { defined } from '../defined.ts';
import { VerbatimError } from '../errors.ts';
import type { ExtractedPage } from '../sources/extract-page.ts';
import type { CommandIo } from './command-io.ts';
import { runJsonl } from './jsonl/run-jsonl.ts';
import { readStdin } from './read-stdin.ts';
import { refuseFolder } from './refuse-folder.ts';

interface ExtractFlags {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly explain?: boolean;
}

/** Reads one page, or pages on stdin with `--jsonl`; needs no store. */
export function addExtractCommand(program: Command, io: CommandIo): void {
  program
    .command('extract [page]')
    .description('Takes the article out of a web page (its address, a saved file, or stdin)')
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'read {id, url?, html} a line on stdin, write {id, title, text, …} a line')
    .option('--explain', 'show below the text what of it is not searched nor quoted, and by which rule')
    .action(async (file: string | undefined, flags: ExtractFlags) => {
      const { pageRows, statedOf } = await import('./jsonl/page-rows.ts');
      if (flags.jsonl) {
        if (file !== undefined) throw new VerbatimError('usage', '--jsonl reads stdin: leave the file out.');
        await runJsonl(io, pageRows());
        return;
      }
      if (flags.json && flags.explain)
        throw new VerbatimError('usage', '--explain is for people to read: leave --json out.');
      const page = await readArticle(io, file);
      io.stdout.write(flags.json ? `${JSON.stringify(statedOf(page))}\n` : describePage(page));
      if (flags.explain) io.stdout.write(`\n${await explained(page, file)}`);
    });
}

async function explained(page: ExtractedPage, file: string | undefined): Promise<string> {
  const { explainSkipped } = await import('./explain-skipped.ts');
  return explainSkipped(page, { isMarkdown: /\.(?:md|markdown)$/i.test(file ?? '') });
}

async function readArticle(io: CommandIo, place: string | undefined): Promise<ExtractedPage> {
  if (place !== undefined && /^https?:\/\//i.test(place)) return fetchPage(io, place);
  if (place !== undefined && /\.(?:txt|md|markdown)$/i.test(place)) return readWireFile(place);
  const { extractPage } = await import('../sources/extract-page.ts');
  return extractPage(await readFile(io, place), place ?? 'stdin');
}

/** A text is its own article. */
async function readWireFile(file: string): Promise<ExtractedPage> {
  const { readArticleFile } = await import('../sources/read-article-file.ts');
  const { title, text, author, publishedAt, language } = await readArticleFile(file, process.cwd());
  return defined({ text, language, title: title === '' ? undefined : title, byline: author, publishedAt });
}

async function fetchPage(io: CommandIo, url: string): Promise<ExtractedPage> {
  const [{ openSources }, { readPage }] = await Promise.all([
    import('./open-sources.ts'),
    import('../sources/fetch/read-page.ts'),
  ]);
  const { fetcher } = await openSources(io);
  try {
    // Nothing of it is kept, so that it is the person's own look at the page.
    return await readPage(url, { fetcher });
  } finally {
    await fetcher.close();
  }
}

async function readFile(io: CommandIo, file: string | undefined): Promise<string> {
  if (file === undefined) return readStdin(io);
  await refuseFolder(file);
  const { readTextFile } = await import('../sources/read-text-file.ts');
  return (await readTextFile(file, file)).text;
}

/** What the page states about itself, then the text. */
function describePage({ title, byline, publishedAt, language, siteName, text }: ExtractedPage): string {
  const about = [byline, siteName, publishedAt?.slice(0, 10), language].filter((part) => part !== undefined);
  return `${[title ?? '(no title)', ...(about.length > 0 ? [about.join(' · ')] : []), '', text || '(no article in this page)'].join('\n')}\n`;
}
