import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { createTestDatabase } from './postgres/test-database.ts';

/** A place for one test's store, which can be opened again after it was closed. */
export interface TestStore {
  /** For `openStore`: the path of a file, or a URL. */
  readonly url: string;
  open(): Promise<Store>;
  remove(): Promise<void>;
}

/** True in the run that `npm run test:postgres` starts: the same tests, on the other store. */
export const ON_POSTGRES = process.env.TEST_POSTGRES_URL !== undefined;

/** A store that nobody else uses, in the database of this run. */
export async function createTestStore(): Promise<TestStore> {
  if (ON_POSTGRES) {
    const { url, drop } = await createTestDatabase();
    return { url, open: () => openStore(url), remove: drop };
  }
  const file = join(tmpdir(), `verbatim-${randomUUID()}.db`);
  return {
    url: file,
    open: () => openStore(file),
    remove: async () => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    },
  };
}
