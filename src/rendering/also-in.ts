import type { Citation } from '../answers/answer.ts';
import { foreign, text } from './inlines.ts';
import type { Inline } from './message-tree.ts';
import { citationMark } from './render-citations.ts';
import type { RenderContext } from './render-context.ts';

/**
 * "also in Meridian Press [3]": the other articles with the same quotation, by their outlets where all are known, else by
 * how many there are, with the numbers of those that are cited; nothing where there are none.
 */
export function alsoIn(context: RenderContext, articleIds: readonly string[]): readonly Inline[] {
  const ids = new Set(articleIds);
  if (ids.size === 0) return [];
  const cited = [...context.citations.values()].filter(({ articleId }) => ids.has(articleId));
  const outlets = Map.groupBy(cited, ({ source }) => source);
  const marks = (citations: readonly Citation[]) => citations.map(({ n }) => citationMark(context, n));
  if (cited.length < ids.size || outlets.has(undefined)) {
    const numbers = marks(cited);
    const count = text(context.wording.alsoInMore(ids.size));
    return numbers.length === 0 ? [count] : [count, text('\u00a0'), ...numbers];
  }
  return [...outlets].flatMap(([outlet = '', citations], index) => [
    text(index === 0 ? `${context.wording.alsoIn} ` : ', '),
    foreign(outlet),
    text('\u00a0'),
    ...marks(citations),
  ]);
}
