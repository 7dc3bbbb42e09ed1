import { sentenceAround } from '../answers/sentence-around.ts';
import type { StoredArticle } from '../articles/article.ts';
import type { Span } from '../quotes/quote.ts';
import type { ArticleIndex, StoredQuote } from '../search/article-index.ts';
import { chooseHeadline, headlineOf } from './choose-headline.ts';
import { chooseQuotation } from './choose-quotation.ts';
import { chooseSentences } from './choose-sentences.ts';
import type { ChosenStory } from './choose-stories.ts';
import { type StoryFocus, storyFocus } from './story-focus.ts';
import { readStoryTexts, storyReports } from './story-reports.ts';
import type { StorySentence } from './story-sentences.ts';

/** What of a story is told, before it has its place in a digest: the same for all readers who know as much of it. */
export interface StoryDraft {
  readonly title: string;
  readonly update: boolean;
  readonly sentences: readonly StorySentence[];
  /** The pieces of one quotation; none where the story has none to show. */
  readonly quotation: readonly DraftedQuote[];
  /** Ids of other reports with the same quotation. */
  readonly alsoIn: readonly string[];
}

export interface DraftedQuote {
  readonly stored: StoredQuote;
  readonly report: StoredArticle;
  /** The sentences that it stands in. */
  readonly passage: Span;
}

/** A story in its reports' own words; null where the reader knows it and nothing in it is new. */
export async function draftStory(
  chosen: ChosenStory,
  index: ArticleIndex,
  readerLanguage: string | undefined,
): Promise<StoryDraft | null> {
  const texts = await readStoryTexts(chosen, index);
  const { telling, before } = storyReports(texts, readerLanguage);
  const focus = storyFocus(telling, [...texts.seen, ...texts.unseen]);
  const headline = chooseHeadline(telling, focus);
  const sentences = chooseSentences({ telling, before }, focus, headline);
  if (sentences.length === 0) return null;
  return {
    title: headline === undefined ? '' : headlineOf(headline),
    update: before.length > 0,
    sentences,
    ...(await quotationOf(telling, { index, sentences, focus })),
  };
}

interface QuoteSearch {
  readonly index: ArticleIndex;
  readonly sentences: readonly StorySentence[];
  readonly focus: StoryFocus;
}

async function quotationOf(
  reports: readonly StoredArticle[],
  { index, sentences, focus }: QuoteSearch,
): Promise<Pick<StoryDraft, 'quotation' | 'alsoIn'>> {
  const quotes = await Promise.all(reports.map(({ id }) => index.quotesIn(id)));
  const language = reports[0]?.language ?? 'und';
  const nearness = new Map(reports.map((report) => [report.id, focus.centrality.get(report) ?? 1]));
  const chosen = chooseQuotation(quotes.flat(), {
    sentences,
    salience: focus.salience,
    language,
    nearnessOf: (id) => nearness.get(id) ?? 1,
  });
  const quotation = (chosen?.pieces ?? []).flatMap((stored) => {
    const report = reports.find(({ id }) => id === stored.articleId);
    return report === undefined ? [] : [{ stored, report, passage: sentenceAround(report, stored.quote) }];
  });
  return { quotation, alsoIn: chosen?.alsoIn ?? [] };
}
