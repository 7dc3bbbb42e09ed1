import { sentenceAround } from '../answers/sentence-around.ts';
import type { StoredArticle } from '../articles/article.ts';
import type { Span } from '../quotes/quote.ts';
import type { ArticleIndex, StoredQuote } from '../search/article-index.ts';
import type { StoryStore } from '../stories/story-store.ts';
import { chooseHeadline, headlineOf } from './choose-headline.ts';
import { chooseQuotation } from './choose-quotation.ts';
import { chooseSentences, type Telling } from './choose-sentences.ts';
import type { ChosenStory } from './choose-stories.ts';
import type { TitledReport } from './digester.ts';
import { storyFocus } from './story-focus.ts';
import { readStoryTexts, tellingReports } from './story-reports.ts';
import { openingOf, type StorySentence, storySentences } from './story-sentences.ts';
import { tellsNews } from './telling-words.ts';
import { type ToldBefore, toldBefore } from './told-before.ts';
import { changesIn, isNewQuotation, newlyWorded } from './what-is-new.ts';

/** What of a story is told, before it has its place in a digest: the same for all readers who know as much of it. */
export interface StoryDraft {
  readonly title: string;
  /** The report whose title that is; absent: none has a title. */
  readonly titleOf?: TitledReport;
  /** Of all the reports that it is told from. */
  readonly language?: string;
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

export interface DraftParts {
  readonly index: Pick<ArticleIndex, 'articles' | 'quotesIn'>;
  readonly stories: Pick<StoryStore, 'facts'>;
}

/** A story in its reports' own words, of one that the reader knows only the change; null where nothing in it is new. */
export async function draftStory(
  chosen: ChosenStory,
  { index, stories }: DraftParts,
  readerLanguage: string | undefined,
): Promise<StoryDraft | null> {
  const texts = await readStoryTexts(chosen, index);
  const reports = tellingReports(texts.unseen, readerLanguage);
  const quotes = await Promise.all(reports.map(({ id }) => index.quotesIn(id)));
  const focus = storyFocus(reports, [...texts.seen, ...texts.unseen]);
  const telling = { reports, focus, headline: chooseHeadline(reports, focus) };
  const before = await readToldBefore(chosen, texts.seen, stories);
  if (before !== null && !reports.some(({ title }) => tellsNews(title))) return null;
  const drafted = before === null ? tellAll(telling, quotes) : tellChange(telling, quotes, before);
  if (drafted.sentences.length === 0 && drafted.quotation.length === 0) return null;
  return {
    ...(telling.headline === undefined
      ? { title: '' }
      : { title: headlineOf(telling.headline), titleOf: telling.headline }),
    ...languageOf(reports),
    update: before !== null,
    ...drafted,
  };
}

function languageOf([first]: readonly StoredArticle[]): Pick<StoryDraft, 'language'> {
  return first === undefined || first.language === 'und' ? {} : { language: first.language };
}

async function readToldBefore(
  { seen }: ChosenStory,
  texts: readonly StoredArticle[],
  stories: Pick<StoryStore, 'facts'>,
): Promise<ToldBefore | null> {
  if (seen.length === 0) return null;
  const facts = await stories.facts(seen.map(({ articleId }) => articleId));
  return toldBefore({ members: seen, facts, texts });
}

/** What is quoted is rather from a report that is told from. */
const WEIGHT_OF_OTHER_REPORT = 0.6;

type Drafted = Pick<StoryDraft, 'sentences' | 'quotation' | 'alsoIn'>;
/** Of each report, in their order. */
type Quotes = readonly (readonly StoredQuote[])[];

function tellAll(telling: Telling, quotes: Quotes): Drafted {
  const standing = standingSentences(telling, quotes);
  const found = standing.length > 0 ? standing : telling.reports.flatMap((report) => openingOf(report) ?? []);
  const sentences = chooseSentences(found, telling);
  return { sentences, ...quotationOf(telling, sentences, quotes.flat()) };
}

/** A new quotation is a change too, whatever stands around it. */
function tellChange(telling: Telling, quotes: Quotes, before: ToldBefore): Drafted {
  const standing = standingSentences(telling, quotes);
  // What is new in a language in which nothing was told yet may be a translation.
  const isTranslated = !before.languages.has(telling.reports[0]?.language ?? '');
  const known = isTranslated ? [] : quotes.flat();
  const changes = changesIn(standing, before, known);
  const candidates = changes.length > 0 ? changes : newlyWorded(standing, before);
  const sentences = chooseSentences(candidates, telling);
  const fresh = known.filter((stored) => isNewQuotation(stored, before));
  const quotation = quotationOf(telling, sentences, fresh);
  return changes.length > 0 || quotation.quotation.length > 0
    ? { sentences, ...quotation }
    : { sentences: [], quotation: [], alsoIn: [] };
}

function standingSentences({ reports }: Telling, quotes: Quotes): readonly StorySentence[] {
  return reports.flatMap((report, at) => storySentences(report, quotes[at] ?? []));
}

function quotationOf(
  { reports, focus }: Telling,
  sentences: readonly StorySentence[],
  quotes: readonly StoredQuote[],
): Pick<Drafted, 'quotation' | 'alsoIn'> {
  const told = new Set(sentences.map(({ report }) => report));
  const nearness = new Map(
    reports.map((report) => [
      report.id,
      (focus.centrality.get(report) ?? 1) * (told.has(report) ? 1 : WEIGHT_OF_OTHER_REPORT),
    ]),
  );
  const chosen = chooseQuotation(quotes, {
    sentences,
    salience: focus.salience,
    language: reports[0]?.language ?? 'und',
    nearnessOf: (id) => nearness.get(id) ?? 1,
  });
  const quotation = (chosen?.pieces ?? []).flatMap((stored) => {
    const report = reports.find(({ id }) => id === stored.articleId);
    return report === undefined ? [] : [{ stored, report, passage: sentenceAround(report, stored.quote) }];
  });
  return { quotation, alsoIn: chosen?.alsoIn ?? [] };
}
