import { findDays } from '../digests/parse-days.ts';
import { parseWallTime } from '../digests/parse-wall-time.ts';
import { parseWallTimes } from '../digests/parse-wall-times.ts';
import { parseZone } from '../digests/parse-zone.ts';
import { bg } from './intents/bg.ts';
import { en } from './intents/en.ts';
import type { ForgetWords, IntentWords, NamedPage } from './intents/intent-words.ts';
import { ru } from './intents/ru.ts';
import { stopPattern } from './intents/stop-pattern.ts';
import { uk } from './intents/uk.ts';
import { readStoriesAtFirst, withoutCourtesy } from './wishes/read-stories.ts';
import { readWish } from './wishes/read-wish.ts';
import type { ReadWish } from './wishes/wish.ts';

/** What plain words ask the bot to do, where they are no question about the news. */
export type Intent =
  | {
      readonly kind: 'subscribe';
      readonly words: string;
      readonly stories?: number;
      /** What the digest shall be about, in the reader's words. */
      readonly topic?: string;
    }
  | { readonly kind: 'start' | 'help' | 'digest' | 'settings' | 'unsubscribe' | 'pause' | 'resume' }
  | { readonly kind: 'my-data' | 'forget' }
  | { readonly kind: 'page'; readonly page: NamedPage }
  /** How long to rest. */
  | { readonly kind: 'pause-for'; readonly words: string }
  | ({ readonly kind: 'wish' } & ReadWish)
  /** No more digests, in words so free that it is asked back. */
  | { readonly kind: 'stop' };

const LANGUAGES = [en, bg, ru, uk];
const all = (wordsOf: (language: IntentWords) => string) => LANGUAGES.map(wordsOf).join('|');
const wholly = (wordsOf: (language: IntentWords) => string) => new RegExp(`^(?:${all(wordsOf)})$`, 'u');
const first = (wordsOf: (language: IntentWords) => string) =>
  new RegExp(`^(?:${all(wordsOf)})(?!\\p{L})`, 'u');
const anywhere = (wordsOf: (language: IntentWords) => string) =>
  new RegExp(`(?<!\\p{L})(?:${all(wordsOf)})(?!\\p{L})`, 'gu');

const WHOLE = [
  ['unsubscribe', wholly(({ unsubscribe }) => unsubscribe)],
  ['digest', wholly(({ digest }) => digest)],
  ['settings', wholly(({ settings }) => settings)],
  ['start', wholly(({ start }) => start)],
  ['help', wholly(({ help }) => help)],
  ['pause', wholly(({ pause }) => pause)],
  ['resume', wholly(({ resume }) => resume)],
  ['my-data', wholly(({ myData }) => myData)],
  ['forget', wholly(({ forget }) => forgetPattern(forget))],
] as const;
const PAGES = (['time', 'zone', 'quiet', 'topics', 'muted', 'language'] as const).map(
  (page) => [page, wholly(({ pages }) => pages[page])] as const,
);
const STOP = wholly(({ stop }) => stopPattern(stop));
const SUBSCRIBE = first(({ subscribe }) => subscribe);
const SUBSCRIBE_ABOUT = first(({ subscribeAbout }) => subscribeAbout);
const SEND = first(({ send, sent }) => `${send}(?: (?:${sent})(?!\\p{L}))+`);
const PAUSE_FOR = first(({ pauseFor }) => pauseFor);
const MOVE = first(({ move }) => `(?:${move})(?= .*\\d)`);
const DIGEST_AT = first(({ digestAt }) => digestAt);
const TIMES_A_DAY = first(({ timesADay }) => `(?:${timesADay})(?=,? .*\\d)`);
const EVERY = anywhere(({ every }) => every);
const FILLERS = anywhere(({ fillers }) => fillers);

/** In characters; who writes more wants no setting changed. */
const LONGEST = 700;

