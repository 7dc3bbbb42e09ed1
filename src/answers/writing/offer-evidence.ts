import { defined } from '../../defined.ts';
import type { Span } from '../../quotes/quote.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import type { Range } from '../../text/range.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { Answer, AnswerQuote, Citation } from '../answer.ts';
import type { OfferedQuote, OfferedSpan } from './sentence-model.ts';
import { standsAlone } from './stands-alone.ts';

export interface OfferedSentence extends OfferedSpan {
  readonly citation: number;
  readonly language: string;
  /** Where it stands in its article. */
  readonly place: Range & Pick<Span, 'field'>;
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
const DAY_LENGTH = 'yyyy-mm-dd'.length;

/**
 * Numbers the evidence of an extractive answer. Sentences longer than 600 characters are no prose and stay out, and so do those that would not
 * be understood alone.
 */
export function offerEvidence({ citations, quotes: shown }: Pick<Answer, 'citations' | 'quotes'>): Evidence {
  const dates = new Map(citations.map((citation) => [citation.n, dayOf(citation)]));
  const quoteOf = new Map(shown.slice(0, MOST_QUOTES).map((quote, index) => [`q${index + 1}`, quote]));
  const quotes = [...quoteOf].map(([id, quote]) => {
    const date = quote.saidAt ?? dates.get(quote.citation);
    return defined({ id, speaker: quote.speaker?.name ?? 'unknown', text: quote.text, date });
  });
  return { spans: citations.flatMap(sentencesOf).slice(0, MOST_SPANS).map(numbered), quotes, quoteOf };
}

function sentencesOf(citation: Citation): readonly Omit<OfferedSentence, 'id'>[] {
  const language = detectLanguage(citation.passages.map(({ text }) => text).join('\n'));
  const date = dayOf(citation);
  return citation.passages.flatMap((passage) =>
    splitSentences(passage.text, language).flatMap(({ start, end }) => {
      const text = passage.text.slice(start, end).trim();
      if (text === '' || text.length > LONGEST_SPAN || !standsAlone(text, language)) return [];
      return [
        defined({
          text,
          source: citation.source,
          date,
          citation: citation.n,
          language,
          place: defined({ start: passage.start + start, end: passage.start + end, field: passage.field }),
        }),
      ];
    }),
  );
}

function numbered(span: Omit<OfferedSentence, 'id'>, index: number): OfferedSentence {
  return { id: `s${index + 1}`, ...span };
}

function dayOf({ publishedAt }: Citation): string | undefined {
  return publishedAt?.slice(0, DAY_LENGTH);
}
