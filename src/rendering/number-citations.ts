import type { AnswerQuote, Citation, Sentence } from '../answers/answer.ts';
import { citedIn } from './cited-in.ts';
import type { Block } from './message-tree.ts';
import type { RenderContext } from './render-context.ts';

/** New numbers of citations by their old ones. */
export type Numbering = ReadonlyMap<number, number>;

/** Counts the citations from 1 as a reader meets them in `blocks`; those that do not stand there come after. */
export function numberingOf(context: RenderContext, blocks: readonly Block[]): Numbering {
  const met = citedIn(context, blocks).map(({ n }) => n);
  const order = new Set([...met, ...context.citations.keys()]);
  return new Map([...order].map((n, index) => [n, index + 1]));
}

/** The citations with their new numbers, in the order of those. */
export function numberCitations(citations: readonly Citation[], numbering: Numbering): readonly Citation[] {
  return citations
    .map((citation) => ({ ...citation, n: numberOf(numbering, citation.n) }))
    .sort((a, b) => a.n - b.n);
}

interface Cited {
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly AnswerQuote[];
}

/** The same, citing by the new numbers. */
export function numberCited<T extends Cited>(cited: T, numbering: Numbering): T {
  return {
    ...cited,
    sentences: cited.sentences.map((sentence) => ({
      ...sentence,
      citations: sentence.citations.map((n) => numberOf(numbering, n)),
      ...(sentence.differsFrom === undefined
        ? {}
        : { differsFrom: numberOf(numbering, sentence.differsFrom) }),
    })),
    quotes: cited.quotes.map((quote) => ({ ...quote, citation: numberOf(numbering, quote.citation) })),
  };
}

function numberOf(numbering: Numbering, n: number): number {
  return numbering.get(n) ?? n;
}