/** Reads the words as an intent; null for everything that is to be answered from the news. */
export function readIntent(text: string): Intent | null {
  if (text.length > LONGEST) return null;
  const said = text
    .replace(/[!.…]+$/u, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  const words = withoutCourtesy(said).toLowerCase();
  for (const [kind, pattern] of WHOLE) if (pattern.test(words)) return { kind };
  for (const [page, pattern] of PAGES) if (pattern.test(words)) return { kind: 'page', page };
  const pause = after(PAUSE_FOR, words);
  if (pause !== null) return { kind: 'pause-for', words: pause };
  const wish = readWish(said);
  if (wish !== null) return { kind: 'wish', ...wish };
  const moved = after(MOVE, words);
  if (moved !== null) return { kind: 'subscribe', words: moved };
  if (STOP.test(words)) return { kind: 'stop' };
  const subscribe = after(SUBSCRIBE, words);
  if (subscribe !== null) return readSubscription(subscribe, said);
  return readSend(words) ?? readCounted(words) ?? readSchedule(words);
}

/** "Subscribe me at 8", "subscribe me to news about the bridge every morning at 8". */
function readSubscription(rest: string, said: string): Intent {
  const about = after(SUBSCRIBE_ABOUT, rest);
  if (about === null || about === '') return { kind: 'subscribe', words: withoutFillers(rest) };
  const all = about.split(' ');
  const schedules = all.map((_, at) => withoutEvery(all.slice(at).join(' ')));
  const end = schedules.findIndex((words, at) => at > 0 && isSchedule(words));
  const topic = all.slice(0, end < 0 ? undefined : end).join(' ');
  const start = said.toLowerCase().lastIndexOf(topic);
  // As the reader wrote it: names keep their capitals.
  const written = start < 0 ? topic : said.slice(start, start + topic.length);
  return { kind: 'subscribe', words: end < 0 ? '' : (schedules[end] ?? ''), topic: written };
}

function withoutEvery(words: string): string {
  return withoutFillers(withoutFillers(words).replace(EVERY, ' '));
}

/** "Send me the news at 8"; without a time it is a wish for the latest. */
function readSend(words: string): Intent | null {
  const sent = after(SEND, words);
  if (sent === null) return null;
  const rest = withoutFillers(sent);
  if (parseWallTime(rest) !== null) return { kind: 'subscribe', words: rest };
  return rest === '' ? { kind: 'digest' } : null;
}

/** "Three stories every day at 8". */
function readCounted(words: string): Intent | null {
  const counted = readStoriesAtFirst(words);
  return counted !== null && isSchedule(counted.rest)
    ? { kind: 'subscribe', words: counted.rest, stories: counted.stories }
    : null;
}

/**
 * "digest every weekday at 8 in Sofia", "every morning at 7", "weekdays at 8": nothing but times, days and a place, after the noun
 * if there is one; of days without "every" several, or one with a place ("Sunday at 9 in New York").
 */
function readSchedule(words: string): Intent | null {
  const begun = after(TIMES_A_DAY, words) ?? after(DIGEST_AT, words);
  const rest = withoutFillers(begun ?? words);
  const isRepeated = begun !== null || words.search(EVERY) >= 0 || namesDays(rest);
  if (!isRepeated) return null;
  const bare = rest.replace(EVERY, ' ').replace(/\s+/g, ' ').trim();
  const schedule = [rest, bare].find(isSchedule);
  return schedule === undefined ? null : { kind: 'subscribe', words: schedule };
}

function namesDays(words: string): boolean {
  const { days, rest } = findDays(parseWallTimes(words)?.rest ?? '');
  return days !== null && (days.length > 1 || rest !== '');
}

/** Times, with or without days and a place, and nothing else. */
function isSchedule(words: string): boolean {
  const parsed = parseWallTimes(words);
  if (parsed === null) return false;
  const place = findDays(parsed.rest).rest;
  return place === '' || parseZone(place) !== null;
}

/** What follows the pattern; null where the words do not begin with it. */
function after(pattern: RegExp, words: string): string | null {
  const found = pattern.exec(words);
  return found === null ? null : words.slice(found[0].length).replace(/^[\s,]+/, '');
}

/** What is left of the words beside time and place. */
function withoutFillers(words: string): string {
  return words.replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
}

function forgetPattern({ verbs, whose, fillers }: ForgetWords): string {
  const filler = `,? (?:${fillers}|${whose})`;
  return `(?:(?:${fillers}) )*(?:${verbs})(?:${filler})*? (?:${whose})(?:${filler})*`;
}
