import type { AnswerOutcome, Frame } from './answerer.ts';
import type { Asking } from './asking.ts';
import { buildAnswer } from './build-answer.ts';
import { CitationList } from './citation-list.ts';
import { sentenceAround } from './sentence-around.ts';
import { composeSummary } from './summary/compose-summary.ts';
import { talkAnswer } from './talk/talk-answer.ts';
import { composeQuotes } from './who-said/compose-quotes.ts';

/** "The full quote" and "where was that said": the first slice of the last answer again, whole and with its source. */
export async function answerFocus(asking: Asking, frame: Frame): Promise<AnswerOutcome> {
  const { index } = asking;
  const [article] = frame.focus === undefined ? [] : await index.articles([frame.focus.articleId]);
  if (frame.focus === undefined || article === undefined)
    return { answer: await talkAnswer(asking, 'nothingBefore'), frame };
  const { start, end } = frame.focus;
  const inArticle = await index.quotesIn(article.id);
  const focused = inArticle.find(({ quote }) => quote.start === start && quote.end === end);
  if (focused === undefined) {
    const span = sentenceAround(article, { start, end, text: article.text.slice(start, end) });
    const answer = await buildAnswer(asking, {
      kind: 'summary',
      ...(await composeSummary(index, [{ article, span }])),
    });
    return { answer, frame };
  }
  const pieces = inArticle.filter(
    ({ quote }) => quote === focused.quote || (quote.part !== undefined && quote.part === focused.quote.part),
  );
  const quotation = { stored: focused, pieces, fit: 1, copies: [] };
  const { quotes } = await composeQuotes(index, [quotation], frame.speakers ?? []);
  const citations = new CitationList();
  for (const quote of quotes) citations.cite(article, sentenceAround(article, quote));
  const answer = await buildAnswer(asking, { kind: 'quotes', quotes, citations: citations.toCitations() });
  return { answer, frame };
}
