import { VerbatimError } from '../../errors.ts';
import { curlQuotationMarks } from '../../text/curl-quotation-marks.ts';
import type { Answer, AnswerQuote, Sentence } from '../answer.ts';
import type { AnswerWriter } from '../answer-writer.ts';
import { acceptSentence } from './accept-sentence.ts';
import { type Evidence, offerEvidence } from './offer-evidence.ts';
import type { SentenceModel } from './sentence-model.ts';

export interface ExactWriterOptions {
  readonly model: SentenceModel;
  /** How long the whole of it may take before the extractive answer is given instead. */
  readonly deadlineMs: number;
}

interface Draft {
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly AnswerQuote[];
  readonly complaints: readonly string[];
}

const MOST_SENTENCES = 6;

/**
 * A writer in the `exact` style: the model chooses and shortens what the extractive answer is made of, code cuts it. One
 * refused sentence refuses the try; there is one retry, told why. Throws when there is still nothing to show, or when the
 * model cannot be had: the caller then gives the extractive answer.
 */
export function createExactWriter({ model, deadlineMs }: ExactWriterOptions): AnswerWriter {
  return {
    async write(extractive, signal) {
      const evidence = offerEvidence(extractive);
      if (evidence.spans.length === 0 && evidence.quotes.length === 0) return extractive;
      const limit = AbortSignal.any([
        AbortSignal.timeout(deadlineMs),
        ...(signal === undefined ? [] : [signal]),
      ]);
      let complaints: readonly string[] = [];
      for (let attempt = 0; attempt < 2; attempt++) {
        const draft = await draftOnce(model, extractive, evidence, complaints, limit);
        if (draft.complaints.length === 0) return finish(extractive, draft);
        complaints = draft.complaints;
      }
      throw new VerbatimError(
        'bad-input',
        `The model's sentences are not in the articles: ${complaints.join('; ')}.`,
      );
    },
  };
}

async function draftOnce(
  model: SentenceModel,
  extractive: Answer,
  evidence: Evidence,
  complaints: readonly string[],
  signal: AbortSignal,
): Promise<Draft> {
  const { question } = extractive;
  const request = {
    question,
    spans: evidence.spans.map(({ id, text }) => ({ id, text })),
    quotes: evidence.quotes,
  };
  const proposed = await model.propose(
    complaints.length === 0 ? request : { ...request, complaints },
    signal,
  );
  const accepted = proposed.slice(0, MOST_SENTENCES).map((sentence) => acceptSentence(sentence, evidence));
  const refused = accepted.flatMap((result) => (result.kind === 'rejected' ? [result.reason] : []));
  return {
    sentences: accepted.flatMap((result) => (result.kind === 'sentence' ? [result.sentence] : [])),
    quotes: accepted.flatMap((result) => (result.kind === 'quote' ? [result.quote] : [])),
    complaints: accepted.length === 0 ? ['no sentence was given'] : refused,
  };
}

/** The chosen sentences in the model's order; quotations that it placed come first, none is lost. */
function finish(extractive: Answer, draft: Draft): Answer {
  const chosen = [...new Set(draft.quotes)];
  const sentences = draft.sentences.map((sentence) => ({
    ...sentence,
    text: curlQuotationMarks(sentence.text),
  }));
  return {
    ...extractive,
    sentences: sentences.length > 0 || extractive.kind === 'quotes' ? sentences : extractive.sentences,
    quotes: [...chosen, ...extractive.quotes.filter((quote) => !chosen.includes(quote))],
    writer: 'model',
    style: 'exact',
  };
}
