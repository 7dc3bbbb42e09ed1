import type { StoredArticle } from '../articles/article.ts';
import { fullNamesIn } from '../people/full-names-in.ts';
import type { Span } from '../quotes/quote.ts';
import type { StoredQuote } from '../search/article-index.ts';
import { figuresIn } from '../stories/figures-in.ts';
import type { Addition } from '../stories/told-facts.ts';
import { curlQuotationMarks } from '../text/curl-quotation-marks.ts';
import { type StorySentence, storySentences } from './story-sentences.ts';

/** What is new may come late: as far as facts are read. */
const SENTENCES_READ = 40;
/** Another sentence is taken only where it says more. */
const WEIGHT_OF_PERSON = 2;
const WEIGHT_OF_QUOTATION = 2;

export interface Reported {
  readonly report: StoredArticle;
  readonly quotes: readonly StoredQuote[];
  readonly addition: Addition;
}

/** What a report was the first to say of its story, in its own words, and where they stand. */
export interface ToldAddition {
  readonly text: string;
  readonly span: Span;
}

/**
 * The sentence of a report that tells most of what it added to its story; where none can stand alone, its first quotation that
 * is new, behind its speaker. Null where there is nothing to show.
 */
export function tellAddition({ report, quotes, addition }: Reported): ToldAddition | null {
  let best: { readonly told: StorySentence; readonly worth: number } | null = null;
  for (const told of storySentences(report, quotes, SENTENCES_READ)) {
    const worth = worthOf(told, addition);
    if (worth > (best?.worth ?? 0)) best = { told, worth };
  }
  if (best !== null) return { text: curlQuotationMarks(best.told.text), span: best.told.span };
  return firstQuotation(quotes, addition);
}

function worthOf({ text, span, report }: StorySentence, { people, figures, quotations }: Addition): number {
  const named = fullNamesIn(text).filter((name) => people.includes(name)).length;
  const counted = figuresIn(text, report.language).filter((figure) => figures.includes(figure)).length;
  const quoted = quotations.filter(({ start, end }) => start >= span.start && end <= span.end).length;
  return WEIGHT_OF_PERSON * named + counted + WEIGHT_OF_QUOTATION * quoted;
}

function firstQuotation(quotes: readonly StoredQuote[], { quotations }: Addition): ToldAddition | null {
  const starts = new Set(quotations.map(({ start }) => start));
  const first = quotes.find(({ quote: { start, speaker, confidence } }) => {
    return starts.has(start) && speaker !== null && confidence !== 'low';
  })?.quote;
  if (first === undefined) return null;
  const words = first.text.replace(/,$/u, '');
  return { text: `${first.speaker?.name ?? ''}: “${words}”`, span: first };
}
