import { answerTypeOf } from './answer-type-of.ts';
import { type AnswerType, namesDate } from './answer-types.ts';
import type { AskedQuestion } from './asked-question.ts';
import { type AskedWords, askedWords, holdsAnswer } from './holds-answer.ts';
import { isRelatedLink } from './is-related-link.ts';
import { isQuestion } from './is-statement.ts';
import { OPENS_WITH_PRONOUN } from './opens-with-pronoun.ts';
import type { ToldPassage } from './tell-story.ts';
import { wordFinder } from './word-finder.ts';
import { tellsOfHappening, wordsAskedAbout } from './words-asked-about.ts';

/** A sentence with this share of the question's words, and words of its type, answers it: what is worth much less only looks like an answer. */
export const CLEAR = 0.7;
/** What the words of the title count for a sentence below it. */
const TITLE_WEIGHT = 0.2;
/** Words of the type asked for make up for this share of the question's words. */
const TYPE_WEIGHT = 0.35;
/** A day by its number tells more than "on Thursday". */
const DATE_WEIGHT = 0.15;
/** How much search's own order counts: from the first passage to the last. */
const RANK_WEIGHT = 0.6;
/** A word of what was spoken of counts less than one of the question itself. */
const SPOKEN_OF_WEIGHT = 0.5;
/** A sentence that begins with "she" does not say who. */
const PRONOUN_PENALTY = 0.12;
/** The title of another article, as a link to it. */
const LINK_PENALTY = 0.3;
/** What the article itself asks answers nothing. */
const QUESTION_PENALTY = 0.3;
/** A title is no sentence: it stands where nothing else says it. */
const TITLE_PENALTY = 0.08;
/** Types of which a sentence on what happens, lasts or costs tells, without naming it, in an article on it. */
const TOLD_BY_HAPPENING: readonly (AnswerType | null)[] = ['amount', 'duration', 'time', 'time-ahead'];

export interface Scored {
  readonly passage: ToldPassage;
  readonly score: number;
  /** The score but for the place that search gave it. */
  readonly worth: number;
  /** How much of the question's words stands in it or its title, by their weight. */
  readonly share: number;
  /** True where a word of the question stands in it, and not only in its title. */
  readonly isOnIt: boolean;
}

/** Weighs each passage beside the others. `found`: how many of the passages search found, which stand first, the best before the others. */
export function scoresOf(
  passages: readonly ToldPassage[],
  asked: AskedQuestion & { readonly found: number },
): Scored[] {
  const type = answerTypeOf(asked.kind, asked.text);
  const finder = wordFinder({ ...asked, text: wordsAskedAbout(asked.text, asked.language) });
  const whole = askedWords(asked);
  const met = passages.map(({ span }) => finder.find(span.text));
  const titles = new Map(passages.map(({ article }) => [article.id, article.title]));
  const inTitles = new Map([...titles].map(([id, title]) => [id, finder.find(title)]));
  const isOwn = finder.find(asked.own ?? asked.text);
  const weights = Array.from({ length: finder.size }, (_, word) => {
    const holding = met.filter((words) => words[word]).length;
    const rarity = Math.log(1 + (passages.length + 1) / (holding + 0.5));
    return isOwn[word] ? rarity : SPOKEN_OF_WEIGHT * rarity;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return passages.map((passage, at) => {
    const inTitle = inTitles.get(passage.article.id);
    const sum = (worthOf: (word: number) => number) =>
      weights.reduce((all, weight, word) => all + weight * worthOf(word), 0) / total;
    const share = sum((word) => Number(met[at]?.[word] || inTitle?.[word] || false));
    const titleShare = sum((word) => Number(inTitle?.[word] ?? false));
    // "It takes place on 9 June", in an article on what is asked about.
    const goesOn =
      TOLD_BY_HAPPENING.includes(type) &&
      titleShare >= CLEAR &&
      isOfType(passage, type, whole) &&
      (!isOfTime(type) || namesDate(passage.span.text)) &&
      tellsOfHappening(passage.span.text);
    const inBoth = sum((word) => (met[at]?.[word] ? 1 : inTitle?.[word] ? TITLE_WEIGHT : 0));
    const coverage = goesOn ? Math.max(titleShare, inBoth) : inBoth;
    const worth = coverage + extraOf(passage, type, whole);
    // What search did not find itself stands with what it found of the same article.
    const place = at < asked.found && !goesOn ? at : firstOf(passages, passage);
    const rank = Math.min(1, place / Math.max(1, asked.found));
    const isOnIt = goesOn || (met[at]?.includes(true) ?? false);
    return { passage, worth, share, score: worth + RANK_WEIGHT * (1 - rank), isOnIt };
  });
}

function firstOf(passages: readonly ToldPassage[], { article }: ToldPassage): number {
  return passages.findIndex((passage) => passage.article.id === article.id);
}

/** What a sentence is worth besides its words: with the type asked for more, without a subject of its own less. */
function extraOf(passage: ToldPassage, type: AnswerType | null, whole: AskedWords): number {
  const { span } = passage;
  const typed = isOfType(passage, type, whole) ? TYPE_WEIGHT : 0;
  const title = span.field === 'title' ? TITLE_PENALTY : 0;
  const pronoun = OPENS_WITH_PRONOUN.test(span.text) ? PRONOUN_PENALTY : 0;
  const dated = isOfTime(type) && namesDate(span.text) ? DATE_WEIGHT : 0;
  const asks = isQuestion(span.text) ? QUESTION_PENALTY : 0;
  const link = isRelatedLink(span.text) ? LINK_PENALTY : 0;
  return typed + dated - pronoun - title - asks - link;
}

function isOfTime(type: AnswerType | null): boolean {
  return type === 'time' || type === 'time-ahead';
}

/** Whether a passage holds words of the type asked for; false where the question asks for none. */
export function isOfType(
  { article, span }: ToldPassage,
  type: AnswerType | null,
  whole: AskedWords,
): boolean {
  return type !== null && holdsAnswer(type, { text: span.text, publishedAt: article.publishedAt }, whole);
}
