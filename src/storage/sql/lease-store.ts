import type { LeaseStore } from '../../delivery/lease-store.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Kept in `leases`, which expire by the clock of the database, so that clocks of workers need not agree. */
export function leaseStore({ query, nowMs }: SqlDatabase): LeaseStore {
  return {
    hold: async (name, worker, lastsMs) => {
      const held = await query
        .insertInto('leases')
        .values((row) => ({ name, holder: worker, expires_at: row(nowMs, '+', lastsMs) }))
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet((row) => ({ holder: worker, expires_at: row.ref('excluded.expires_at') }))
            .where((row) =>
              row.or([row('leases.holder', '=', worker), row('leases.expires_at', '<=', nowMs)]),
            ),
        )
        .returning('name')
        .executeTakeFirst();
      return held !== undefined;
    },
    giveBack: async (name, worker) => {
      await query.deleteFrom('leases').where('name', '=', name).where('holder', '=', worker).execute();
    },
    nowMs: async () => {
      const { now } = await query.selectNoFrom(nowMs.as('now')).executeTakeFirstOrThrow();
      return now;
    },
  };
}
