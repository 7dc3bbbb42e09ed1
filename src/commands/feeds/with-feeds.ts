import type { Store } from '../../storage/open-store.ts';
import type { CommandIo } from '../command-io.ts';

export interface FeedsFlags {
  readonly db?: string;
  readonly json?: boolean;
}

/** Opens the store for a command about feeds, and closes it. */
export async function withFeeds<T>(
  io: CommandIo,
  flags: FeedsFlags,
  use: (store: Store) => Promise<T>,
): Promise<T> {
  const { openStore } = await import('../../storage/open-store.ts');
  const store = await openStore(flags.db ?? io.env.DATABASE_URL ?? 'data/verbatim.db');
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** Words of feeds and servers go to a terminal here. */
export function forTerminal(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}
