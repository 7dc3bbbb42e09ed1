import type { Command } from 'commander';
import type { CommandIo } from './command-io.ts';
import { showProgress } from './show-progress.ts';

/** Takes what `export` wrote, from a store of either kind; each article is read anew. */
export function addImportCommand(program: Command, io: CommandIo): void {
  program
    .command('import <file>')
    .description('Brings an export into a new store, of either kind; the file is checked first')
    .option('--db <path>', 'the store (default: DATABASE_URL, else data/verbatim.db)')
    .option('--json', 'print one JSON object')
    .action(async (file: string, flags: { readonly db?: string; readonly json?: boolean }) => {
      const [{ openStateWriter }, { importState }, { checkStateFile, readStateFile }, { processArticle }] =
        await Promise.all([
          import('../storage/transfer/open-state.ts'),
          import('../storage/transfer/import-state.ts'),
          import('../storage/transfer/state-file.ts'),
          import('../sources/process-article.ts'),
        ]);
      await checkStateFile(file);
      const store = await openStateWriter(flags.db ?? io.env.DATABASE_URL ?? 'data/verbatim.db');
      const progress = showProgress(io, 'records');
      try {
        const imported = await importState(readStateFile(file), {
          store,
          process: processArticle,
          onProgress: progress.update,
        });
        progress.clear();
        io.stdout.write(
          flags.json
            ? `${JSON.stringify(imported)}\n`
            : `Imported ${imported.articles} versions of articles, ${imported.rows} other records\n`,
        );
      } finally {
        progress.clear();
        await store.close();
      }
    });
}
