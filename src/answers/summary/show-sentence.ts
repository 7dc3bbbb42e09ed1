import type { StoredArticle } from '../../articles/article.ts';
import type { Span } from '../../quotes/quote.ts';
import type { ArticleIndex } from '../../search/article-index.ts';
import { curlQuotationMarks } from '../../text/curl-quotation-marks.ts';
import { hasPronoun, resolvePronouns } from './resolve-pronouns.ts';

/**
 * A passage as a sentence of an answer: its quotations in “…”, and pronouns resolved in brackets ("[Fidan] believes …") where the
 * article says who is meant.
 */
export async function showSentence(index: ArticleIndex, article: StoredArticle, span: Span): Promise<string> {
  const shown = hasPronoun(span)
    ? resolvePronouns(article, span, await index.quotesIn(article.id))
    : span.text;
  return ellipses(article, span, curlQuotationMarks(shown));
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
