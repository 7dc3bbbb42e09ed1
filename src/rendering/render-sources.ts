import type { Citation } from '../answers/answer.ts';
import { emphasis, text } from './inlines.ts';
import type { Block, Inline } from './message-tree.ts';
import { isClaimed, renderSource } from './render-citations.ts';
import type { RenderContext } from './render-context.ts';

/** The list of sources, one a line, to be folded away; nothing where there are none. */
export function renderSources(context: RenderContext, citations: readonly Citation[]): readonly Block[] {
  if (citations.length === 0) return [];
  const lines = citations.map((citation) => sourceLine(context, citation, citations));
  const note = claimNote(context, citations);
  return [
    {
      kind: 'fold',
      lines: [
        [{ kind: 'strong', text: `▸ ${context.wording.sources}` }],
        ...lines,
        ...(note === null ? [] : [note]),
      ],
    },
  ];
}

/** "[1] title · outlet · 16 May 2025", one of `all`; that only the articles name their outlets is told once for several. */
export function sourceLine(
  context: RenderContext,
  citation: Citation,
  all: readonly Citation[],
): readonly Inline[] {
  const marksClaims = all.filter(isClaimed).length === 1;
  return [text(`[${citation.n}] `), ...renderSource(context, citation, { marksClaims })];
}

/** For several sources whose outlets only they themselves name, with their numbers where it is not true of all; null where none is needed. */
export function claimNote(
  { wording }: RenderContext,
  citations: readonly Citation[],
): readonly Inline[] | null {
  const claimed = citations.filter(isClaimed);
  if (claimed.length < 2) return null;
  const ofWhich = claimed.length === citations.length ? '' : `: ${claimed.map(({ n }) => `[${n}]`).join('')}`;
  return [emphasis(`${wording.outletsByOwnAccount}${ofWhich}`)];
}
