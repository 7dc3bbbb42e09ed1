import type { StoredArticle } from '../../articles/article.ts';
import type { Span } from '../../quotes/quote.ts';
import type { StoredQuote } from '../../search/article-index.ts';
import { pairQuotationMarks } from '../../text/pair-quotation-marks.ts';
import { resolveOpening } from './resolve-opening.ts';

/** Words that stand for somebody, by language; a longer mention ("the minister") says something of its own. */
const PRONOUN = 'he|she|they|той|тя|те|он|она|они|він|вона|вони';
const PRONOUNS = new RegExp(`^(?:${PRONOUN})$`, 'iu');
const HAS_PRONOUN = new RegExp(`(?<!\\p{L})(?:${PRONOUN})(?!\\p{L})`, 'iu');

/** Whether there is anything in a passage for `resolvePronouns` to replace. */
export function hasPronoun({ text, field }: Span): boolean {
  return field !== 'title' && HAS_PRONOUN.test(text);
}

/**
 * The passage with each pronoun that opens it, or stands by a cue, and that the article resolves to somebody named replaced by the
 * name in brackets ("[Fidan] believes …"). The words inside quotations are not touched. `quotes` are those of the article.
 */
export function resolvePronouns(article: StoredArticle, span: Span, quotes: readonly StoredQuote[]): string {
  if (!hasPronoun(span)) return span.text;
  const quoted = pairQuotationMarks(span.text, [{ start: 0, end: span.text.length }]);
  const isQuoted = (at: number) => quoted.some(({ outer }) => outer.start <= at && at < outer.end);
  let text = span.text;
  for (const { start, end, name } of pronounsIn(article, span, quotes))
    if (!isQuoted(start) && !isNamedBefore(span.text, start, name))
      text = `${text.slice(0, start)}[${name}]${text.slice(end)}`;
  return text;
}

/** "Fidan spoke for an hour, and said he would …": the passage itself says who is meant. */
function isNamedBefore(text: string, at: number, name: string): boolean {
  return text.slice(0, at).includes(name.split(/\s+/).at(-1) ?? name);
}

interface ResolvedPronoun {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Last first, so that replacing one does not move those before it. */
function pronounsIn(
  article: StoredArticle,
  span: Span,
  quotes: readonly StoredQuote[],
): readonly ResolvedPronoun[] {
  const found = new Map<number, ResolvedPronoun>();
  for (const { quote } of quotes) {
    const { speaker } = quote;
    if (!speaker?.resolved || !speaker.mention || speaker.kind !== 'person' || quote.confidence === 'low')
      continue;
    const { start, end } = speaker.mention;
    if (start < span.start || end > span.end || !PRONOUNS.test(article.text.slice(start, end))) continue;
    found.set(start, { start: start - span.start, end: end - span.start, name: speaker.name });
  }
  const opening = resolveOpening(article, span, quotes);
  if (opening !== null && !found.has(opening.start))
    found.set(opening.start, {
      start: opening.start - span.start,
      end: opening.end - span.start,
      name: opening.name,
    });
  return [...found.values()].sort((a, b) => b.start - a.start);
}
