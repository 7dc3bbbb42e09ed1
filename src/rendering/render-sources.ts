import type { Citation } from '../answers/answer.ts';
import { emphasis, text } from './inlines.ts';
import type { Block } from './message-tree.ts';
import { isClaimed, renderSource } from './render-citations.ts';
import type { RenderContext } from './render-context.ts';

/** The list of sources, one a line, to be folded away; nothing where there are none. */
export function renderSources(context: RenderContext, citations: readonly Citation[]): readonly Block[] {
  if (citations.length === 0) return [];
  const claimed = citations.filter(isClaimed);
  const lines = citations.map((citation) => [
    text(`[${citation.n}] `),
    ...renderSource(context, citation, { marksClaims: claimed.length === 1 }),
  ]);
  const note = claimed.length > 1 ? [[emphasis(claimNote(context, citations, claimed))]] : [];
  return [
    {
      kind: 'fold',
      lines: [[{ kind: 'strong', text: `▸ ${context.wording.sources}` }], ...lines, ...note],
    },
  ];
}

/** One note for several sources, with their numbers where it is not true of all. */
function claimNote(
  { wording }: RenderContext,
  citations: readonly Citation[],
  claimed: readonly Citation[],
): string {
  if (claimed.length === citations.length) return wording.outletsByOwnAccount;
  return `${wording.outletsByOwnAccount}: ${claimed.map(({ n }) => `[${n}]`).join('')}`;
}
