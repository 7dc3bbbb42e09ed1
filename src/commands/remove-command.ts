import type { Command } from 'commander';
import { VerbatimError } from '../errors.ts';
import type { CommandIo } from './command-io.ts';
import { refuseAbsentStore } from './refuse-absent-store.ts';

/** Withdraws what an id or an address names; an address may name several articles. */
export function addRemoveCommand(program: Command, io: CommandIo): void {
  program
    .command('remove <id-or-url>')
    .description('Withdraws an article, its quotations and its citations from all future answers')
    .option('--db <path>', 'the store (default: DATABASE_URL, else data/verbatim.db)')
    .option('--json', 'print one JSON object')
    .action(async (idOrUrl: string, flags: { readonly db?: string; readonly json?: boolean }) => {
      refuseAbsentStore(flags.db);
      const removed = await remove(idOrUrl, flags.db ?? io.env.DATABASE_URL ?? 'data/verbatim.db');
      io.stdout.write(
        flags.json ? `${JSON.stringify({ removed })}\n` : removed.map((id) => `Withdrawn: ${id}\n`).join(''),
      );
    });
}

async function remove(idOrUrl: string, db: string): Promise<readonly string[]> {
  const [{ openStore }, { withdrawByHand }] = await Promise.all([
    import('../storage/open-store.ts'),
    import('../sources/withdrawals.ts'),
  ]);
  const store = await openStore(db);
  try {
    const removed = await withdrawByHand(store.archive, idOrUrl);
    if (removed.length === 0)
      throw new VerbatimError(
        'not-found',
        `${idOrUrl}: no article has this id or URL. Ids stand in the citations of answers.`,
      );
    return removed;
  } finally {
    await store.close();
  }
}
