import { curlQuotationMarks } from '../../text/curl-quotation-marks.ts';
import { shortenSentence } from '../check/shorten-sentence.ts';
import type { Acceptance } from './acceptance.ts';
import type { Evidence } from './offer-evidence.ts';
import type { ProposedSentence } from './sentence-model.ts';

const MOST_SHOWN_OF_WISH = 80;

/** A sentence of the `exact` style is cut out of its one span by code: nothing that the model typed is in the result. */
export function acceptExact({ text, spans }: ProposedSentence, evidence: Evidence): Acceptance {
  const [id] = spans;
  const span = evidence.spans.find((offered) => offered.id === id);
  if (span === undefined || spans.length > 1)
    return { kind: 'rejected', reason: `there is no passage ${spans.join(', ') || '(none given)'}` };
  const result = shortenSentence(span.text, text, span.language);
  if (result.kind === 'rejected')
    return {
      kind: 'rejected',
      reason: `“${text.slice(0, MOST_SHOWN_OF_WISH)}” is no shortening of ${span.id}: ${result.reason}`,
    };
  return {
    kind: 'sentence',
    sentence: { text: curlQuotationMarks(result.text), citations: [span.citation] },
    spans: [span.id],
  };
}
