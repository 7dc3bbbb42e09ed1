import type { Command } from 'commander';
import type { CommandIo } from './command-io.ts';
import { showProgress } from './show-progress.ts';

/** Writes the store as it stood at one moment, into one file that `import` takes. */
export function addExportCommand(program: Command, io: CommandIo): void {
  program
    .command('export <file>')
    .description('Writes all that the store keeps into one file, also while the service runs')
    .option('--db <path>', 'the store (default: DATABASE_URL, else data/verbatim.db)')
    .option('--json', 'print one JSON object')
    .action(async (file: string, flags: { readonly db?: string; readonly json?: boolean }) => {
      const [{ openStateReader }, { exportState }, { writeStateFile }] = await Promise.all([
        import('../storage/transfer/open-state.ts'),
        import('../storage/transfer/export-state.ts'),
        import('../storage/transfer/state-file.ts'),
      ]);
      const store = await openStateReader(flags.db ?? io.env.DATABASE_URL ?? 'data/verbatim.db');
      const progress = showProgress(io, 'records');
      const counts = { articles: 0, rows: 0 };
      try {
        await writeStateFile(file, counted(exportState(store, new Date()), counts, progress.update));
      } finally {
        progress.clear();
        await store.close();
      }
      io.stdout.write(
        flags.json
          ? `${JSON.stringify({ file, ...counts })}\n`
          : `Exported to ${file}: ${counts.articles} versions of articles, ${counts.rows} other records\n`,
      );
    });
}

async function* counted<T extends { readonly kind: string }>(
  records: AsyncIterable<T>,
  counts: { articles: number; rows: number },
  onProgress: (done: number) => void,
): AsyncGenerator<T> {
  for await (const record of records) {
    if (record.kind === 'article') counts.articles += 1;
    if (record.kind === 'row') counts.rows += 1;
    if ((counts.articles + counts.rows) % 100 === 0) onProgress(counts.articles + counts.rows);
    yield record;
  }
}
