import { termOf } from '../../text/term-of.ts';
import { type Word, words } from '../../text/words.ts';
import { readNumber } from '../check/read-number.ts';
import type { ToldPassage } from './tell-story.ts';

/** Reports of one event appear within this time. */
const SAME_EVENT_MS = 3 * 86_400_000;
/** Besides what is counted, two sentences about one thing share this many words, and this share of the shorter one's. */
const FEWEST_SHARED = 3;
const SHARE_NEEDED = 0.4;
/** What is counted stands within this many words of its number ("1,200 frightened people"). */
const WORDS_TO_UNIT = 2;
/** Ages, dates, shares and scores: two of them in one report are hardly ever two accounts of one thing. */
export const NO_COUNT =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|percent|per|cent|points?|game|season|o'clock|a|p|am|pm|january|february|march|april|may|june|july|august|september|october|november|december|годин\p{L}*|месец\p{L}*|седмиц\p{L}*|ден|дни|час\p{L}*|минут\p{L}*|пъти|процент\p{L}*|год|года|лет|месяц\p{L}*|недел\p{L}*|дн\p{L}*|раз|рік|рок\p{L}*|місяц\p{L}*|тижн\p{L}*|відсот\p{L}*)$/iu;
/** A plain count: no year, no ordinal, no part of a compound ("101-year-old"). */
export const COUNT = /^(?!(?:1[5-9]|20)\d\d$)(?:\d[\d.,]*|\p{L}+)$/u;

interface Told {
  readonly passage: ToldPassage;
  readonly terms: ReadonlySet<string>;
  /** What is counted, by its term, and how many there are of it. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Of the passages of an answer those that give another figure than one before them for the same thing, by another article
 * of the same days; each with the one it differs from.
 */
export function findDisagreements<Passage extends ToldPassage>(
  passages: readonly Passage[],
): ReadonlyMap<Passage, Passage> {
  const told = passages.map((passage) => ({ ...readTold(passage), passage }));
  const found = new Map<Passage, Passage>();
  for (const [at, later] of told.entries()) {
    const earlier = told.slice(0, at).find((one) => !found.has(one.passage) && differ(one, later));
    if (earlier !== undefined) found.set(later.passage, earlier.passage);
  }
  return found;
}

/** The passages with each that differs right behind the one it differs from. */
export function besideWhatTheyDifferFrom<Passage extends ToldPassage>(
  passages: readonly Passage[],
  disagreements: ReadonlyMap<Passage, Passage>,
): readonly Passage[] {
  return passages
    .filter((passage) => !disagreements.has(passage))
    .flatMap((first) => [first, ...passages.filter((passage) => disagreements.get(passage) === first)]);
}

function differ(a: Told, b: Told): boolean {
  const [first, second] = [a.passage.article, b.passage.article];
  if (isTitle(a.passage) || isTitle(b.passage)) return false;
  if (first.contentKey === second.contentKey || first.language !== second.language) return false;
  const apart = Math.abs(Date.parse(first.publishedAt ?? '') - Date.parse(second.publishedAt ?? ''));
  if (!(apart <= SAME_EVENT_MS)) return false;
  const counted = [...a.counts.keys()].filter((unit) => b.counts.has(unit));
  if (!counted.some((unit) => a.counts.get(unit) !== b.counts.get(unit))) return false;
  const shared = [...a.terms].filter((term) => b.terms.has(term) && !counted.includes(term)).length;
  return shared >= Math.max(FEWEST_SHARED, SHARE_NEEDED * Math.min(a.terms.size, b.terms.size));
}

function readTold(passage: ToldPassage): Told {
  const { span, article } = passage;
  const all = words(span.text);
  const lower = all.map(({ text }) => text.toLowerCase());
  const isJoined = (at: number) => /^[ \u00a0\u202f-]$/u.test(between(span.text, all[at], all[at + 1]));
  const terms = new Set<string>();
  const counts = new Map<string, number>();
  for (let at = 0; at < all.length; at++) {
    const number = readNumber(lower, at, isJoined);
    if (number === null) {
      const term = termOf(all[at]?.text ?? '', article.language);
      if (term !== '') terms.add(term);
      continue;
    }
    const last = at + number.words - 1;
    const isCount =
      COUNT.test(all[at]?.text ?? '') && !/^[-–]/.test(between(span.text, all[last], all[last + 1]));
    const counted = isCount ? all.slice(last + 1, last + 1 + WORDS_TO_UNIT) : [];
    for (const { text } of counted.some(({ text }) => NO_COUNT.test(text)) ? [] : counted) {
      const unit = termOf(text, article.language);
      if (unit !== '' && !/\d/.test(unit) && !counts.has(unit)) counts.set(unit, number.value);
    }
    at = last;
  }
  return { passage, terms, counts };
}

function isTitle({ span }: ToldPassage): boolean {
  return span.field === 'title';
}

function between(text: string, before: Word | undefined, after: Word | undefined): string {
  return before === undefined || after === undefined ? '' : text.slice(before.end, after.start);
}
