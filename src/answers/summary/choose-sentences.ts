import { answerTypeOf } from './answer-type-of.ts';
import { type AnswerType, namesDate } from './answer-types.ts';
import type { AskedQuestion } from './asked-question.ts';
import { type AskedWords, askedWords } from './holds-answer.ts';
import { newestFigureFirst } from './newest-figure-first.ts';
import { onTheMatter } from './on-the-matter.ts';
import { saysTheSame, wordSet } from './says-the-same.ts';
import { CLEAR, isOfType, type Scored, scoresOf } from './score-told.ts';
import { MOST_CHARACTERS } from './shown-of.ts';
import type { ToldPassage } from './tell-story.ts';
import { isReasonForOther } from './tells-reason.ts';
import { toldAfter } from './told-after.ts';
import { withReason } from './with-reason.ts';
import { wordFinder } from './word-finder.ts';
import { wordsAskedAbout } from './words-asked-about.ts';

/** Sentences that a reader takes in at a glance; further passages come with "more". */
const SENTENCES_SHOWN = 4;
/** Nothing is shown that is worth less than this share of the best. */
const FLOOR = 0.5;
const FLOOR_BESIDE_CLEAR = 0.7;
/** Types that hardly any other words can stand for: without them in a sentence on the matter there is no answer. */
const STRICT: readonly (AnswerType | null)[] = ['age', 'duration', 'distance', 'leader'];
/** Types of which the sentence after one on the matter tells, without naming it again ("It cost 55 million."). */
const TOLD_AFTER: readonly (AnswerType | null)[] = ['age', 'duration', 'amount'];
/**
 * Of the passages found for a question for a fact those worth showing, the best first: they hold its rarer words, in themselves or
 * under a title that does, and words of the type that it asks for. Those far behind the best are left out: they only look like answers.
 * None where an age, a length of time, a distance or a leader is asked for and none is told.
 */
export function chooseSentences(
  passages: readonly ToldPassage[],
  asked: AskedQuestion,
  readOn: () => readonly ToldPassage[] = () => [],
): readonly ToldPassage[] {
  const type = answerTypeOf(asked.kind, asked.text);
  const whole = askedWords(asked);
  const inText = passages.filter(isInText);
  const isTyped = (passage: ToldPassage) => isOfType(passage, type, whole);
  // "On Thursday" is rather when something was said than when it will be.
  const tells = (passage: ToldPassage) =>
    type === 'time-ahead' ? namesDate(passage.span.text) : isTyped(passage);
  const isThin = type !== null && !inText.some(tells);
  const readThrough = type === null ? [] : readOn();
  const read = readThrough.filter(isInText);
  const foundTitles = passages.filter((passage) => !isInText(passage));
  const titles = [...foundTitles, ...readThrough.filter((passage) => !isInText(passage))].filter(
    (passage) =>
      (foundTitles.includes(passage) && !isAmong(inText, passage.article.id)) || (isThin && isTyped(passage)),
  );
  const told = TOLD_AFTER.includes(type) ? toldAfter(read, { asked, isTyped, share: CLEAR }) : [];
  const found = [...inText, ...titles].filter(isOutside(told));
  const others = [...read.filter(isOutside([...inText, ...told])), ...told];
  const scored = scoresOf([...found, ...others], { ...asked, found: found.length });
  const best = Math.max(...scored.slice(0, found.length).map(({ worth }) => worth));
  const isWanted = ({ worth, passage, isOnIt }: Scored) => {
    if (type === 'reason' && isReasonForOther(passage.span.text, whole.topic)) return false;
    return STRICT.includes(type)
      ? isOnIt && isTyped(passage)
      : isThin || worth >= best || found.includes(passage);
  };
  const onMatter = new Set(
    onTheMatter(
      scored.map(({ passage }) => passage),
      matterOf(asked),
    ),
  );
  const inOrder = scored
    .filter((one) => isWanted(one) && onMatter.has(one.passage))
    .sort((a, b) => b.score - a.score);
  const wanted = type === 'size' ? typedAlone(inOrder, isTyped) : inOrder;
  if (type === null) return bestOf(newestFigureFirst(wanted, wanted, { asked, type }));
  const named = onThoseNamed(wanted, whole);
  const [event] = named;
  if (type === 'reason' && event !== undefined && !named.some(({ passage }) => isTyped(passage)))
    return withReason(event.passage, read, whole.topic);
  return bestOf(newestFigureFirst(besideClear(named, isTyped), named, { asked, type }));
}

