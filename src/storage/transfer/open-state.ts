import { isPostgresUrl } from '../open-store.ts';
import type { StateReader, StateWriter } from './state-access.ts';

/** Opens the store that `--db` or DATABASE_URL names for reading its state out. */
export async function openStateReader(pathOrUrl: string): Promise<StateReader> {
  if (isPostgresUrl(pathOrUrl))
    return (await import('../postgres/postgres-state.ts')).openPostgresStateReader(pathOrUrl);
  return (await import('../sqlite/sqlite-state.ts')).openSqliteStateReader(pathOrUrl);
}

/** Opens it, and makes it where absent, for bringing state in. */
export async function openStateWriter(pathOrUrl: string): Promise<StateWriter> {
  if (isPostgresUrl(pathOrUrl))
    return (await import('../postgres/postgres-state.ts')).openPostgresStateWriter(pathOrUrl);
  return (await import('../sqlite/sqlite-state.ts')).openSqliteStateWriter(pathOrUrl);
}
