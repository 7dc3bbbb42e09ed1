import type { Quote, Speaker } from './quote.ts';

/** A quotation with its speaker's name as `others`, quotations of the same article, give it in full. */
export function namedInFull(quote: Quote, others: readonly { readonly quote: Quote }[]): Quote {
  const { speaker } = quote;
  const full = speaker === null ? null : speakerCalled(speaker.name, others);
  if (full === null || speaker === null) return quote;
  const { mention } = speaker;
  return { ...quote, speaker: { ...full, ...(mention === undefined ? {} : { mention }) } };
}

/** Whoever is quoted under this name or one that ends with it; null where nobody is. */
export function speakerCalled(name: string, others: readonly { readonly quote: Quote }[]): Speaker | null {
  const isCalled = (speaker: Speaker | null): boolean =>
    speaker?.resolved === true && (speaker.name === name || speaker.name.endsWith(` ${name}`));
  return others.find(({ quote }) => isCalled(quote.speaker))?.quote.speaker ?? null;
}
