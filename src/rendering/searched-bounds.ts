import type { Answer } from '../answers/answer.ts';
import { isolateForeign } from './foreign-text.ts';
import type { RenderContext } from './render-context.ts';

/** The time that was searched, and the one outlet where only it was: "5–11 May, only from the BBC"; null for everything. */
export function searchedBounds(
  { wording, dates }: RenderContext,
  { searched: { from, to }, understood: { inOutlet } }: Answer,
): string | null {
  const outlet = inOutlet === undefined ? null : wording.onlyFrom(isolateForeign(inOutlet));
  const bounds = [dates.interval(from, to), outlet].filter((bound) => bound !== null);
  return bounds.length === 0 ? null : bounds.join(', ');
}
