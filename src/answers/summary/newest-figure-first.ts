import type { StoredArticle } from '../../articles/article.ts';
import { words } from '../../text/words.ts';
import { readNumber } from '../check/read-number.ts';
import { type AnswerType, isCalendarWord } from './answer-types.ts';
import { COUNT, NO_COUNT } from './find-disagreements.ts';
import type { ToldPassage } from './tell-story.ts';
import { wordFinder } from './word-finder.ts';
import { wordsAskedAbout } from './words-asked-about.ts';

interface Asked {
  readonly text: string;
  readonly language: string;
}

/** A toll moves from report to report for so long; later ones are of another story. */
const ONE_STORY_MS = 14 * 86_400_000;
/** Besides what is counted, the two articles share this much of the question's words. */
const SHARE_NEEDED = 0.5;
/** What every toll counts: the word after it says of what. */
const PEOPLE =
  /(?<!\p{L})(?:people|persons?|men|women|човек\p{L}*|хора|души|человек\p{L}*|люд\p{L}+|осіб|чоловік)(?!\p{L})/giu;
/** "14 to 9", "27:20", "14 for, 9 against". */
const SCORE =
  /(\d+)(?:[-–:]| (?:to|срещу|на|против|проти) |(?: \p{L}+){0,2} (?:for|in favour|за)(?:,| and| и| і| й) )(\d+)(?![\d:])/iu;

/**
 * The sentences, best first, but with the newest report of a figure before all others: where the best one counts something, and one of `all`
 * in a later article of the same story counts it differently. A count may be asked for ("how many"); else only the score of a vote or a game moves.
 */
export function newestFigureFirst<One extends { readonly passage: ToldPassage }>(
  ranked: readonly One[],
  all: readonly One[],
  { asked, type }: { readonly asked: Asked; readonly type: AnswerType | null },
): readonly One[] {
  const [best] = ranked;
  if (best === undefined || (type !== 'number' && type !== null)) return ranked;
  const figuresOf = type === 'number' ? countsIn : scoreIn;
  const first = figuresOf(best.passage.span.text);
  if (first.length === 0) return ranked;
  const isSameThing = sameThingAs(best.passage, asked);
  const newest = all
    .filter(({ passage }) => isLater(passage.article, best.passage.article) && isSameThing(passage))
    .filter(({ passage }) => figuresOf(passage.span.text).some((figure) => !first.includes(figure)))
    .sort((a, b) => dateOf(b.passage.article) - dateOf(a.passage.article))[0];
  return newest === undefined ? ranked : [newest, ...ranked.filter((one) => one !== newest)];
}

/** Whether a sentence holds what the best one counts, in an article with most of the question's words. */
function sameThingAs(best: ToldPassage, asked: Asked): (passage: ToldPassage) => boolean {
  const text = wordsAskedAbout(asked.text, asked.language).replace(PEOPLE, ' ');
  const finder = wordFinder({ text, language: asked.language });
  const inBest = finder.find(best.span.text);
  const counted = inBest.indexOf(true);
  return ({ article, span }) => {
    const inArticle = finder.find(`${article.title} ${article.text}`);
    const met = inArticle.filter(Boolean).length;
    return counted >= 0 && finder.find(span.text)[counted] === true && met >= SHARE_NEEDED * finder.size;
  };
}

function isLater(a: StoredArticle, b: StoredArticle): boolean {
  const apart = dateOf(a) - dateOf(b);
  return a.language === b.language && apart > 0 && apart <= ONE_STORY_MS;
}

function dateOf({ publishedAt }: StoredArticle): number {
  return Date.parse(publishedAt ?? '') || 0;
}

/** The plain counts of a text: no dates, years, ages or times. */
function countsIn(text: string): readonly string[] {
  const all = words(text);
  const lower = all.map(({ text: word }) => word.toLowerCase());
  const counts: string[] = [];
  for (let at = 0; at < all.length; at++) {
    const number = readNumber(lower, at, (index) => all[index + 1]?.start === (all[index]?.end ?? 0) + 1);
    if (number === null) continue;
    const around = [lower[at - 1] ?? '', lower[at + number.words] ?? ''];
    const isDate = around.some(isCalendarWord) || NO_COUNT.test(around[1] ?? '');
    if (!isDate && COUNT.test(lower[at] ?? '')) counts.push(String(number.value));
    at += number.words - 1;
  }
  return counts;
}

function scoreIn(text: string): readonly string[] {
  const [, first, second] = SCORE.exec(text) ?? [];
  return first === undefined ? [] : [`${first}:${second}`];
}
