import type { StoredArticle } from '../articles/article.ts';
import { defined } from '../defined.ts';
import type { Span } from '../quotes/quote.ts';
import type { StoredQuote } from '../search/article-index.ts';
import { localDates } from '../text/local-dates.ts';
import type { Answer } from './answer.ts';
import type { AnswerOutcome, Focus, Frame } from './answerer.ts';
import type { Asking } from './asking.ts';
import { buildAnswer } from './build-answer.ts';
import { CitationList } from './citation-list.ts';
import { sentenceAround } from './sentence-around.ts';
import { composeSummary } from './summary/compose-summary.ts';
import { localeOf, talkAnswer } from './talk/talk-answer.ts';
import { composeQuotes } from './who-said/compose-quotes.ts';

/** "The full quote" and "where was that said": the first slice of the last answer again, whole and with its source. */
export async function answerFocus(asking: Asking, frame: Frame): Promise<AnswerOutcome> {
  const { index } = asking;
  const { focus } = frame;
  const [current] = focus === undefined ? [] : await index.articles([focus.articleId]);
  if (focus === undefined || current === undefined)
    return { answer: await talkAnswer(asking, 'nothingBefore'), frame };
  const isCurrent = focus.version === undefined || focus.version === current.version;
  const shown = isCurrent ? current : await index.articleVersion(focus.articleId, focus.version);
  const article = shown ?? current;
  const inArticle = article === current ? await index.quotesIn(article.id) : [];
  const focused = inArticle.find(({ quote }) => isAt(quote, focus));
  if (asking.understanding.followUp === 'where-said')
    return { answer: await whereSaid(asking, article, focus), frame };
  // A report of somebody's words is whole with the sentence that reports it.
  if (focused === undefined || focused.quote.kind === 'indirect') {
    const span = sentenceAround(article, spanOf(article, focus));
    const summary = await composeSummary(index, [{ article, span }]);
    return { answer: await buildAnswer(asking, { kind: 'summary', ...summary }), frame };
  }
  return { answer: await wholeQuote(asking, { article, focused, inArticle }, frame), frame };
}

/** The outlet, day and title, then the sentence itself. */
async function whereSaid(asking: Asking, article: StoredArticle, focus: Focus): Promise<Answer> {
  const { index, question, understanding } = asking;
  const span = sentenceAround(article, spanOf(article, focus));
  const { sentences, citations } = await composeSummary(index, [{ article, span }]);
  const day = localDates(localeOf(understanding.language), question.zone).day(article.publishedAt ?? '');
  const place = [article.source, article.title === '' ? undefined : article.title, day ?? undefined];
  const text = place.filter((part) => part !== undefined).join(' · ');
  return buildAnswer(asking, {
    kind: 'summary',
    sentences: [...(text === '' ? [] : [{ text, citations: [1] }]), ...sentences],
    citations,
  });
}

interface Focused {
  readonly article: StoredArticle;
  readonly focused: StoredQuote;
  readonly inArticle: readonly StoredQuote[];
}

async function wholeQuote(
  asking: Asking,
  { article, focused, inArticle }: Focused,
  frame: Frame,
): Promise<Answer> {
  const pieces = inArticle.filter(
    ({ quote }) => quote === focused.quote || (quote.part !== undefined && quote.part === focused.quote.part),
  );
  const quotation = { stored: focused, pieces, fit: 1, copies: [] };
  const { quotes } = await composeQuotes(asking.index, [quotation], {
    language: asking.understanding.language,
    names: frame.speakers ?? [],
    known: inArticle,
  });
  const citations = new CitationList();
  for (const quote of quotes) citations.cite(article, sentenceAround(article, quote));
  return buildAnswer(asking, { kind: 'quotes', quotes, citations: citations.toCitations() });
}

function isAt(quote: Span, focus: Focus): boolean {
  return quote.field === focus.field && quote.start === focus.start && quote.end === focus.end;
}

function spanOf(article: StoredArticle, { field, start, end }: Focus): Span {
  const text = article[field ?? 'text'].slice(start, end);
  return defined({ field, start, end, text });
}
