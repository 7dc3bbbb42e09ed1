import type { AnswerQuote, Sentence } from '../answer.ts';
import { shortenSentence } from '../check/shorten-sentence.ts';
import type { Evidence } from './offer-evidence.ts';
import type { ProposedSentence } from './sentence-model.ts';

export type Acceptance =
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  | { readonly kind: 'quote'; readonly quote: AnswerQuote }
  | { readonly kind: 'rejected'; readonly reason: string };

const SLOT = /^\s*\{\{\s*(q\d+)\s*\}\}\s*[.]?\s*$/u;
const LINK = /https?:|www\.|t\.me\/|\]\(|<[a-z/!]/iu;

/**
 * Takes one proposed sentence of the `exact` style or says why not. A slot becomes its quotation; a shortening is cut out of
 * its span by code. Nothing that the model typed is in the result.
 */
export function acceptSentence(proposed: ProposedSentence, evidence: Evidence): Acceptance {
  const slot = SLOT.exec(proposed.text);
  if (slot?.[1] !== undefined) {
    const quote = evidence.quoteOf.get(slot[1]);
    return quote === undefined ? rejected(`there is no quotation ${slot[1]}`) : { kind: 'quote', quote };
  }
  if (proposed.text.includes('{{')) return rejected('a quotation’s slot must stand alone as its sentence');
  if (LINK.test(proposed.text)) return rejected('a sentence may hold no link or markup');
  const span = evidence.spans.find(({ id }) => id === proposed.span);
  if (span === undefined) return rejected(`there is no passage ${proposed.span ?? '(none given)'}`);
  const result = shortenSentence(span.text, proposed.text, span.language);
  if (result.kind === 'rejected')
    return rejected(`“${proposed.text.slice(0, 80)}” is no shortening of ${span.id}: ${result.reason}`);
  return { kind: 'sentence', sentence: { text: result.text, citations: [span.citation] } };
}

function rejected(reason: string): Acceptance {
  return { kind: 'rejected', reason };
}
