import type { Span } from '../quotes/quote.ts';
import type { Quotation } from './quotation.ts';
import { isWithin, sentenceOfFragment } from './quoted-sentence.ts';
import type { RenderContext } from './render-context.ts';

/** A quotation as it is shown: in its own words, or in the article's sentence, which other ones may share. */
export interface ShownQuotation {
  readonly quotation: Quotation;
  readonly sentence: Span | null;
  /** Ids of other articles with the same words. */
  readonly alsoIn: readonly string[];
}

/** Fragments get the sentence that they stand in; what one speaker says in one such sentence is shown once. */
export function shownQuotations(
  context: RenderContext,
  quotations: readonly Quotation[],
): readonly ShownQuotation[] {
  const sentences = quotations.flatMap((quotation) => {
    const sentence = sentenceOfFragment(context.citations.get(quotation[0].citation), quotation);
    return sentence === null ? [] : [{ sentence, quotation }];
  });
  const shown = new Map<string, ShownQuotation>();
  for (const [index, quotation] of quotations.entries()) {
    const alsoIn = quotation[0].alsoIn ?? [];
    const sentence =
      sentences.find(
        (host) => isOfOneSpeaker(host.quotation, quotation) && isWithin(host.sentence, quotation),
      )?.sentence ?? null;
    const key = sentence === null ? `#${index}` : keyOf(quotation, sentence);
    const known = shown.get(key);
    if (known === undefined) shown.set(key, { quotation, sentence, alsoIn });
    else shown.set(key, { ...known, alsoIn: [...new Set([...known.alsoIn, ...alsoIn])] });
  }
  return [...shown.values()];
}

function isOfOneSpeaker([a]: Quotation, [b]: Quotation): boolean {
  return a.articleId === b.articleId && a.kind === b.kind && a.speaker?.name === b.speaker?.name;
}

function keyOf([{ articleId, speaker }]: Quotation, { field, start }: Span): string {
  return JSON.stringify([articleId, field, start, speaker?.name]);
}
