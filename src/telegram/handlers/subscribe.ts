import { nextSkipped } from '../../digests/next-send.ts';
import { findDays } from '../../digests/parse-days.ts';
import { parseWallTimes } from '../../digests/parse-wall-times.ts';
import { parseZone } from '../../digests/parse-zone.ts';
import { placeName } from '../../digests/place-name.ts';
import { planMoved } from '../../digests/plan-next.ts';
import { isQuiet } from '../../digests/quiet-hours.ts';
import { formatWallTime, formatWallTimes, type WallTime } from '../../digests/wall-time.ts';
import { say } from '../bot-tree.ts';
import { button } from '../button.ts';
import { shortened } from '../shortened.ts';
import { clockTime, tellMoment, tellSkipped } from '../told-moment.ts';
import type { Turn } from '../turn.ts';
import { MOST_TIMES } from './schedule-pages.ts';
import { planned } from './settings.ts';

/** What is said next is of the subscription rather than of a question asked before. */
export const AFTER_SUBSCRIBING = 'wishes';
const OFFERED_TIMES = ['07:00', '08:00', '18:00'];

/** "/subscribe 8 Sofia", "weekdays at 8 in Sofia", or any part of it; asks for the parts that are missing. */
export async function subscribe(turn: Turn, words: string): Promise<void> {
  const parsed = parseWallTimes(words);
  const { days, rest: zoneWords } = findDays(parsed ? parsed.rest : words);
  const times = parsed?.times ?? [];
  if (days !== null && (zoneWords === '' || parseZone(zoneWords) !== null))
    await turn.changeReader(planned(turn, { days }));
  if (zoneWords === '') return askForRest(turn, times, null);
  const zone = parseZone(zoneWords);
  if (zone !== null) return askForRest(turn, times, zone);
  if (times.length === 0) turn.reply(say(turn.wording.timeNotUnderstood(shortened(words))));
  else askZone(turn, times, turn.wording.zoneNotUnderstood(shortened(zoneWords)));
}

/** Goes on with what is known of time and zone; a zone that the reader told or confirmed before is taken. */
export async function askForRest(turn: Turn, times: readonly WallTime[], zone: string | null): Promise<void> {
  if (times.length === 0) {
    if (zone !== null) await turn.changeReader({ zone });
    return askTime(turn);
  }
  const known = zone ?? turn.reader.zone;
  if (known === null) return confirmZone(turn, times, turn.guessZone());
  await complete(turn, times, known);
}

/** Asks for the hour; it may be pressed or, as the turn waits for it, written. */
export function askTime(turn: Turn): void {
  const { wording } = turn;
  turn.awaitAnswer({ kind: 'time' });
  turn.reply(
    say(wording.askTime, [
      ...OFFERED_TIMES.map((time) => button(time, { kind: 'subscribe', time })),
      button(wording.otherTime, { kind: 'other-time' }),
    ]),
  );
}

/** For whom none of the offered hours fits: the next words are read as the hour. */
export function askOtherTime(turn: Turn): void {
  turn.awaitAnswer({ kind: 'time' });
  turn.reply(say(turn.wording.typeTime));
}

/** A zone that is guessed is never taken silently. */
export function confirmZone(turn: Turn, times: readonly WallTime[], zone: string): void {
  const { wording, reader, now } = turn;
  const told = { place: placeName(zone, reader.language), now: clockTime(now, zone) };
  const stored = formatWallTimes(times) || null;
  turn.awaitAnswer({ kind: 'zone', time: stored, proposed: zone });
  turn.reply(
    say(
      stored
        ? wording.confirmZone({ ...told, time: times.map(formatWallTime).join(', ') })
        : wording.confirmZoneOnly(told),
      [
        button(wording.right, { kind: 'confirm-zone', time: stored, zone }),
        button(wording.otherZone, { kind: 'other-zone', time: stored }),
      ],
    ),
  );
}

/** The next words are read as a place or zone; `times` wait with the question, and are none where only the zone changes. */
export function askZone(turn: Turn, times: readonly WallTime[], words = turn.wording.typeZone): void {
  turn.awaitAnswer({ kind: 'zone', time: formatWallTimes(times) || null, proposed: null });
  turn.reply(say(words));
}

/** Subscribes at the times, else at those there were; without either keeps the zone and asks for a time. */
export async function takeZone(turn: Turn, times: readonly WallTime[], zone: string): Promise<void> {
  const wanted = times.length > 0 ? times : turn.reader.times;
  if (wanted.length === 0) {
    await turn.changeReader({ zone });
    return askTime(turn);
  }
  await complete(turn, wanted, zone);
}

/** Subscribes, or moves the subscription, and says when the next digest comes. */
async function complete(turn: Turn, wanted: readonly WallTime[], zone: string): Promise<void> {
  const { wording, now, reader } = turn;
  const times = wanted.slice(0, MOST_TIMES);
  const next = planMoved(reader, { ...reader, times, zone, pausedUntil: null }, now);
  const { threadId } = turn.origin;
  await turn.changeReader({ times, zone, next, paused: null, pausedUntil: null, threadId });
  turn.awaitAnswer({ kind: 'setting', page: AFTER_SUBSCRIBING });
  const told = { zone, language: reader.language, wording };
  const skipped = times.flatMap((time) => nextSkipped({ time, zone }, now) ?? []).slice(0, 1);
  turn.reply(
    say(
      [
        ...(next === null ? [] : [wording.subscribed(tellMoment(next.at, now, told))]),
        ...skipped.map((each) => wording.timeIsSkipped(tellSkipped(each, told))),
        ...quietLines(turn, times),
      ],
      [button(wording.latestDigest, { kind: 'latest' }), button(wording.settings, { kind: 'settings' })],
    ),
  );
}

/** Which of the times lie in the quiet hours, and when their digests come instead. */
function quietLines({ reader: { quiet }, wording }: Turn, times: readonly WallTime[]): readonly string[] {
  if (quiet === null) return [];
  const end = formatWallTime(quiet.to);
  return times
    .filter((time) => isQuiet(time, quiet))
    .map((time) => wording.pages.timeIsQuiet(formatWallTime(time), end));
}

/** Who says so in words of their own may mean a rest. */
export async function askToStop(turn: Turn): Promise<void> {
  const { wording } = turn;
  if (turn.reader.times.length === 0) return unsubscribe(turn);
  turn.reply(
    say(wording.stopQuestion, [
      button(wording.stopYes, { kind: 'unsubscribe', sure: true }),
      button(wording.stopPause, { kind: 'pause' }),
      button(wording.stopNo, { kind: 'unsubscribe', sure: false }),
    ]),
  );
}

/** Ends the digests, those already queued too; whoever has no subscription is told so. */
export async function unsubscribe(turn: Turn): Promise<void> {
  const { wording } = turn;
  turn.awaitAnswer(null);
  if (turn.reader.times.length === 0) return turn.reply(say(wording.notSubscribed));
  await turn.changeReader({ times: [], next: null, paused: null, pausedUntil: null });
  // A digest that is on its way while its reader says stop does not come after that.
  await turn.services.store.outbox.drop(turn.origin.chatId, 'the reader unsubscribed', turn.now, 'bulk');
  turn.reply(say(wording.unsubscribed, [button(wording.subscribe, { kind: 'subscribe', time: null })]));
}
