import type { StoredArticle } from '../articles/article.ts';
import type { StoryFocus } from './story-focus.ts';
import type { StorySentence } from './story-sentences.ts';
import { overlap, salienceOf, shareOf, termsOf } from './term-salience.ts';

const MOST_SENTENCES = 3;
/** A digest is read in a glance: a story of one report gets less room. */
const CHARACTERS_ONE_REPORT = 240;
const CHARACTERS = 420;
/** Two sentences that share more of the shorter one's words say the same. */
const SAME = 0.5;
/** The fourth sentence of a report counts about half of the first. */
const SENTENCES_TO_HALF = 4;
const WEIGHT_OF_NEW_VOICE = 1.2;
/** What stands under a headline should go on from it. */
const WEIGHT_OF_HEADLINE = 3;
/** What follows the first sentence keeps to the story: the more of its words stand in the title of its report, the better. */
const WEIGHT_OF_TITLE = 2;
/** What says less than this share of the first sentence's worth is left out: atmosphere, asides. */
const WORTH_ADDING = 0.3;
/** So many words a sentence of another report shares with what was told. */
const FEWEST_SHARED = 2;
/** The details of days before the newest report are not news any more. */
const NEWS_MS = 24 * 3_600_000;
/** A sentence without a name or number says little to who has not read the rest; from four on it is good enough. */
const LEAST_SPECIFIC = 0.5;
const WEIGHT_OF_FACT = 0.125;

/** What sentences are chosen by. */
export interface Telling {
  readonly reports: readonly StoredArticle[];
  readonly focus: StoryFocus;
  /** The report whose title stands above them. */
  readonly headline: StoredArticle | undefined;
}

/**
 * Of the candidates one to three that tell a story: the most central first, then, out of the reports of the newest day, what
 * adds most and repeats nothing, as long as it adds enough. Empty where there are no candidates.
 */
export function chooseSentences(
  candidates: readonly StorySentence[],
  { reports, focus, headline }: Telling,
): readonly StorySentence[] {
  const first = bestOf(candidates, { chosen: [], focus, headline, room: 0, least: 0 });
  if (first === undefined) return [];
  const news = candidates.filter(
    (sentence) => isOfNewestDay(sentence.report, reports) && goesOnFrom(first, sentence, headline),
  );
  const least = WORTH_ADDING * worthOf(first, { chosen: [], focus, headline: undefined });
  const chosen = [first];
  let room = (reports.length === 1 ? CHARACTERS_ONE_REPORT : CHARACTERS) - first.text.length;
  while (chosen.length < MOST_SENTENCES) {
    const next = bestOf(news, { chosen, focus, headline, room, least });
    if (next === undefined) break;
    chosen.push(next);
    room -= next.text.length;
  }
  return chosen;
}

/** Another report may tell several events: what is told from it has words of the headline or the first sentence. */
function goesOnFrom(
  first: StorySentence,
  { report, terms }: StorySentence,
  headline: StoredArticle | undefined,
): boolean {
  if (report === first.report || report === headline) return true;
  const told = new Set([
    ...first.terms,
    ...(headline === undefined ? [] : termsOf(headline.title, headline.language)),
  ]);
  return [...terms].filter((term) => told.has(term)).length >= FEWEST_SHARED;
}

function isOfNewestDay({ publishedAt }: StoredArticle, reports: readonly StoredArticle[]): boolean {
  const newest = Math.max(...reports.map((report) => Date.parse(report.publishedAt ?? '') || 0));
  return newest - (Date.parse(publishedAt ?? '') || 0) <= NEWS_MS;
}

interface Told {
  readonly chosen: readonly StorySentence[];
  readonly focus: StoryFocus;
  readonly headline: StoredArticle | undefined;
}

interface Choice extends Told {
  /** Characters that are left; the first sentence may be longer. */
  readonly room: number;
  /** What a sentence must be worth. */
  readonly least: number;
}

function bestOf(candidates: readonly StorySentence[], choice: Choice): StorySentence | undefined {
  const { chosen, room, least } = choice;
  let best: { readonly sentence: StorySentence; readonly score: number } | undefined;
  for (const sentence of candidates) {
    if (chosen.length > 0 && sentence.text.length > room) continue;
    if (chosen.some((other) => overlap(other.terms, sentence.terms) >= SAME)) continue;
    const score = worthOf(sentence, choice);
    if (score >= least && (best === undefined || score > best.score)) best = { sentence, score };
  }
  return best?.sentence;
}

function worthOf(sentence: StorySentence, { chosen, focus, headline }: Told): number {
  const early = 1 / (1 + sentence.position / SENTENCES_TO_HALF);
  const isNewVoice = !chosen.some(({ report }) => report === sentence.report);
  // What was said already adds nothing (Gillick and Favre 2009: a summary is worth the concepts that it covers).
  const covered = new Set(chosen.flatMap(({ terms }) => [...terms]));
  const adds = new Set([...sentence.terms].filter((term) => !covered.has(term)));
  const inTitle = chosen.length === 0 ? 0 : shareOf(sentence.terms, titleOf(sentence));
  const continuesHeadline = chosen.length === 0 && sentence.report === headline && sentence.position < 2;
  return (
    salienceOf(adds, focus.salience) *
    (focus.centrality.get(sentence.report) ?? 1) *
    early *
    Math.min(1, LEAST_SPECIFIC + sentence.facts * WEIGHT_OF_FACT) *
    (1 + WEIGHT_OF_TITLE * inTitle) *
    (isNewVoice ? WEIGHT_OF_NEW_VOICE : 1) *
    (continuesHeadline ? WEIGHT_OF_HEADLINE : 1)
  );
}

function titleOf({ report: { title, language } }: StorySentence): ReadonlySet<string> {
  return termsOf(title, language);
}
