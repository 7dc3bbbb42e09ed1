import type { StoredArticle } from '../../articles/article.ts';
import { compareNames } from '../../people/compare-names.ts';
import type { StoredQuote } from '../../search/article-index.ts';
import { termOf } from '../../text/term-of.ts';
import { words } from '../../text/words.ts';
import type { AnswerOutcome } from '../answerer.ts';
import { articlesWith } from '../articles-with.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { frameOf } from '../frame-of.ts';
import { nearestPassage } from '../nearest-passage.ts';
import { nothingMore } from '../nothing-more.ts';
import { createTopicMatcher, type TopicMatcher } from '../topic-matcher.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import { composeQuotes } from './compose-quotes.ts';
import { everybodyOnce } from './everybody-once.ts';
import { isReadable } from './is-readable.ts';
import {
  asMatched,
  fitInContext,
  fitOfWords,
  joinPieces,
  type MatchedQuote,
  wordsNeeded,
} from './match-quotes.ts';
import { pageOfQuotes } from './page-of-quotes.ts';
import { rankQuotes } from './rank-quotes.ts';
import { withReadableRoles } from './readable-roles.ts';

const ARTICLES_READ = 40;
const QUOTATIONS_EXPLAINED = 10;

/** Who said these words, or spoke on a topic: the quotations, by whomever, in which the words stand. */
export async function answerWhoSaidThis(asking: Asking): Promise<AnswerOutcome> {
  const { understanding, index, skip } = asking;
  const text = understanding.said ?? understanding.topic ?? '';
  const matched =
    text !== ''
      ? await quotesWith(asking, text)
      : isOfTimeAlone(asking)
        ? await saidThen(asking)
        : await othersInFocus(asking);
  const ranked = rankQuotes(matched, understanding.language);
  explainRanked(asking, text, ranked);
  const ordered = understanding.said === undefined ? everybodyOnce(ranked) : ranked;
  const { shown: merged, hasMore } = pageOfQuotes(ordered, skip);
  if (merged.length === 0 && ranked.length > 0) return nothingMore(asking);
  if (merged.length === 0) return nobodySaid(asking, text);
  const composed = await composeQuotes(index, merged, {
    language: understanding.language,
    names: namesIn(merged, understanding.language),
    known: ranked.map(({ stored }) => stored),
  });
  const answer = await buildAnswer(asking, {
    kind: 'quotes',
    ...composed,
    quotes: withReadableRoles(composed.quotes, understanding.language),
    ...(text === '' ? {} : { topic: text }),
  });
  return { answer, frame: frameOf(asking, answer, skip + merged.length), hasMore };
}

async function nobodySaid(asking: Asking, text: string): Promise<AnswerOutcome> {
  const nearest = await nearestPassage(asking, text || asking.question.question);
  const answer = await buildAnswer(asking, {
    kind: 'no-evidence',
    ...(text === '' ? {} : { topic: text }),
    ...(nearest ? { nearest } : {}),
  });
  return { answer, frame: frameOf(asking, answer) };
}

function explainRanked(
  { explain, understanding }: Asking,
  text: string,
  ranked: readonly MatchedQuote[],
): void {
  explain('plan', {
    lookedUp: 'quotations in articles that hold the words',
    words: text,
    except: understanding.except,
  });
  explain(
    'candidates',
    ranked.slice(0, QUOTATIONS_EXPLAINED).map(({ stored, fit, score = 0 }) => ({
      ...stored,
      fit: Number(fit.toFixed(2)),
      score: Number(score.toFixed(2)),
    })),
  );
}

/** One spelling a person, that of the reader's language where somebody has it. */
function namesIn(shown: readonly MatchedQuote[], language: string): readonly string[] {
  const names = shown.flatMap(({ stored }) => stored.quote.speaker?.name ?? []);
  return [...names.filter((name) => isReadable(name, language)), ...names];
}

