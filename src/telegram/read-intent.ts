import { findDays } from '../digests/parse-days.ts';
import { parseWallTime } from '../digests/parse-wall-time.ts';
import { parseWallTimes } from '../digests/parse-wall-times.ts';
import { parseZone } from '../digests/parse-zone.ts';
import { asksToStop } from './asks-to-stop.ts';
import { readStoriesAtFirst } from './wishes/read-stories.ts';
import { readWish } from './wishes/read-wish.ts';
import type { ReadWish } from './wishes/wish.ts';

/** What plain words ask the bot to do, where they are no question about the news. */
export type Intent =
  | { readonly kind: 'subscribe'; readonly words: string; readonly stories?: number }
  | { readonly kind: 'unsubscribe' | 'digest' | 'settings' | 'help' | 'pause' | 'resume' }
  /** How long to rest. */
  | { readonly kind: 'pause-for'; readonly words: string }
  | ({ readonly kind: 'wish' } & ReadWish)
  /** No more digests, in words so free that it is asked back. */
  | { readonly kind: 'stop' };

const WHOLE: readonly (readonly [
  Exclude<Intent['kind'], 'subscribe' | 'wish' | 'stop' | 'pause-for'>,
  RegExp,
])[] = [
  [
    'unsubscribe',
    /^(?:stop|unsubscribe(?: me)?|cancel (?:my )?(?:subscription|digest)|no more digests?|стоп|стига|спри|отпиши(?:те)?(?: ме)?|отпишись|отписаться|отпиши(?:те)? меня|без обзори|не присылай(?:те)?(?: больше)?|хватит|досить|зупинись|відпиши(?:ть)?(?: мене)?|відписатися)$/,
  ],
  [
    'digest',
    /^(?:(?:the )?(?:latest |today'?s |daily )?(?:digest|news)|обзор(?:ът)?|(?:последни(?:те)? )?новини(?:те)?|дайджест|(?:последние )?новости|огляд|(?:останні )?новини)$/,
  ],
  ['settings', /^(?:(?:what are |show (?:me )?|open )?(?:(?:my|the) )?settings\??|настройки|налаштування)$/],
  ['help', /^(?:help(?: me)?|помощ|помощь|помоги|допомога|довідка|что ты умеешь|какво можеш|що ти вмієш)$/],
  ['pause', /^(?:pause|пауза|на паузу|на пауза)$/],
  [
    'resume',
    /^(?:resume|unpause|continue|продължи|поднови|продолжи(?:ть)?|возобнови(?:ть|те)?|віднови(?:ти|ть)?|продовжити|продовжуй)$/,
  ],
];

const SUBSCRIBE =
  /^(?:please )?(?:(?:subscribe|sign)(?: me| us)?(?: up)?|абонирай(?:те)?(?: ме)?|абонирам се|искам да се абонирам|подпиши(?:те)?(?: меня)?|подписаться|подписка|хочу подписаться|підпиши(?:ть)?(?: мене)?|підписатися|підписка|хочу підписатися)(?![\p{L}])/u;
const SEND_ME =
  /^(?:please )?(?:send|give|show|(?:из)?пращай(?:те)?|(?:из)?прати(?:те)?|дай(?:те)?|давай(?:те)?|покажи|присылай(?:те)?|пришли(?:те)?|шли|надсилай(?:те)?|надішли|надішліть)(?: me| ми| мне| мені)?(?: (?:the|a|daily|every|day|всеки|ден|каждый|день|щодня|обзор|обзора|новините|новини|новости|дайджест|огляд|digest|news|latest|последни|последните|последние|останні)(?!\p{L}))+/u;

const PAUSE_FOR =
  /^(?:please )?(?:pause(?: it| digests?| the digest| my digests?)?|(?:(?:постав(?:и|ь|те|ьте)?|сложи) )?на пауз[уа]|пауза) (?=(?:until|till|for|до|за|на)(?!\p{L}))/u;
const MOVE = /^(?:please )?(?:change|move|set) (?:my |the )?(?:digest )?(?:time|digests?)(?: to)? (?=.*\d)/u;

const DIGEST_AT =
  /^(?:(?:my |the |a |daily )*(?:digest|news)|обзор(?:ът)?|новини(?:те)?|дайджест|новости|огляд|новини)(?!\p{L})/u;

const EVERY =
  /(?<!\p{L})(?:every|each|daily|всеки|всяка|всяко|каждый|каждое|каждую|ежедневно|щодня|щоденно|кожен|кожного|кожної)(?!\p{L})/u;

/** Reads the words as an intent; null for everything that is to be answered from the news. */
export function readIntent(text: string): Intent | null {
  const said = text
    .replace(/[!.…]+$/u, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  const words = said.toLowerCase();
  for (const [kind, pattern] of WHOLE) if (pattern.test(words)) return { kind };
  const pause = PAUSE_FOR.exec(words);
  if (pause !== null) return { kind: 'pause-for', words: words.slice(pause[0].length) };
  const wish = readWish(said);
  if (wish !== null) return { kind: 'wish', ...wish };
  const move = MOVE.exec(words);
  if (move !== null) return { kind: 'subscribe', words: words.slice(move[0].length) };
  if (asksToStop(words)) return { kind: 'stop' };
  const subscribe = SUBSCRIBE.exec(words);
  if (subscribe !== null) return { kind: 'subscribe', words: restOf(words, subscribe[0]) };
  const send = SEND_ME.exec(words);
  // "send me the news at 8"; without a time it is a wish for the latest.
  if (send !== null) {
    const rest = restOf(words, send[0]);
    if (parseWallTime(rest) !== null) return { kind: 'subscribe', words: rest };
    if (rest === '') return { kind: 'digest' };
  }
  const counted = readStoriesAtFirst(words);
  if (counted !== null && isSchedule(counted.rest))
    return { kind: 'subscribe', words: counted.rest, stories: counted.stories };
  return readSchedule(words);
}

const TIMES_A_DAY =
  /^(?:(?:once|twice|(?:two|three|\d) times) (?:a|per) day|(?:веднъж|(?:два|три|\d) пъти) на ден|(?:(?:один )?раз|дважды|(?:два|три|\d) раза) в день|(?:раз|двічі|(?:два|три|\d) рази) на день),? (?=.*\d)/u;

/** "digest every weekday at 8 in Sofia", "every day at 8": nothing but times, days and a place, after the noun if there is one. */
function readSchedule(words: string): Intent | null {
  const begins = TIMES_A_DAY.exec(words) ?? DIGEST_AT.exec(words);
  if (begins === null && !EVERY.test(words)) return null;
  const rest = restOf(words, begins?.[0] ?? '');
  return isSchedule(rest) ? { kind: 'subscribe', words: rest } : null;
}

/** Times, with or without days and a place, and nothing else. */
function isSchedule(words: string): boolean {
  const parsed = parseWallTimes(words);
  if (parsed === null) return false;
  const place = findDays(parsed.rest).rest;
  return place === '' || parseZone(place) !== null;
}

/** What is left of the words beside time and place. */
function restOf(words: string, command: string): string {
  return words
    .slice(command.length)
    .replace(
      /(?<!\p{L})(?:for|to|the|a|daily|digest|news|please|every day|за|обзора?|новините|новини|новости|на|дайджест|огляд|всеки ден|каждый день|щодня)(?!\p{L})/gu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}
