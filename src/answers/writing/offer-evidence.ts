import { detectLanguage } from '../../text/detect-language.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { Answer, AnswerQuote } from '../answer.ts';
import type { OfferedQuote, OfferedSpan } from './sentence-model.ts';

export interface OfferedSentence extends OfferedSpan {
  readonly citation: number;
  readonly language: string;
}

/** What a model may write from: the sentences of the cited passages and the quotations of an extractive answer. */
export interface Evidence {
  readonly spans: readonly OfferedSentence[];
  readonly quotes: readonly OfferedQuote[];
  readonly quoteOf: ReadonlyMap<string, AnswerQuote>;
}

const MOST_SPANS = 24;
const MOST_QUOTES = 12;
const LONGEST_SPAN = 600;

/** Numbers the evidence of an extractive answer. Sentences longer than 600 characters are no prose and stay out. */
export function offerEvidence(answer: Answer): Evidence {
  const spans: OfferedSentence[] = [];
  for (const citation of answer.citations) {
    const language = detectLanguage(citation.passages.map(({ text }) => text).join('\n'));
    for (const passage of citation.passages)
      for (const range of splitSentences(passage.text, language)) {
        const text = passage.text.slice(range.start, range.end).trim();
        if (text !== '' && text.length <= LONGEST_SPAN && spans.length < MOST_SPANS)
          spans.push({ id: `s${spans.length + 1}`, text, citation: citation.n, language });
      }
  }
  const quoteOf = new Map(
    answer.quotes.slice(0, MOST_QUOTES).map((quote, index) => [`q${index + 1}`, quote]),
  );
  const quotes = [...quoteOf].map(([id, quote]) => ({
    id,
    speaker: quote.speaker?.name ?? 'unknown',
    text: quote.text,
  }));
  return { spans, quotes, quoteOf };
}