/** The quotations with a known speaker that hold the words, or on a topic stand with them in a sentence. */
async function quotesWith(asking: Asking, text: string): Promise<readonly MatchedQuote[]> {
  const { index, understanding } = asking;
  const topic = createTopicMatcher(text, ignoredWords(), understanding.language);
  if (topic.size === 0) return [];
  const articles = await index.articles(await articlesWith(asking, text, ARTICLES_READ));
  const quotes = await Promise.all(articles.map(({ id }) => index.quotesIn(id)));
  const fitting = understanding.said === undefined ? fitInContext : fitOfSaid(asking, text);
  return articles.flatMap((article, at) =>
    joinPieces((quotes[at] ?? []).filter((stored) => isWanted(stored, understanding.except))).flatMap(
      (pieces) => {
        const fit = fitting(pieces, article, topic);
        return fit === 0 ? [] : asMatched(pieces, fit, topic);
      },
    ),
  );
}

/** "What was said yesterday", "who else?" of last week: no article is meant. */
function isOfTimeAlone({ understanding: { except, from, to }, question }: Asking): boolean {
  return (from ?? to) !== undefined || (except === undefined && question.frame?.focus === undefined);
}

/** What the newest articles of the time quote. */
async function saidThen({ index, interval, understanding }: Asking): Promise<readonly MatchedQuote[]> {
  const articles = await index.latest(interval, ARTICLES_READ);
  const quotes = await Promise.all(articles.map(({ id }) => index.quotesIn(id)));
  const anything = createTopicMatcher('', ignoredWords());
  const wanted = quotes.flat().filter((stored) => isWanted(stored, understanding.except));
  return joinPieces(wanted).flatMap((pieces) => asMatched(pieces, 1, anything));
}

/** Who else speaks in the article that was shown last. */
async function othersInFocus({ index, question, understanding }: Asking): Promise<readonly MatchedQuote[]> {
  const { focus } = question.frame ?? {};
  const quotes = focus === undefined ? [] : await index.quotesIn(focus.articleId);
  const others = quotes.filter((stored) => isWanted(stored, understanding.except));
  const anything = createTopicMatcher('', ignoredWords());
  return joinPieces(others).flatMap((pieces) => asMatched(pieces, 1, anything));
}

/**
 * What was said stands in the words themselves: enough of them all, and of those that tell more than "I am not". Between marks they are
 * asked for as they were said, less a word or so that is remembered otherwise.
 */
function fitOfSaid({ question, understanding: { language } }: Asking, text: string) {
  const plain = words(text).map(({ text: word }) => word.toLowerCase());
  const idle = new Set(plain.filter((word) => termOf(word, language) === ''));
  const telling = createTopicMatcher(text, new Set([...ignoredWords(), ...idle]), language);
  const verbatim = isBetweenMarks(question.question, text)
    ? createTopicMatcher(text, new Set(), language)
    : null;
  return (pieces: readonly StoredQuote[], _: StoredArticle, topic: TopicMatcher): number => {
    const fit = fitOfWords(pieces, topic);
    const isWhole = verbatim === null || fitOfWords(pieces, verbatim) * verbatim.size >= remembered(verbatim);
    return isWhole && isEnough(fit, topic) && isEnough(fitOfWords(pieces, telling), telling) ? fit : 0;
  };
}

/** How many of the words between marks whoever asks remembers as they were said: all but one in five. */
function remembered({ size }: TopicMatcher): number {
  return size - Math.floor(size / 5);
}

function isBetweenMarks(question: string, text: string): boolean {
  const at = question.indexOf(text);
  return at > 0 && /["“„«]\s*$/u.test(question.slice(0, at));
}

function isEnough(fit: number, { size }: TopicMatcher): boolean {
  return Math.round(fit * size) >= wordsNeeded(size);
}

/** "Who else" asks for others than those heard before. */
function isWanted({ quote }: StoredQuote, except: readonly string[] = []): boolean {
  const { speaker } = quote;
  return speaker !== null && !except.some((name) => compareNames(name, speaker.name) !== 'different');
}
