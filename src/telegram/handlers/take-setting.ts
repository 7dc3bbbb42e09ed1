import { parseDays } from '../../digests/parse-days.ts';
import { parsePause } from '../../digests/parse-pause.ts';
import { parseQuietHours } from '../../digests/parse-quiet-hours.ts';
import { parseWallTimes } from '../../digests/parse-wall-times.ts';
import { isQuiet } from '../../digests/quiet-hours.ts';
import { formatWallTime } from '../../digests/wall-time.ts';
import type { SettingsPage } from '../bot-action.ts';
import { say } from '../bot-tree.ts';
import { button } from '../button.ts';
import { looksLikeTime } from '../looks-like-time.ts';
import { shortened } from '../shortened.ts';
import { tellMoment } from '../told-moment.ts';
import type { Turn } from '../turn.ts';
import { pausedUntil, setTimes } from './change-settings.ts';
import { addInterests, type InterestList, LONGEST_TOPIC, MOST_TOPICS } from './interests-page.ts';
import { MOST_TIMES } from './schedule-pages.ts';
import { planned, settingsPage } from './settings.ts';
import { unmatchedTopics } from './unmatched-topics.ts';

/** Longer than a day, hours or topics: a question. */
const MOST_WORDS = 6;

/** Takes plain words as the answer to what a page of the settings asks for; false where they are no such answer. */
export async function takeSetting(turn: Turn, page: string, words: string): Promise<boolean> {
  switch (page) {
    case 'times':
      return addTimes(turn, words);
    case 'days':
      return takeDays(turn, words);
    case 'quiet':
      return takeQuiet(turn, words);
    case 'pause':
      return takePause(turn, words);
    case 'topics':
    case 'muted':
    case 'sources':
      return takeInterests(turn, page, words);
    default:
      return false;
  }
}

async function addTimes(turn: Turn, words: string): Promise<boolean> {
  const parsed = parseWallTimes(words);
  if (parsed === null || parsed.rest !== '') {
    if (!looksLikeTime(words)) return false;
    turn.reply(say(turn.wording.timeNotUnderstood(shortened(words))));
    return true;
  }
  const times = [...turn.reader.times, ...parsed.times];
  if (times.length > MOST_TIMES) turn.reply(say(turn.wording.pages.tooManyTimes(MOST_TIMES)));
  else if (await setTimes(turn, times)) done(turn, 'main');
  return true;
}

async function takeDays(turn: Turn, words: string): Promise<boolean> {
  const days = parseDays(words);
  if (days === null) return refuse(turn, words, turn.wording.pages.daysNotUnderstood);
  await turn.changeReader(planned(turn, { days }));
  done(turn, 'main');
  return true;
}

async function takeQuiet(turn: Turn, words: string): Promise<boolean> {
  const { pages } = turn.wording;
  const hours = parseQuietHours(words);
  if (hours === null) return refuse(turn, words, pages.quietNotUnderstood);
  const quiet = hours === 'never' ? null : hours;
  await turn.changeReader({ quiet });
  const within = quiet === null ? [] : turn.reader.times.filter((time) => isQuiet(time, quiet));
  const end = quiet === null ? '' : formatWallTime(quiet.to);
  for (const time of within) turn.reply(say(pages.timeIsQuiet(formatWallTime(time), end)));
  done(turn, 'main');
  return true;
}

/** Pauses until the day that the words name. */
export async function takePause(turn: Turn, words: string): Promise<boolean> {
  const { wording, now, zone, reader } = turn;
  const end = parsePause(words, now, zone);
  if (end === null) return refuse(turn, words, wording.pages.pauseNotUnderstood);
  const noon = new Date(`${end.localDate}T12:00Z`);
  const { day } = tellMoment(noon, now, { zone: 'UTC', language: reader.language, wording });
  if (end.kind === 'past') {
    turn.reply(say(wording.pages.pauseInPast(day)));
    return true;
  }
  await turn.changeReader(pausedUntil(turn, end.localDate));
  turn.awaitAnswer(null);
  turn.reply(say(wording.pages.pausedUntil(day), [button(wording.resume, { kind: 'resume' })]));
  return true;
}

async function takeInterests(turn: Turn, list: InterestList, words: string): Promise<boolean> {
  const { pages } = turn.wording;
  // A question ends in a question mark; a topic does not.
  if (/[?？]\s*$/.test(words)) return false;
  const added = addInterests(turn.reader.interests, list, words);
  if (added.kind === 'nothing') return false;
  if (added.kind === 'too-many') turn.reply(say(pages.tooManyTopics(MOST_TOPICS)));
  else if (added.kind === 'too-long') turn.reply(say(pages.topicTooLong(LONGEST_TOPIC)));
  else if (added.kind === 'added') {
    await turn.changeReader({ interests: added.interests });
    turn.reply(settingsPage(turn, list));
    if (list === 'topics') await tellUnmatched(turn, added.topics);
  }
  return true;
}

/** A topic that no story is about may be misspelt, or wait for its day: the reader is told which are such. */
async function tellUnmatched(turn: Turn, topics: readonly string[]): Promise<void> {
  const unmatched = await unmatchedTopics(turn, topics);
  if (unmatched.length > 0) turn.reply(say(turn.wording.pages.topicsUnmatched(unmatched)));
}

/** What is too long for a setting is a question, perhaps. */
function refuse(turn: Turn, words: string, line: (words: string) => string): boolean {
  if (words.trim().split(/\s+/).length > MOST_WORDS || /[?？]\s*$/.test(words)) return false;
  turn.reply(say(line(shortened(words))));
  return true;
}

function done(turn: Turn, page: SettingsPage): void {
  turn.awaitAnswer(null);
  turn.reply(settingsPage(turn, page));
}
