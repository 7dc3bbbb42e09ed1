import type { Citation } from './answer.ts';
import type { Asking } from './asking.ts';
import { citationOf } from './citation-list.ts';
import { findMentions } from './find-mentions.ts';

/** The sentence nearest to a text, at whatever time it was published; null where no word of it stands anywhere. */
export async function nearestPassage(asking: Asking, text: string): Promise<Citation | null> {
  const anyTime = { ...asking, interval: { asOf: asking.question.asOf.toISOString() } };
  const [best] = await findMentions(anyTime, text);
  return best === undefined ? null : citationOf(best.article, [best.span], 1);
}
