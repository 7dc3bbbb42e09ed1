import { parseDays } from '../../digests/parse-days.ts';
import { parseQuietHours } from '../../digests/parse-quiet-hours.ts';
import { parseWallTimes } from '../../digests/parse-wall-times.ts';
import { parseZone } from '../../digests/parse-zone.ts';
import { bg } from './bg.ts';
import { en } from './en.ts';
import { readLanguage } from './read-language.ts';
import { readStories, withoutCourtesy } from './read-stories.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import type { ReadWish, TopicWish, Wish } from './wish.ts';
import type { WishWords } from './wish-words.ts';

/** What is longer is a sentence, not a topic. */
const MOST_TOPIC_WORDS = 5;
const MOST_PLACE_WORDS = 3;
const ONLY = /(?<!\p{L})(?:only|just|само|только|лише|тільки)(?!\p{L})/giu;
const OF_DIGEST_ITSELF = /digest|headline|обзор|огляд|заглав|заголов/iu;
/** A time of day that is told as one, or words for the digest and its sending: no question goes on like that. */
const OF_DIGEST = /\d[:.]\d\d|[ap]m$|digest|обзор|огляд|^(?:add|send|добав|дода|присыл|надсил)/iu;

/** What is said by all of the words. */
const SAID_WHOLE: readonly (readonly [keyof WishWords, Wish])[] = [
  ['short', { kind: 'style', style: 'short' }],
  ['full', { kind: 'style', style: 'full' }],
  ['silent', { kind: 'silent', silent: true }],
  ['loud', { kind: 'silent', silent: false }],
  ['moreStories', { kind: 'more-stories' }],
  ['fewerStories', { kind: 'fewer-stories' }],
  ['allTopics', { kind: 'all-topics' }],
  ['noQuiet', { kind: 'quiet', hours: null }],
];
const BEFORE_TOPICS: readonly (readonly [keyof WishWords, TopicWish, isBare: boolean])[] = [
  ['unmute', 'unmute', false],
  ['unfollow', 'unfollow', false],
  ['only', 'only', false],
  ['bareOnly', 'only', true],
  ['mute', 'mute', false],
  ['bareMute', 'mute', true],
  ['follow', 'follow', false],
];

type Reader = (words: string) => ReadWish | null;

const LANGUAGES = [en, bg, ru, uk];
const WHOLE = SAID_WHOLE.flatMap(([name, wish]) =>
  LANGUAGES.map((language) => ({ pattern: wholly(language[name]), wish })),
);
const TOPICS = BEFORE_TOPICS.flatMap(([name, kind, isBare]) =>
  LANGUAGES.map((language) => ({ begins: before(language[name]), kind, isBare })),
);
const QUESTION = wholly(LANGUAGES.map(({ questions }) => questions).join('|'));
const READERS: readonly Reader[] = [readWhole, ...LANGUAGES.flatMap(readersOf), readTopics];

/**
 * How the reader wants digests to be: "shorter", "three stories", "only about the bridge", "quiet from 22 to 7"; null for what is
 * none of that. `said` has one space between words, straight apostrophes and no stop at its end.
 */
export function readWish(said: string): ReadWish | null {
  const words = withoutCourtesy(said);
  if (words === '' || /[?？]$/.test(words)) return null;
  const stories = readStories(words.toLowerCase());
  if (stories !== null) return sure({ kind: 'stories', stories });
  const language = readLanguage(words.toLowerCase());
  if (language !== null) return sure({ kind: 'language', language });
  for (const read of READERS) {
    const wish = read(words);
    if (wish !== null) return wish;
  }
  return null;
}

function sure(wish: Wish): ReadWish {
  return { wish, isBare: false };
}

function readWhole(words: string): ReadWish | null {
  const found = WHOLE.find(({ pattern }) => pattern.test(words));
  if (found === undefined) return null;
  // "shorter" may be said of an answer.
  return { wish: found.wish, isBare: found.wish.kind === 'style' && !OF_DIGEST_ITSELF.test(words) };
}

function readersOf(language: WishWords): readonly Reader[] {
  const quiet = before(language.quiet);
  const [zone, livesIn, addTime] = [
    before(language.zone),
    before(language.livesIn),
    before(language.addTime),
  ];
  const aroundDays = new RegExp(`(?<!\\p{L})(?:${language.aroundDays})(?!\\p{L})`, 'giu');
  return [
    (words) => readQuiet(after(quiet, words)),
    (words) => readDays(words, aroundDays),
    (words) => readAddedTimes(after(addTime, words), words),
    (words) => readZone(after(zone, words), after(livesIn, words)),
  ];
}

/** Of two ways to read the beginning, the longer one is meant: "следи за" rather than "следи". */
function readTopics(words: string): ReadWish | null {
  const found = TOPICS.flatMap(({ begins, kind, isBare }) => {
    const rest = after(begins, words);
    return rest === null ? [] : [{ rest, kind, isBare }];
  });
  const [longest] = found.toSorted(
    (a, b) => Number(a.isBare) - Number(b.isBare) || a.rest.length - b.rest.length,
  );
  const topics = topicsIn(longest?.rest ?? '');
  return longest === undefined || topics === null
    ? null
    : { wish: { kind: longest.kind, topics }, isBare: longest.isBare };
}

function wholly(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'iu');
}

function before(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})\\s`, 'iu');
}

/** What follows the pattern at the beginning; null where it is not there. */
function after(pattern: RegExp, words: string): string | null {
  const found = pattern.exec(words);
  return found === null ? null : words.slice(found[0].length).trim();
}

function topicsIn(words: string): readonly string[] | null {
  const topics = words
    .split(/[,;\n]+|\s(?:and|и|та|і|й)\s/iu)
    .map((topic) => topic.replace(/^[\s"“”„«»']+|[\s"“”„«»']+$/gu, ''))
    .filter((topic) => /[\p{L}\p{N}]/u.test(topic));
  const isTopic = (topic: string) => {
    const each = topic.split(' ');
    return each.length <= MOST_TOPIC_WORDS && !QUESTION.test(each[0] ?? '');
  };
  return topics.length > 0 && topics.every(isTopic) ? topics : null;
}

function readQuiet(hours: string | null): ReadWish | null {
  return hours === null || parseQuietHours(hours) === null ? null : sure({ kind: 'quiet', hours });
}

/** "digests only on weekdays"; without a word for the digest the same may narrow a question. */
function readDays(words: string, around: RegExp): ReadWish | null {
  const named = words.replace(ONLY, ' ').replace(/\s+/g, ' ').trim();
  const rest = named.replace(around, ' ').replace(/\s+/g, ' ').trim();
  const days = rest === '' ? null : parseDays(rest);
  return days === null ? null : { wish: { kind: 'days', days }, isBare: rest === named };
}

function readAddedTimes(rest: string | null, words: string): ReadWish | null {
  const parsed = parseWallTimes(rest ?? '');
  if (rest === null || parsed === null || parsed.rest !== '') return null;
  return { wish: { kind: 'add-times', words: rest }, isBare: !OF_DIGEST.test(words) };
}

function readZone(named: string | null, place: string | null): ReadWish | null {
  const words = named ?? (place !== null && parseZone(place) !== null ? place : null);
  if (words === null || words.split(' ').length > MOST_PLACE_WORDS) return null;
  return sure({ kind: 'zone', words });
}
