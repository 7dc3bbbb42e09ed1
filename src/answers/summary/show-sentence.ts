import type { StoredArticle } from '../../articles/article.ts';
import type { Span } from '../../quotes/quote.ts';
import type { ArticleIndex, StoredQuote } from '../../search/article-index.ts';
import { curlQuotationMarks } from '../../text/curl-quotation-marks.ts';
import { pairQuotationMarks } from '../../text/pair-quotation-marks.ts';
import { resolveOpening } from './resolve-opening.ts';

/** Words that stand for somebody, by language; a longer mention ("the minister") says something of its own. */
const PRONOUN = 'he|she|they|той|тя|те|он|она|они|він|вона|вони';
const PRONOUNS = new RegExp(`^(?:${PRONOUN})$`, 'iu');
const HAS_PRONOUN = new RegExp(`(?<!\\p{L})(?:${PRONOUN})(?!\\p{L})`, 'iu');

/**
 * A passage as a sentence of an answer: its quotations in “…”, and each pronoun that opens it, or stands by a cue, and that
 * the article resolves to somebody named replaced by the name in brackets ("[Fidan] believes …"). The words inside
 * quotations are not touched.
 */
export async function showSentence(index: ArticleIndex, article: StoredArticle, span: Span): Promise<string> {
  if (span.field === 'title' || !HAS_PRONOUN.test(span.text))
    return ellipses(article, span, curlQuotationMarks(span.text));
  const quotes = await index.quotesIn(article.id);
  const quoted = pairQuotationMarks(span.text, [{ start: 0, end: span.text.length }]);
  const isQuoted = (at: number) => quoted.some(({ outer }) => outer.start <= at && at < outer.end);
  let text = span.text;
  for (const { start, end, name } of pronounsIn(article, span, quotes))
    if (!isQuoted(start)) text = `${text.slice(0, start)}[${name}]${text.slice(end)}`;
  return ellipses(article, span, curlQuotationMarks(text));
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

/** A passage cut out of its sentence says so; one that follows a dateline or another skipped range is whole. */
function ellipses({ text, skip }: StoredArticle, span: Span, shown: string): string {
  if (span.field === 'title') return shown;
  const begin = Math.max(
    0,
    span.start - LOOK_AROUND,
    ...skip.filter(({ end }) => end <= span.start).map(({ end }) => end),
  );
  const lead = text.slice(begin, span.start);
  const startsInside = /[\p{L}\p{N},;]/u.test(lead) && !/(?:[.!?…:]["”»’)\]]*|\n)\s*["“„«]?$/u.test(lead);
  const endsInside =
    !/[.!?…]["”»’)\]]*$/u.test(span.text) &&
    /^[^\n.!?]*\p{L}/u.test(text.slice(span.end, span.end + LOOK_AROUND));
  return `${startsInside ? '… ' : ''}${shown}${endsInside ? ' …' : ''}`;
}

const LOOK_AROUND = 80;
