import type { Range } from '../text/range.ts';
import { splitParagraphs } from '../text/split-paragraphs.ts';
import { type ExplainedQuote, explainText } from './explain-text.ts';
import { headlineForm } from './headline-form.ts';
import { languageOf } from './languages/language-of.ts';
import { namedInFull } from './named-in-full.ts';
import { outsideTags, subtract } from './outside-tags.ts';
import type { Quote } from './quote.ts';

export interface QuotableText {
  readonly title?: string;
  readonly text: string;
  /** ISO 639-1; absent: told from the text. */
  readonly language?: string;
  /** Sorted, disjoint ranges of `text` that are not looked into; no quotation crosses one. */
  readonly skip?: readonly Range[];
  /** Takes the turns of interviews that name nobody ("Q:", "A:") for quotations as well; absent: false. */
  readonly namelessTurns?: boolean;
  /** Takes two apostrophes for a quotation mark (''We agreed,'' she said); absent: what they hold is told as indirect speech. */
  readonly apostropheMarks?: boolean;
}

/** Finds who said what. Linear in the length of the text; the same input always gives the same quotations. */
export function extractQuotes(input: QuotableText): readonly Quote[] {
  return explainQuotes(input).map(({ quote }) => quote);
}

/** Like extractQuotes, and says for each quotation which rule decided. Those of the title come first. */
export function explainQuotes(input: QuotableText): readonly ExplainedQuote[] {
  const { text, title = '', skip = [], namelessTurns = false, apostropheMarks = false } = input;
  const language = languageOf(input.language, text);
  const paragraphs = subtract(outsideTags(text, splitParagraphs(text)), skip);
  const body = explainText({ text, paragraphs, language, namelessTurns, apostropheMarks });
  if (title === '') return body;
  const headline = explainText({
    text: title,
    paragraphs: splitParagraphs(title),
    language,
    apostropheMarks,
  });
  const titled = headline.map((explained) => asTitle(explained, body));
  const form = headlineForm(title, body);
  const isTold = titled.some(({ quote }) => quote.kind === form?.quote.kind && quote.end > form.quote.start);
  return form === null || isTold ? [...titled, ...body] : [...titled, form, ...body];
}

/** A headline names people shortly: the article tells who they are. */
function asTitle(explained: ExplainedQuote, body: readonly ExplainedQuote[]): ExplainedQuote {
  return { ...explained, quote: { ...namedInFull(explained.quote, body), field: 'title' } };
}
