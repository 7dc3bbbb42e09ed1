import { z } from 'zod';
import { checkClaim } from '../../answers/check/check-claim.ts';
import { rememberIndexes } from '../../answers/check/remember-indexes.ts';
import { defined } from '../../defined.ts';
import type { RowHandler } from './answer-line.ts';

const schema = z.object({
  id: z.string(),
  claim: z.string(),
  sources: z.array(z.string()),
  asOf: z.iso.datetime({ offset: true, error: 'is no time. Write it as 2025-05-16T12:00:00Z' }).optional(),
});

/** `verify --jsonl`: whether the sources of each claim support it. */
export function claimRows(): RowHandler<z.infer<typeof schema>> {
  const indexOf = rememberIndexes();
  return {
    schema,
    handle: ({ id, claim, sources, asOf }) => ({
      id,
      ...checkClaim(defined({ claim, sources: indexOf(sources), asOf })),
    }),
  };
}
