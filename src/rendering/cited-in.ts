import type { Citation } from '../answers/answer.ts';
import type { Block } from './message-tree.ts';
import type { RenderContext } from './render-context.ts';

const MARK = /^\[(\d+)\]$/;

/** The citations whose numbers stand in what is shown, in the order in which they come: `citationMark` makes the marks, foreign text never does. */
export function citedIn({ citations }: RenderContext, blocks: readonly Block[]): readonly Citation[] {
  const numbers = new Set(
    blocks
      .flatMap((block) => (block.kind === 'paragraph' || block.kind === 'quotation' ? block.children : []))
      .flatMap((inline) =>
        inline.kind === 'text' || inline.kind === 'link' ? (MARK.exec(inline.text)?.[1] ?? []) : [],
      )
      .map(Number),
  );
  return [...numbers].flatMap((n) => citations.get(n) ?? []);
}
