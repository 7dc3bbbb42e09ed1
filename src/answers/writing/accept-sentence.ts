import { acceptExact } from './accept-exact.ts';
import { acceptFluent } from './accept-fluent.ts';
import type { Acceptance } from './acceptance.ts';
import { objectionToForm } from './objection-to-form.ts';
import type { Evidence } from './offer-evidence.ts';
import type { ProposedSentence, WritingStyle } from './sentence-model.ts';

/** Decides on one proposed sentence, by the evidence alone. */
export type AcceptSentence = (
  proposed: ProposedSentence,
  evidence: Evidence,
  wanted: { readonly style: WritingStyle; readonly language: string },
) => Acceptance;

const SLOT = /^\s*\{\{\s*(q\d+)\s*\}\}\s*[.]?\s*$/u;

/** A slot becomes its quotation, in either style; anything else is cut from its span or checked against its spans. */
export const acceptSentence: AcceptSentence = (proposed, evidence, { style, language }) => {
  const slot = SLOT.exec(proposed.text);
  if (slot?.[1] !== undefined) {
    const quote = evidence.quoteOf.get(slot[1]);
    return quote === undefined ? rejected(`there is no quotation ${slot[1]}`) : { kind: 'quote', quote };
  }
  const objection = objectionToForm(proposed.text);
  if (objection !== null) return rejected(objection);
  return style === 'exact' ? acceptExact(proposed, evidence) : acceptFluent(proposed, evidence, language);
};

function rejected(reason: string): Acceptance {
  return { kind: 'rejected', reason };
}
