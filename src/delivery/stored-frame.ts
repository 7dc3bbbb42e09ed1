import { z } from 'zod';
import type { Frame } from '../answers/answerer.ts';

const texts = z.array(z.string());

/** A conversation's frame out of the store. Fields that only newer versions know pass through. */
export const storedFrame: z.ZodType<Frame> = z.looseObject({
  kind: z.string(),
  speakers: z.exactOptional(texts),
  topic: z.exactOptional(z.string()),
  from: z.exactOptional(z.string()),
  to: z.exactOptional(z.string()),
  shown: z.exactOptional(z.number()),
});
