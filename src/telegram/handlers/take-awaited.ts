import { findDays } from '../../digests/parse-days.ts';
import { parseWallTime } from '../../digests/parse-wall-time.ts';
import { parseWallTimes } from '../../digests/parse-wall-times.ts';
import { offsetOfClock, parseZone } from '../../digests/parse-zone.ts';
import { readWallTimes, type WallTime } from '../../digests/wall-time.ts';
import { say } from '../bot-tree.ts';
import { looksLikeTime, withoutClockWords } from '../looks-like-time.ts';
import { shortened } from '../shortened.ts';
import type { Turn } from '../turn.ts';
import { planned } from './settings.ts';
import { askForRest, askZone, confirmZone, takeZone } from './subscribe.ts';
import { takeSetting } from './take-setting.ts';

/** Later, plain words are a question again. */
export const AWAITED_FOR_MS = 60 * 60_000;

const YES =
  /^(?:yes|yep|ok|okay|right|correct|да|верно|ок|добре|точно|так|правильно)(?:,? (?:please|thanks|thank you|моля|благодаря|спасибо|дякую))?[.!]?$/i;
const THANKS = /^(?:thanks|thank you|благодаря|мерси|спасибо|дякую)(?!\p{L})/iu;
const NO = /^(?:no|nope|wrong|not right|не|грешно|нет|неверно|ні|неправильно)(?![\p{L}])[\s,.!–-]*/iu;
/** "at 9" is when digests shall come; "9:00" what a clock shows. */
const AT = /^(?:at|в|във|о|об|у)\s/iu;

/** Takes the reader's words as the answer to what was asked; false where they are no such answer. */
export async function takeAwaited(turn: Turn, words: string): Promise<boolean> {
  const { awaiting } = turn.conversation;
  if (THANKS.test(words.trim())) return false;
  if (awaiting === null || turn.now.getTime() - awaiting.askedAtMs > AWAITED_FOR_MS) return false;
  if (awaiting.kind === 'setting') return takeSetting(turn, awaiting.page, words);
  if (awaiting.kind === 'time') return takeTime(turn, words);
  const times = readWallTimes(awaiting.time);
  return awaiting.proposed === null
    ? takePlace(turn, times, words)
    : takeConfirmation(turn, { times, proposed: awaiting.proposed }, words.trim());
}

async function takeTime(turn: Turn, words: string): Promise<boolean> {
  const parsed = parseWallTimes(words);
  const { days, rest } = findDays(parsed?.rest ?? '');
  if (parsed === null || (rest !== '' && parseZone(rest) === null)) {
    if (!looksLikeTime(words)) return false;
    turn.reply(say(turn.wording.timeNotUnderstood(shortened(words))));
    return true;
  }
  if (days !== null) await turn.changeReader(planned(turn, { days }));
  await askForRest(turn, parsed.times, rest === '' ? null : parseZone(rest));
  return true;
}

/** The answer to "08:00 in Sofia. Right?": yes, no, another place, another time, or both. */
async function takeConfirmation(
  turn: Turn,
  asked: { readonly times: readonly WallTime[]; readonly proposed: string },
  words: string,
): Promise<boolean> {
  if (YES.test(words)) {
    await takeZone(turn, asked.times, asked.proposed);
    return true;
  }
  const instead = words.replace(NO, '');
  if (instead === '') {
    askZone(turn, asked.times);
    return true;
  }
  const other = parseWallTimes(instead);
  const place = other === null ? null : parseZone(other.rest);
  if (other !== null && place !== null) await takeZone(turn, other.times, place);
  else if (other?.rest === '' && (AT.test(instead) || instead !== words))
    confirmZone(turn, other.times, asked.proposed);
  else return takePlace(turn, asked.times, instead);
  return true;
}

async function takePlace(turn: Turn, times: readonly WallTime[], words: string): Promise<boolean> {
  const zone = parseZone(words);
  const clock = zone === null ? parseWallTime(withoutClockWords(words)) : null;
  if (zone !== null) await takeZone(turn, times, zone);
  else if (clock !== null && clock.rest === '')
    confirmZone(turn, times, turn.guessZone(offsetOfClock(clock.time, turn.now)));
  else if (words.trim().split(/\s+/).length <= 2 || looksLikeTime(words))
    askZone(turn, times, turn.wording.zoneNotUnderstood(shortened(words)));
  else return false;
  return true;
}
