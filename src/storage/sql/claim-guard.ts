import type { CompiledQuery, Kysely } from 'kysely';
import type { UpdateClaim } from '../../delivery/update-store.ts';
import { VerbatimError } from '../../errors.ts';
import type { Tables } from './tables.ts';

/** Run in the transaction of each write: whether the update is still claimed by whoever writes. */
export interface ClaimGuard {
  readonly claim: UpdateClaim;
  readonly check: CompiledQuery;
  /** Throws where the check found no row. */
  readonly demand: (rows: number) => void;
}

/**
 * A worker that was stopped for longer than its claim lasts goes on where it was, unaware that another has handled the update
 * meanwhile. What it would write is old by then.
 */
export function claimGuard(query: Kysely<Tables>, claim: UpdateClaim, lockRow: boolean): ClaimGuard {
  const { botId, updateId, worker } = claim;
  const check = query
    .selectFrom('updates')
    .select('update_id')
    .where('bot_id', '=', botId)
    .where('update_id', '=', updateId)
    .where('claimed_by', '=', worker)
    .where('state', '=', 'new')
    .$if(lockRow, (select) => select.forShare())
    .compile();
  return {
    claim,
    check,
    demand: (rows) => {
      if (rows === 0)
        throw new VerbatimError(
          'lease-lost',
          `Another worker has taken update ${updateId} over, as this one did not prolong its claim in time.`,
        );
    },
  };
}

/** Whether a statement changes something; a select of ours never does. */
export function isWrite(sql: string): boolean {
  return /^\s*(?:insert|update|delete|with)\b/i.test(sql);
}
