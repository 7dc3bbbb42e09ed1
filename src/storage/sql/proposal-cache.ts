import { z } from 'zod';
import type { ProposalCache } from '../../answers/writing/proposal-cache.ts';
import { countDeleted } from './count-deleted.ts';
import type { SqlDatabase } from './sql-database.ts';

const storedProposals = z.array(z.object({ text: z.string(), spans: z.array(z.string()) }));

/** Kept in `model_answers`; an answer of another shape is read as none, and asked for anew. */
export function proposalCache({ query }: SqlDatabase): ProposalCache {
  return {
    get: async (key) => {
      const row = await query
        .selectFrom('model_answers')
        .select('proposed')
        .where('request', '=', key)
        .executeTakeFirst();
      if (row === undefined) return null;
      const parsed = storedProposals.safeParse(JSON.parse(row.proposed));
      return parsed.success ? parsed.data : null;
    },
    put: async (key, proposed, now) => {
      const values = { proposed: JSON.stringify(proposed), created_at: now.getTime() };
      await query
        .insertInto('model_answers')
        .values({ request: key, ...values })
        .onConflict((conflict) => conflict.column('request').doUpdateSet(values))
        .execute();
    },
    prune: async (before, limit) => {
      const old = query
        .selectFrom('model_answers')
        .select('request')
        .where('created_at', '<', before.getTime())
        .limit(limit);
      return countDeleted(await query.deleteFrom('model_answers').where('request', 'in', old).execute());
    },
  };
}
