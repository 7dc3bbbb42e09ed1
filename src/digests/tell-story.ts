import type { AnswerQuote } from '../answers/answer.ts';
import type { CitationList } from '../answers/citation-list.ts';
import { sentenceAround } from '../answers/sentence-around.ts';
import type { StoredArticle } from '../articles/article.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import { curlQuotationMarks } from '../text/curl-quotation-marks.ts';
import { chooseHeadline, headlineOf } from './choose-headline.ts';
import { chooseQuotation } from './choose-quotation.ts';
import { chooseSentences } from './choose-sentences.ts';
import type { ChosenStory } from './choose-stories.ts';
import type { DigestStory } from './digest.ts';
import { type StoryFocus, storyFocus } from './story-focus.ts';
import { storyReports } from './story-reports.ts';
import type { StorySentence } from './story-sentences.ts';

export interface Telling {
  readonly index: ArticleIndex;
  /** The digest's citations, which the story adds to. */
  readonly citations: CitationList;
  readonly readerLanguage?: string;
}

/** A story in its reports' own words; null where the reader knows it and nothing in it is new. */
export async function tellStory(chosen: ChosenStory, telling: Telling): Promise<DigestStory | null> {
  const reports = storyReports(chosen, telling.readerLanguage);
  const focus = storyFocus(reports.telling, chosen.story.reports);
  const headline = chooseHeadline(reports.telling, focus);
  const sentences = chooseSentences(reports, focus, headline);
  if (sentences.length === 0) return null;
  const { story } = chosen;
  return {
    title: headline === undefined ? '' : headlineOf(headline),
    update: reports.before.length > 0,
    sentences: sentences.map(({ report, span }) => ({
      text: curlQuotationMarks(span.text),
      citations: [telling.citations.cite(report, span)],
    })),
    quotes: await quotesOf(reports.telling, { sentences, focus, telling }),
    origins: story.outlets,
    copies: story.copies,
    latest: story.latest,
  };
}

interface QuoteSearch {
  readonly sentences: readonly StorySentence[];
  readonly focus: StoryFocus;
  readonly telling: Telling;
}

async function quotesOf(
  reports: readonly StoredArticle[],
  { sentences, focus, telling: { index, citations } }: QuoteSearch,
): Promise<readonly AnswerQuote[]> {
  const quotes = await Promise.all(reports.map(({ id }) => index.quotesIn(id)));
  const language = reports[0]?.language ?? 'und';
  const quotation = chooseQuotation(quotes.flat(), { sentences, salience: focus.salience, language });
  return (quotation?.pieces ?? []).flatMap(({ quote, articleId, saidAt }) => {
    const report = reports.find(({ id }) => id === articleId);
    if (report === undefined) return [];
    return [
      {
        ...quote,
        articleId,
        ...(saidAt === undefined ? {} : { saidAt }),
        citation: citations.cite(report, sentenceAround(report, quote)),
        ...(quotation === undefined || quotation.alsoIn.length === 0 ? {} : { alsoIn: quotation.alsoIn }),
      },
    ];
  });
}
