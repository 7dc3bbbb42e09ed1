import type { Citation } from './answer.ts';
import type { Asking } from './asking.ts';
import { citationOf } from './citation-list.ts';

/** The passage nearest to a text, at whatever time it was published; null where no word of it stands anywhere. */
export async function nearestPassage(
  { index, search, question, understanding }: Asking,
  text: string,
): Promise<Citation | null> {
  const { passages } = await search(index, {
    text,
    language: understanding.language,
    interval: { asOf: question.asOf.toISOString() },
    asOf: question.asOf,
    limit: 1,
  });
  const [best] = passages;
  return best === undefined ? null : citationOf(best.article, [best.span], 1);
}
