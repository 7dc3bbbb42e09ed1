import { splitParagraphs } from '../text/split-paragraphs.ts';
import type { QuotableText } from './extract-quotes.ts';
import { findQuotations, type TextInput } from './find-quotations.ts';
import { languageOf } from './languages/language-of.ts';
import { outsideTags, subtract } from './outside-tags.ts';
import type { Span } from './quote.ts';
import { readArticle } from './read-article.ts';
import type { NoQuotation } from './sieves/sieve.ts';

/** What stands in quotation marks and was said by nobody. */
export interface PassedOver extends Span {
  readonly reason: NoQuotation;
}

/** The outermost marks of a text that hold no quotation, and by what they were told; those of the title come first. */
export function findPassedOver(input: QuotableText): readonly PassedOver[] {
  const { text, title = '', skip = [], namelessTurns = false } = input;
  const language = languageOf(input.language, text);
  const headline = passedOverIn({ text: title, paragraphs: splitParagraphs(title), language });
  const paragraphs = subtract(outsideTags(text, splitParagraphs(text)), skip);
  return [
    ...headline.map((marks): PassedOver => ({ field: 'title', ...marks })),
    ...passedOverIn({ text, paragraphs, language, namelessTurns }),
  ];
}

function passedOverIn(input: TextInput): readonly PassedOver[] {
  const quotations = findQuotations(input).filter(({ depth }) => depth === 0);
  const { sites, passedOver } = readArticle({ ...input, quotations });
  const siteOf = new Map(sites.map(({ quotation }, site) => [quotation, site]));
  return quotations.flatMap(({ start, end }, i): PassedOver[] => {
    const site = siteOf.get(i);
    const reason = site === undefined ? 'name in marks' : (passedOver[site] ?? null); // the company «Север» is one noun
    return reason === null ? [] : [{ start, end, text: input.text.slice(start, end), reason }];
  });
}
