import type { Answer, AnswerQuote, ModelFailure, Sentence } from '../answer.ts';
import type { Acceptance } from './acceptance.ts';
import type { Evidence } from './offer-evidence.ts';

/** Longer answers are not read at a glance. */
const MOST_SENTENCES = 6;

/** An answer as it grows: sentences and quotations only come, none ever goes. */
export class AnswerDraft {
  private readonly extractive: Answer;
  private readonly evidence: Evidence;
  private readonly sentences: Sentence[] = [];
  private readonly quotes: AnswerQuote[] = [];
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

  /** False where it stands there already. */
  add(accepted: Exclude<Acceptance, { readonly kind: 'rejected' }>): boolean {
    if (accepted.kind === 'quote') {
      if (this.quotes.includes(accepted.quote)) return false;
      this.quotes.push(accepted.quote);
      return true;
    }
    if (this.sentences.some(({ text }) => text === accepted.sentence.text)) return false;
    this.sentences.push(accepted.sentence);
    for (const span of accepted.spans) this.told.add(span);
    return true;
  }

  /** What stands so far, as an answer. */
  current(): Answer {
    return {
      ...this.extractive,
      ...this.authorship(),
      sentences: [...this.sentences],
      quotes: [...this.quotes],
    };
  }

  /** The whole answer: the chosen quotations come first, and no quotation of the evidence is lost. */
  finished(): Answer {
    const { kind, sentences, quotes } = this.extractive;
    return {
      ...this.extractive,
      ...this.authorship(),
      sentences: this.sentences.length > 0 || kind === 'quotes' ? [...this.sentences] : sentences,
      quotes: [...this.quotes, ...quotes.filter((quote) => !this.quotes.includes(quote))],
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

  private authorship(): Pick<Answer, 'writer' | 'style'> {
    if (this.isEmpty) return { writer: 'extractive', style: 'exact' };
    const isFluent = this.sentences.some(({ wording }) => wording === 'model');
    return { writer: 'model', style: isFluent ? 'fluent' : 'exact' };
  }
}

/** Quotation marks differ between an article and what is shown of it. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
