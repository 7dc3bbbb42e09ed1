import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { VerbatimError } from '../errors.ts';

/**
 * Whoever names a store with `--db` means one that is there: of a mistyped path no empty store is made. `serve`, `ingest`
 * and `import` make one, and so does what adds feeds. Throws `not-found`.
 */
export function refuseAbsentStore(named: string | undefined): void {
  if (named === undefined || named === ':memory:' || /^[a-z][a-z0-9+]*:\/\//i.test(named)) return;
  if (existsSync(resolve(named))) return;
  throw new VerbatimError(
    'not-found',
    `${named}: no store is there. Check the path given with --db, or make it with: verbatim ingest --db ${named} <files>`,
  );
}
