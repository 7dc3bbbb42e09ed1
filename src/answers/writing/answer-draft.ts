import type { Answer, AnswerQuote, ModelFailure, Sentence } from '../answer.ts';
import type { Acceptance } from './acceptance.ts';
import type { Evidence, OfferedSentence } from './offer-evidence.ts';

/** Longer answers are not read at a glance. */
const MOST_SENTENCES = 6;

/** An answer as it grows: sentences and quotations only come, none ever goes. */
export class AnswerDraft {
  private readonly extractive: Answer;
  private readonly evidence: Evidence;
  private readonly sentences: Sentence[] = [];
  private readonly quotes: AnswerQuote[] = [];
  /** Quotations whose words stand in a sentence. */
  private readonly repeated = new Set<AnswerQuote>();
  /** Ids of the spans that the sentences tell. */
  private readonly told = new Set<string>();

  constructor(extractive: Answer, evidence: Evidence) {
    this.extractive = extractive;
    this.evidence = evidence;
  }

  get isEmpty(): boolean {
    return this.sentences.length === 0 && this.quotes.length === 0;
  }

  get isFull(): boolean {
    return this.sentences.length + this.quotes.length >= MOST_SENTENCES;
  }

  /** What stands, for a model that goes on. */
  get written(): readonly string[] {
    return this.sentences.map(({ text }) => text);
  }

  /** False where it stands there already. Where quotations were asked for, a sentence that repeats some is a choice of these. */
  add(accepted: Exclude<Acceptance, { readonly kind: 'rejected' }>): boolean {
    if (accepted.kind === 'quote') return this.place([accepted.quote]);
    const { sentence, spans } = accepted;
    const repeated = this.quotationsIn(sentence, spans);
    if (this.extractive.kind === 'quotes' && repeated.length > 0) return this.place(repeated);
    if (this.sentences.some(({ text }) => text === sentence.text)) return false;
    this.sentences.push(sentence);
    for (const quote of repeated) this.repeated.add(quote);
    for (const span of spans) this.told.add(span);
    return true;
  }

  /** What stands so far, as an answer. */
  current(): Answer {
    return {
      ...this.extractive,
      ...this.authorship(),
      sentences: [...this.uncited(), ...this.sentences],
      quotes: [...this.quotes],
    };
  }

  /** The whole answer: the chosen quotations come first, and no quotation of the evidence is lost. */
  finished(): Answer {
    const { kind, sentences, quotes } = this.extractive;
    const isKept = this.sentences.length === 0 && kind !== 'quotes';
    return {
      ...this.extractive,
      ...this.authorship(),
      sentences: isKept ? sentences : [...this.uncited(), ...this.sentences],
      quotes: [
        ...this.quotes,
        ...quotes.filter((quote) => !this.quotes.includes(quote) && !this.repeated.has(quote)),
      ],
    };
  }

  /** What stands, and after it the sentences of the articles that are not told yet. */
  completed(failure: ModelFailure): Answer {
    const told = this.evidence.spans.filter(({ id }) => this.told.has(id)).map(({ text }) => bare(text));
    const rest = this.extractive.sentences.filter(({ text }) => {
      const words = bare(text);
      return !told.some((span) => span.includes(words) || words.includes(span));
    });
    return {
      ...this.finished(),
      sentences: [...this.sentences, ...rest],
      modelFailure: failure,
    };
  }

  private place(quotes: readonly AnswerQuote[]): boolean {
    const fresh = quotes.flatMap(this.piecesOf).filter((quote) => !this.quotes.includes(quote));
    this.quotes.push(...new Set(fresh));
    return fresh.length > 0;
  }

  /** A quotation that the article interrupts is placed whole. */
  private readonly piecesOf = (quote: AnswerQuote): readonly AnswerQuote[] =>
    quote.part === undefined
      ? [quote]
      : this.extractive.quotes.filter(
          ({ articleId, part }) => articleId === quote.articleId && part === quote.part,
        );

  /** The quotations that stand in the spans that a sentence tells, and of which it has all the words. */
  private quotationsIn({ text }: Sentence, ids: readonly string[]): readonly AnswerQuote[] {
    const spans = this.evidence.spans.filter(({ id }) => ids.includes(id));
    const words = ` ${bare(text)} `;
    return this.extractive.quotes.filter(
      (quote) =>
        words.includes(` ${bare(quote.text)} `) &&
        spans.some(({ citation, place }) => citation === quote.citation && isWithin(quote, place)),
    );
  }

  /** What no article says but the answer does: of whom there is nothing. */
  private uncited(): readonly Sentence[] {
    return this.extractive.sentences.filter(({ citations }) => citations.length === 0);
  }

  private authorship(): Pick<Answer, 'writer' | 'style'> {
    if (this.isEmpty) return { writer: 'extractive', style: 'exact' };
    const isFluent = this.sentences.some(({ wording }) => wording === 'model');
    return { writer: 'model', style: isFluent ? 'fluent' : 'exact' };
  }
}

function isWithin(quote: AnswerQuote, { field, start, end }: OfferedSentence['place']): boolean {
  return quote.field === field && quote.start >= start && quote.end <= end;
}

/** Quotation marks differ between an article and what is shown of it. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
