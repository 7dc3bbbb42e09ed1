import type { Command } from 'commander';
import { VerbatimError } from '../errors.ts';
import type { Delivery } from '../sources/delivery.ts';
import type { IngestSummary } from '../sources/ingest-articles.ts';
import type { CommandIo } from './command-io.ts';
import { readLines } from './read-lines.ts';
import { showProgress } from './show-progress.ts';

interface IngestFlags {
  readonly db?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

export function addIngestCommand(program: Command, io: CommandIo): void {
  program
    .command('ingest [paths...]')
    .description('Puts articles into the store: .md, .txt and .html files, and folders of them')
    .option('--db <path>', 'the store (default: DATABASE_URL, else data/verbatim.db)')
    .option('--json', 'print the summary as one JSON object')
    .option(
      '--jsonl',
      'read {id?, url?, title?, text|html, source?, publishedAt?, language?} a line on stdin',
    )
    .action(async (paths: readonly string[], flags: IngestFlags) => {
      if ((paths.length === 0) !== (flags.jsonl === true))
        throw new VerbatimError(
          'usage',
          'Name the files or folders to ingest, or give --jsonl and write the articles to stdin.',
        );
      const summary = await ingest(paths, flags, io);
      io.stdout.write(flags.json || flags.jsonl ? `${JSON.stringify(summary)}\n` : describeSummary(summary));
    });
}

/** The store, the parsers and the extractor are loaded here, so that `--help` and wrong usage answer at once. */
async function ingest(paths: readonly string[], flags: IngestFlags, io: CommandIo): Promise<IngestSummary> {
  const [{ openStore }, { ingestInThreads }] = await Promise.all([
    import('../storage/open-store.ts'),
    import('../workers/ingest-in-threads.ts'),
  ]);
  const database = flags.db ?? io.env.DATABASE_URL ?? 'data/verbatim.db';
  const store = await openStore(database);
  const progress = showProgress(io, 'articles');
  try {
    return await ingestInThreads(flags.jsonl ? deliveriesOfLines(io) : deliveriesOfPaths(paths, io), {
      archive: store.archive,
      database,
      origin: 'ingest',
      baseFolder: process.cwd(),
      repeatedIds: flags.jsonl ? 'new-version' : 'reject',
      onProgress: progress.update,
      onMalformed: () => io.setExitCode(1),
    });
  } finally {
    progress.clear();
    await store.close();
  }
}

/** A path that is not there, or an address, is a mistake in the command, not in an article: the exit status says so. */
async function* deliveriesOfPaths(paths: readonly string[], io: CommandIo): AsyncGenerator<Delivery> {
  const { readPaths } = await import('../sources/read-paths.ts');
  for (const path of paths) {
    if (/^https?:\/\//i.test(path)) {
      io.setExitCode(1);
      yield refusedUrl(path);
      continue;
    }
    for await (const delivery of readPaths([path])) {
      if (
        delivery.kind === 'rejected' &&
        delivery.rejection.id === path &&
        delivery.rejection.code === 'not-found'
      )
        io.setExitCode(1);
      yield delivery;
    }
  }
}

function refusedUrl(url: string): Delivery {
  const message = `${url}: web addresses cannot be ingested yet. Save the page as .html and ingest the file.`;
  return { kind: 'rejected', rejection: { id: url, code: 'not-allowed', message } };
}

async function* deliveriesOfLines(io: CommandIo): AsyncGenerator<Delivery> {
  let number = 0;
  for await (const line of readLines(io.stdin)) {
    number++;
    if (line.trim() !== '') yield { kind: 'record', number, line };
  }
}

function describeSummary({ added, changed, unchanged, copies, rejected, seconds }: IngestSummary): string {
  const counts = [
    `${added} added, ${changed} changed, ${unchanged} unchanged`,
    ...(copies === 0 ? [] : [copies === 1 ? '1 is a copy' : `${copies} are copies`]),
    ...(rejected.length === 0 ? [] : [`${rejected.length} rejected`]),
  ];
  // Names of files and what records state go to a terminal here.
  const lines = rejected.map(({ message }) => `  ${message.replace(/\p{Cc}/gu, '\uFFFD')}\n`);
  return `Articles: ${counts.join('; ')} (${seconds} s)\n${lines.join('')}`;
}