/** Those on the matter that tell of the type asked for, where there are some. */
function typedAlone(
  scored: readonly Scored[],
  isTyped: (passage: ToldPassage) => boolean,
): readonly Scored[] {
  const typed = scored.filter(({ passage, isOnIt }) => isOnIt && isTyped(passage));
  return typed.length === 0 ? scored : typed;
}

function matterOf(asked: AskedQuestion) {
  const finder = wordFinder({ ...asked, text: wordsAskedAbout(asked.text, asked.language) });
  return { size: finder.size, countIn: (text: string) => finder.find(text).filter(Boolean).length };
}

/** Where the first answers clearly, what is worth as much beside it. */
function besideClear(
  scored: readonly Scored[],
  isTyped: (passage: ToldPassage) => boolean,
): readonly Scored[] {
  const [first] = scored;
  if (first === undefined || first.share < CLEAR) return scored;
  const isNear = ({ worth }: Scored) => worth >= FLOOR_BESIDE_CLEAR * first.worth;
  return isTyped(first.passage)
    ? scored.filter((one) => isNear(one) && isTyped(one.passage))
    : scored.filter((one) => isNear(one) || isTyped(one.passage));
}

/** Where the question names somebody or something and articles found do: what stands in those. */
function onThoseNamed(scored: readonly Scored[], { names }: AskedWords): readonly Scored[] {
  const articles = new Map(scored.map(({ passage: { article } }) => [article.id, article]));
  const naming = new Set(
    [...articles.values()]
      .filter(({ title, text }) => names.match(title).size > 0 || names.match(text).size > 0)
      .map(({ id }) => id),
  );
  return scored.filter(({ passage }) => naming.size === 0 || naming.has(passage.article.id));
}

function isInText({ span }: ToldPassage): boolean {
  return span.field !== 'title';
}

function isAmong(passages: readonly ToldPassage[], articleId: string): boolean {
  return passages.some(({ article }) => article.id === articleId);
}

/** Whether a sentence has nothing in common with the passages. */
function isOutside(passages: readonly ToldPassage[]): (sentence: ToldPassage) => boolean {
  return ({ article, span }) =>
    !passages.some(
      (found) =>
        found.article.id === article.id && found.span.start < span.end && span.start < found.span.end,
    );
}

function bestOf(scored: readonly Scored[]): readonly ToldPassage[] {
  const floor = FLOOR * Math.max(0, ...scored.map(({ score }) => score));
  let room = MOST_CHARACTERS;
  const anyIsOnIt = scored.some(({ isOnIt }) => isOnIt);
  const shown: ToldPassage[] = [];
  for (const { passage, score, isOnIt } of scored) {
    const isNear = shown.length === 0 || (score >= floor && (isOnIt || !anyIsOnIt));
    const isShown = shown.length < SENTENCES_SHOWN && isNear && !shown.some((one) => repeats(one, passage));
    if (!isShown || (shown.length > 0 && passage.span.text.length > room)) continue;
    shown.push(passage);
    room -= passage.span.text.length;
  }
  return shown;
}

/** Whether the second is the title of the first, which many articles begin with once more, or almost the same sentence. */
function repeats({ article, span }: ToldPassage, { article: other, span: second }: ToldPassage): boolean {
  if (article.id === other.id && second.field === 'title' && span.text.startsWith(second.text)) return true;
  const [one, two] = [wordSet(span.text), wordSet(second.text)];
  return hasFiguresOf(one, two) && hasFiguresOf(two, one) && saysTheSame(one, two, SAME_WORDS);
}

/** The share of words that two sentences have in common of which one is shown. */
const SAME_WORDS = 0.9;

/** Another figure makes another sentence. */
function hasFiguresOf(words: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...words].every((word) => !/\p{N}/u.test(word) || other.has(word));
}
