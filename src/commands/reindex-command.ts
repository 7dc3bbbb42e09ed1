import type { Command } from 'commander';
import type { ReindexSummary } from '../sources/reindex-articles.ts';
import type { CommandIo } from './command-io.ts';
import { refuseAbsentStore } from './refuse-absent-store.ts';
import { showProgress } from './show-progress.ts';

/** Mends what `doctor` finds wrong with the index; refuses a store that is not there. */
export function addReindexCommand(program: Command, io: CommandIo): void {
  program
    .command('reindex')
    .description(
      'Cleans, reads and indexes stored articles anew: those an older version has read, or all where none are',
    )
    .option('--db <path>', 'the store (default: DATABASE_URL, else data/verbatim.db)')
    .option('--json', 'print one JSON object')
    .action(async (flags: { readonly db?: string; readonly json?: boolean }) => {
      refuseAbsentStore(flags.db);
      const summary = await reindex(flags.db ?? io.env.DATABASE_URL ?? 'data/verbatim.db', io);
      io.stdout.write(flags.json ? `${JSON.stringify(summary)}\n` : describe(summary));
    });
}

async function reindex(db: string, io: CommandIo): Promise<ReindexSummary> {
  const [{ openStore }, { reindexArticles }] = await Promise.all([
    import('../storage/open-store.ts'),
    import('../sources/reindex-articles.ts'),
  ]);
  const store = await openStore(db);
  const progress = showProgress(io, 'articles');
  try {
    return await reindexArticles(store, progress.update);
  } finally {
    progress.clear();
    await store.close();
  }
}

function describe({ articles, mended, swept, seconds }: ReindexSummary): string {
  const rows = swept === 0 ? '' : `; ${swept} rows of articles that are gone or miscounted`;
  return `Articles: ${articles} read anew, ${mended} mended${rows} (${seconds} s)\n`;
}
