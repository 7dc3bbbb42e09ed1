import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import { VerbatimError } from '../errors.ts';
import { isArticleFile } from '../sources/article-folder.ts';
import type { Delivery } from '../sources/delivery.ts';
import type { IngestSummary } from '../sources/ingest-articles.ts';
import { toRejection } from '../sources/to-rejection.ts';
import type { CommandIo } from './command-io.ts';
import { readLines } from './jsonl/read-lines.ts';
import { showProgress } from './show-progress.ts';

/** Several threads, each with a heap: collected early they take a seventh less memory together, for hardly more time. */
const SMALL_HEAPS = '--heap-growing-percent=25';

interface IngestFlags {
  readonly db?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

/** Takes paths and addresses, or articles on stdin with `--jsonl`; both or neither is wrong usage. */
export function addIngestCommand(program: Command, io: CommandIo): void {
  program
    .command('ingest [paths...]')
    .description(
      'Puts articles into the store: .md, .txt and .html files, folders of them, web pages and feeds',
    )
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
          'Name the files, folders or addresses to ingest, or give --jsonl and write the articles to stdin.',
        );
      const summary = await ingest(paths, flags, io);
      io.stdout.write(flags.json || flags.jsonl ? `${JSON.stringify(summary)}\n` : describeSummary(summary));
    });
}

/** The store, the parsers and the extractor are loaded here, so that `--help` and wrong usage answer at once. */
async function ingest(paths: readonly string[], flags: IngestFlags, io: CommandIo): Promise<IngestSummary> {
  const [{ openStore }, { ingestInThreads, WRITER_CACHE_KIB }] = await Promise.all([
    import('../storage/open-store.ts'),
    import('../workers/ingest-in-threads.ts'),
  ]);
  setFlagsFromString(SMALL_HEAPS);
  const database = flags.db ?? io.env.DATABASE_URL ?? 'data/verbatim.db';
  const store = await openStore(database, { cacheKib: WRITER_CACHE_KIB });
  const progress = showProgress(io, 'articles');
  try {
    return await ingestInThreads(flags.jsonl ? deliveriesOfLines(io) : deliveriesOfPaths(paths, io), {
      archive: store.archive,
      outletLines: store.outletLines,
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

/** A path that is not there is a mistake in the command: the exit status says so. What a page or feed does not give is a result. */
async function* deliveriesOfPaths(paths: readonly string[], io: CommandIo): AsyncGenerator<Delivery> {
  const { readPaths } = await import('../sources/read-paths.ts');
  for (const path of paths) {
    const mistake = await mistakeIn(path);
    if (mistake !== null) {
      io.setExitCode(1);
      yield { kind: 'rejected', rejection: toRejection(path, mistake) };
      continue;
    }
    const isAddress = /^https?:\/\//i.test(path);
    for await (const delivery of isAddress ? deliveriesOfAddress(path, io) : readPaths([path])) {
      const isOwn = delivery.kind === 'rejected' && delivery.rejection.id === path;
      if (isOwn && !isAddress && delivery.rejection.code === 'not-found') io.setExitCode(1);
      yield delivery;
    }
  }
}

/** What is no article by its very name: it was named by mistake. A file without an ending may be anything. */
async function mistakeIn(path: string): Promise<VerbatimError | null> {
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(path)?.[1];
  if (scheme !== undefined)
    return /^https?$/i.test(scheme)
      ? null
      : new VerbatimError(
          'bad-input',
          `${path}: addresses are read over http and https, not ${scheme}. Save the page, and name its file.`,
        );
  if (extname(path) === '' || isArticleFile(path) || !(await isFile(path))) return null;
  return new VerbatimError(
    'bad-input',
    `${path}: not the file of an article (.md, .txt, .html). Rename it if it is one; articles as JSON come in with --jsonl.`,
  );
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function* deliveriesOfAddress(url: string, io: CommandIo): AsyncGenerator<Delivery> {
  const [{ openSources }, { readAddress }] = await Promise.all([
    import('./open-sources.ts'),
    import('../sources/read-address.ts'),
  ]);
  const sources = await openSources(io);
  try {
    yield* readAddress(url, sources, new Date());
  } finally {
    await sources.fetcher.close();
  }
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
