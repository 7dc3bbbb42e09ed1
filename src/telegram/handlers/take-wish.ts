import { parseQuietHours } from '../../digests/parse-quiet-hours.ts';
import { parseWallTimes } from '../../digests/parse-wall-times.ts';
import { parseZone } from '../../digests/parse-zone.ts';
import { isQuiet } from '../../digests/quiet-hours.ts';
import type { Reader } from '../../digests/reader.ts';
import { formatWallTime, type QuietHours } from '../../digests/wall-time.ts';
import type { SettingsChange } from '../bot-action.ts';
import { say } from '../bot-tree.ts';
import { button } from '../button.ts';
import { shortDays } from '../short-days.ts';
import { shortened } from '../shortened.ts';
import type { Turn } from '../turn.ts';
import { MOST_STORIES } from '../wishes/read-stories.ts';
import type { ReadWish, Wish } from '../wishes/wish.ts';
import type { BotWording } from '../wording/wording-form.ts';
import { changeSettings, setTimes } from './change-settings.ts';
import { confirmWish } from './confirm-wish.ts';
import { MOST_TIMES } from './schedule-pages.ts';
import { planned, STORY_COUNTS, settingsPage } from './settings.ts';
import { AFTER_SUBSCRIBING, askTime, askZone, subscribe, takeZone } from './subscribe.ts';
import { AWAITED_FOR_MS, takeAwaited } from './take-awaited.ts';
import { setTopics } from './wish-topics.ts';

/** To somebody who gets no digest, these words ask for news rather than for a setting. */
const FOR_SUBSCRIBERS: ReadonlySet<Wish['kind']> = new Set(['only', 'all-topics']);

/** Sets what the reader's words wish and confirms it in a line that can be undone; false where they are rather a question. */
export async function takeWish(turn: Turn, { wish, isBare }: ReadWish): Promise<boolean> {
  const isOfDigests = turn.conversation.frame === null || isAfterSubscribing(turn);
  if (wish.kind === 'style' && isBare && !isOfDigests) return offerStyle(turn, wish.style);
  const isQuestionToOthers = FOR_SUBSCRIBERS.has(wish.kind) || (isBare && wish.kind !== 'style');
  if (turn.reader.times.length === 0 && isQuestionToOthers) return false;
  if (wish.kind === 'zone' && turn.conversation.awaiting?.kind === 'zone')
    return takeAwaited(turn, wish.words);
  if (isBare && !isOfDigests) return false;
  if (!isAfterSubscribing(turn)) turn.awaitAnswer(null);
  await carryOut(turn, wish);
  return true;
}

/** "Shorter" after an answer: it is what was said, but digests may be meant. */
function offerStyle(turn: Turn, style: Reader['style']): true {
  const { wishes, pages } = turn.wording;
  turn.reply(
    say(wishes.styleOfAnswers(style), [
      button(pages.settingStyle(style), { kind: 'set', change: { style } }),
    ]),
  );
  return true;
}

function isAfterSubscribing({ conversation: { awaiting }, now }: Turn): boolean {
  if (awaiting?.kind !== 'setting' || awaiting.page !== AFTER_SUBSCRIBING) return false;
  return now.getTime() - awaiting.askedAtMs <= AWAITED_FOR_MS;
}

async function carryOut(turn: Turn, wish: Wish): Promise<void> {
  const { reader } = turn;
  switch (wish.kind) {
    case 'stories':
      return set(turn, { stories: wish.stories }, { stories: reader.stories });
    case 'more-stories':
      return setStories(turn, STORY_COUNTS.find((count) => count > reader.stories) ?? MOST_STORIES);
    case 'fewer-stories':
      return setStories(turn, STORY_COUNTS.findLast((count) => count < reader.stories) ?? 1);
    case 'style':
      return set(turn, { style: wish.style }, { style: reader.style });
    case 'silent':
      return set(turn, { silent: wish.silent }, { silent: reader.silent });
    case 'language':
      return set(turn, { language: wish.language }, { language: reader.language });
    case 'days':
      if (reader.times.length === 0) return subscribeOnDays(turn, wish.days);
      return set(turn, { days: wish.days.join('') }, { days: reader.days.join('') });
    case 'quiet':
      return setQuiet(turn, wish.hours);
    case 'add-times':
      return reader.times.length === 0 ? subscribe(turn, wish.words) : addTimes(turn, wish.words);
    case 'zone':
      return changeZone(turn, wish.words);
    case 'all-topics':
      return set(turn, { onlyTopics: false }, { onlyTopics: reader.interests.onlyTopics === true });
    default:
      return setTopics(turn, wish.kind, wish.topics);
  }
}

function setStories(turn: Turn, stories: number): Promise<void> {
  return set(turn, { stories }, { stories: turn.reader.stories });
}

async function set(turn: Turn, change: SettingsChange, before: SettingsChange): Promise<void> {
  await changeSettings(turn, change);
  confirmWish(turn, [told(turn.wording, turn.reader, change)], [before]);
}

function told(wording: BotWording, reader: Reader, change: SettingsChange): string {
  const { wishes } = wording;
  if ('stories' in change) return wishes.stories(reader.stories);
  if ('style' in change) return wishes.style(reader.style);
  if ('silent' in change) return wishes.silent(reader.silent);
  if ('language' in change) return wishes.language;
  if ('days' in change) return wishes.days(shortDays(reader.days, wording));
  return wishes.allTopics;
}

async function setQuiet(turn: Turn, words: string | null): Promise<void> {
  const { wording, reader } = turn;
  const parsed = words === null ? null : parseQuietHours(words);
  const quiet = parsed === 'never' ? null : parsed;
  const before = reader.quiet && inWords(reader.quiet);
  await turn.changeReader({ quiet });
  const told = quiet && inWords(quiet);
  const within = quiet === null ? [] : reader.times.filter((time) => isQuiet(time, quiet));
  const lines = within.map((time) => wording.pages.timeIsQuiet(formatWallTime(time), told?.to ?? ''));
  confirmWish(turn, [wording.wishes.quiet(told), ...lines], [{ quiet: before }]);
}

function inWords({ from, to }: QuietHours) {
  return { from: formatWallTime(from), to: formatWallTime(to) };
}

async function addTimes(turn: Turn, words: string): Promise<void> {
  const { wording, reader } = turn;
  const known = new Set(reader.times.map(formatWallTime));
  const added = (parseWallTimes(words)?.times ?? []).filter((time) => !known.has(formatWallTime(time)));
  if (known.size + added.length > MOST_TIMES) return turn.reply(say(wording.pages.tooManyTimes(MOST_TIMES)));
  await setTimes(turn, [...reader.times, ...added]);
  const times = turn.reader.times.map(formatWallTime).join(', ');
  const before = added.map((time) => ({ removeTime: formatWallTime(time) }));
  confirmWish(turn, [wording.settingTime(times)], before);
}

async function subscribeOnDays(turn: Turn, days: Reader['days']): Promise<void> {
  await turn.changeReader(planned(turn, { days }));
  askTime(turn);
}

async function changeZone(turn: Turn, words: string): Promise<void> {
  const zone = parseZone(words);
  if (zone === null) return askZone(turn, [], turn.wording.zoneNotUnderstood(shortened(words)));
  if (turn.reader.times.length > 0) return takeZone(turn, [], zone);
  await turn.changeReader({ zone });
  turn.reply(settingsPage(turn, 'main'));
}
