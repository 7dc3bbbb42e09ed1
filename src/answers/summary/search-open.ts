import type { Interval } from '../../search/article-index.ts';
import type { PassageSearchResult } from '../../search/search-passages.ts';
import type { Asking } from '../asking.ts';
import { isEvidence, type SearchedText } from './is-evidence.ts';

/** What one message holds of evidence. */
export const MOST_PASSAGES = 8;
export const MOST_CHARACTERS = 900;
/** So few passages fill a message at the least; "more" looks that much further. */
const FEWEST_PASSAGES = 4;
/** A story is chosen from more than is shown. */
const STORY_BREADTH = 3;
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
 * time in passing ("last month's storm"): a time long gone is looked at first, with what was reported around it; a recent
 * one only says what search prefers anyway, articles near to now.
 */
export async function searchOpen(asking: Asking): Promise<OpenSearch> {
  const searched = textOf(asking);
  const intervals = searched.isTopic ? [asking.interval] : [...timeInPassing(asking), anyTime(asking)];
  let last: OpenSearch | undefined;
  for (const interval of intervals) {
    const found = await searchIn(asking, searched, interval);
    last = { found, searched, interval, isEvidence: isEvidence(searched, found) };
    if (last.isEvidence) break;
  }
  return last ?? { found: NOTHING, searched, interval: asking.interval, isEvidence: false };
}

const NOTHING: PassageSearchResult = { passages: [], terms: [], considered: 0 };

function searchIn(
  { question, search, index, skip }: Asking,
  { text, language, isTopic }: SearchedText,
  interval: Interval,
): Promise<PassageSearchResult> {
  const breadth = isTopic ? STORY_BREADTH : 1;
  return search(index, {
    text,
    language,
    interval,
    asOf: question.asOf,
    limit: (skip + MOST_PASSAGES) * breadth,
    characters: MOST_CHARACTERS * (1 + Math.ceil(skip / FEWEST_PASSAGES)) * breadth,
  });
}

/** What is searched: the topic where there is one by itself, else the question as it stands. */
function textOf({ understanding, question }: Asking): SearchedText {
  const { topic, language, kind } = understanding;
  const isTopic = topic !== undefined && TOPIC_KINDS.includes(kind);
  return { text: isTopic ? topic : question.question, language, isTopic };
}

/** Kinds that ask for all there is on a topic, not for one fact; what looked like a name and is none is a topic, too. */
const TOPIC_KINDS: readonly string[] = ['what-happened', 'latest', 'who-said', 'compare'];

function timeInPassing({ understanding: { from, to }, question: { asOf } }: Asking): readonly Interval[] {
  const recent = asOf.getTime() - REPORTED_LATER_DAYS * DAY_MS;
  if (from === undefined || to === undefined || Date.parse(to) > recent) return [];
  return [
    {
      from: new Date(Date.parse(from) - ANNOUNCED_BEFORE_DAYS * DAY_MS).toISOString(),
      to: new Date(Date.parse(to) + REPORTED_LATER_DAYS * DAY_MS).toISOString(),
      asOf: asOf.toISOString(),
    },
  ];
}

function anyTime({ question }: Asking): Interval {
  return { asOf: question.asOf.toISOString() };
}
