import type { Interval } from '../../search/article-index.ts';
import type { PassageSearchResult, SearchQuery } from '../../search/search-passages.ts';
import { words } from '../../text/words.ts';
import type { Asking } from '../asking.ts';
import { isEvidence, type SearchedText } from './is-evidence.ts';
import { likeWords, likeWordsOfNews } from './like-words.ts';
import { MOST_CHARACTERS } from './shown-of.ts';
import { worthSearching } from './worth-searching.ts';

/** What one message holds of evidence. */
export const MOST_PASSAGES = 8;
/** So few passages fill a message at the least; "more" looks that much further. */
const FEWEST_PASSAGES = 4;
/** A story is chosen from more than is shown. */
const STORY_BREADTH = 3;
/** What is found beyond one message tells that there is more. */
const ONE_MORE_CHARACTERS = 200;
const DAY_MS = 86_400_000;
/** What happened at a time may be reported later, and is announced before. */
const REPORTED_LATER_DAYS = 10;
const ANNOUNCED_BEFORE_DAYS = 3;

export interface OpenSearch {
  readonly found: PassageSearchResult;
  readonly searched: SearchedText;
  /** The time that was searched. */
  readonly interval: Interval;
  /** False where what was found cannot answer. */
  readonly isEvidence: boolean;
}

/**
 * Looks for what an open question asks. On a topic, only the time asked for is searched. A question for a fact may name a
 * time in passing ("last month's storm", "the attack of 6 January"): it says which articles are meant, but they may be of any day.
 */
export async function searchOpen(asking: Asking): Promise<OpenSearch> {
  const searched = textOf(asking);
  const interval = searched.isTopic ? asking.interval : { asOf: asking.question.asOf.toISOString() };
  let first: OpenSearch | undefined;
  for await (const text of worthSearching(asking.index, searched)) {
    const found = inOwnLanguage(await searchIn(asking, text, interval), text);
    const isFound = isEvidence(text, bestOf(found, asking.skip));
    const search = { found, searched: text, interval, isEvidence: isFound };
    if (isFound) return search;
    first ??= search;
  }
  return first ?? { found: NOTHING, searched, interval: asking.interval, isEvidence: false };
}

/** A translated word may sound like a name in another language: only articles in its own count. */
function inOwnLanguage(
  found: PassageSearchResult,
  { original, language }: SearchedText,
): PassageSearchResult {
  if (original === undefined) return found;
  return { ...found, passages: found.passages.filter(({ article }) => article.language === language) };
}

const NOTHING: PassageSearchResult = { passages: [], terms: [], considered: 0 };

/** Only what fits the messages so far is evidence: what is found beyond them is further off. */
function bestOf(
  { passages, terms }: PassageSearchResult,
  skip: number,
): Pick<PassageSearchResult, 'passages' | 'terms'> {
  const within = MOST_CHARACTERS * (1 + Math.ceil(skip / FEWEST_PASSAGES));
  let characters = 0;
  const best = passages.slice(0, skip + MOST_PASSAGES).filter(({ span }) => {
    const isWithin = characters < within;
    characters += span.text.length;
    return isWithin;
  });
  return { passages: best, terms };
}

function searchIn(
  asking: Asking,
  { text, language, isTopic }: SearchedText,
  interval: Interval,
): Promise<PassageSearchResult> {
  const { question, search, index, skip } = asking;
  const breadth = isTopic ? STORY_BREADTH : 1;
  return search(index, {
    text,
    language,
    likeWords: words(text).length <= SHORT_QUESTION ? likeWords : likeWordsOfNews,
    interval,
    asOf: question.asOf,
    ...(isTopic ? {} : timeInPassing(asking)),
    limit: (skip + MOST_PASSAGES) * breadth + 1,
    characters: MOST_CHARACTERS * (1 + Math.ceil(skip / FEWEST_PASSAGES)) * breadth + ONE_MORE_CHARACTERS,
  });
}

/** Up to so many words, a question is short. */
const SHORT_QUESTION = 8;

/** What is searched: the topic where there is one by itself, else the question as it stands. */
function textOf({ understanding, question }: Asking): SearchedText {
  const { topic, claim, plain, language, kind } = understanding;
  const isTopic = topic !== undefined && TOPIC_KINDS.includes(kind);
  return { text: isTopic ? topic : (claim ?? plain ?? question.question), language, isTopic };
}

/** Kinds that ask for all there is on a topic, not for one fact; what looked like a name and is none is a topic, too. */
const TOPIC_KINDS: readonly string[] = ['what-happened', 'latest', 'who-said', 'compare'];

/** When the articles on a time that the question names were published; nothing for a recent one, which is preferred anyway. */
function timeInPassing({
  understanding: { from, to },
  question: { asOf },
}: Asking): Pick<SearchQuery, 'named'> {
  const recentMs = asOf.getTime() - REPORTED_LATER_DAYS * DAY_MS;
  if (from === undefined || to === undefined || Date.parse(to) > recentMs) return {};
  const fromMs = Date.parse(from) - ANNOUNCED_BEFORE_DAYS * DAY_MS;
  return { named: { fromMs, toMs: Date.parse(to) + REPORTED_LATER_DAYS * DAY_MS } };
}
