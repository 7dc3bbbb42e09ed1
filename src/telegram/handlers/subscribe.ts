import { nextSend, nextSkipped } from '../../digests/next-send.ts';
import { parseWallTime } from '../../digests/parse-wall-time.ts';
import { offsetOfClock, parseZone } from '../../digests/parse-zone.ts';
import { placeName } from '../../digests/place-name.ts';
import { formatWallTime, readWallTime, type WallTime } from '../../digests/wall-time.ts';
import { plainForeign } from '../../rendering/foreign-text.ts';
import { say } from '../bot-tree.ts';
import { clockTime, tellMoment, tellSkipped } from '../told-moment.ts';
import { button, type Turn } from '../turn.ts';

/** Later, plain words are a question again. */
const AWAITED_FOR_MS = 60 * 60_000;
const LONGEST_REPEATED = 40;
const OFFERED_TIMES = ['07:00', '08:00', '18:00'];

/** "/subscribe 8 Sofia", or any part of it; asks for the parts that are missing. */
export async function subscribe(turn: Turn, words: string): Promise<void> {
  const parsed = parseWallTime(words);
  const zoneWords = parsed ? parsed.rest : words.trim();
  const time = parsed?.time ?? null;
  if (zoneWords === '') return askForRest(turn, time, null);
  const zone = parseZone(zoneWords);
  if (zone !== null) return askForRest(turn, time, zone);
  if (time === null) turn.reply(say(turn.wording.timeNotUnderstood(shortened(words))));
  else askZone(turn, time, turn.wording.zoneNotUnderstood(shortened(zoneWords)));
}

/** Goes on with what is known of time and zone; a zone that the reader told or confirmed before is taken. */
export async function askForRest(turn: Turn, time: WallTime | null, zone: string | null): Promise<void> {
  if (zone !== null) await turn.changeReader({ zone });
  if (time === null) return askTime(turn);
  if (turn.reader.zone === null) return confirmZone(turn, time, turn.guessZone());
  await complete(turn, time, turn.reader.zone);
}

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

export function askOtherTime(turn: Turn): void {
  turn.awaitAnswer({ kind: 'time' });
  turn.reply(say(turn.wording.typeTime));
}

/** A zone that is guessed is never taken silently. */
export function confirmZone(turn: Turn, time: WallTime | null, zone: string): void {
  const { wording, reader, now } = turn;
  const told = { place: placeName(zone, reader.language), now: clockTime(now, zone) };
  const stored = time && formatWallTime(time);
  turn.awaitAnswer({ kind: 'zone', time: stored, proposed: zone });
  turn.reply(
    say(stored ? wording.confirmZone({ ...told, time: stored }) : wording.confirmZoneOnly(told), [
      button(wording.right, { kind: 'confirm-zone', time: stored, zone }),
      button(wording.otherZone, { kind: 'other-zone', time: stored }),
    ]),
  );
}

export function askZone(turn: Turn, time: WallTime | null, words = turn.wording.typeZone): void {
  turn.awaitAnswer({ kind: 'zone', time: time && formatWallTime(time), proposed: null });
  turn.reply(say(words));
}

/** Takes the reader's words as the answer to what was asked; false where they are no such answer. */
export async function takeAwaited(turn: Turn, words: string): Promise<boolean> {
  const { awaiting } = turn.conversation;
  if (awaiting === null || turn.now.getTime() - awaiting.askedAtMs > AWAITED_FOR_MS) return false;
  if (awaiting.kind === 'time') {
    const parsed = parseWallTime(words);
    if (parsed === null || (parsed.rest !== '' && parseZone(parsed.rest) === null)) return false;
    await askForRest(turn, parsed.time, parsed.rest === '' ? null : parseZone(parsed.rest));
    return true;
  }
  const time = awaiting.time === null ? null : readWallTime(awaiting.time);
  const zone = parseZone(words);
  const clock = zone === null ? parseWallTime(words) : null;
  if (zone !== null) await takeZone(turn, time, zone);
  else if (clock !== null && clock.rest === '')
    confirmZone(turn, time, turn.guessZone(offsetOfClock(clock.time, turn.now)));
  else if (awaiting.proposed !== null && isYes(words)) await takeZone(turn, time, awaiting.proposed);
  else if (words.trim().split(/\s+/).length <= 2)
    askZone(turn, time, turn.wording.zoneNotUnderstood(shortened(words)));
  else return false;
  return true;
}

export async function takeZone(turn: Turn, time: WallTime | null, zone: string): Promise<void> {
  await turn.changeReader({ zone });
  const wanted = time ?? turn.reader.sendTime;
  if (wanted === null) return askTime(turn);
  await complete(turn, wanted, zone);
}

/** Subscribes, or moves the subscription, and says when the next digest comes. */
async function complete(turn: Turn, time: WallTime, zone: string): Promise<void> {
  const { wording, now } = turn;
  const rule = { time, zone };
  const next = nextSend(rule, now, turn.reader.lastLocalDate);
  await turn.changeReader({ sendTime: time, zone, next, paused: null, threadId: turn.origin.threadId });
  turn.awaitAnswer(null);
  const told = { zone, language: turn.reader.language, wording };
  const skipped = nextSkipped(rule, now);
  turn.reply(
    say(
      [
        wording.subscribed(tellMoment(next.at, now, told)),
        ...(skipped ? [wording.timeIsSkipped(tellSkipped(skipped, told))] : []),
      ],
      [button(wording.latestDigest, { kind: 'latest' }), button(wording.settings, { kind: 'settings' })],
    ),
  );
}

/** Words of the reader, fit to be repeated to them. */
function shortened(words: string): string {
  const plain = plainForeign(words);
  return plain.length > LONGEST_REPEATED ? `${plain.slice(0, LONGEST_REPEATED).toWellFormed()}…` : plain;
}

function isYes(words: string): boolean {
  return /^(?:yes|yep|ok|okay|right|correct|да|верно|ок|добре|точно|так|правильно)[.!]?$/i.test(words.trim());
}

/** Who says so in words of their own may mean a rest. */
export async function askToStop(turn: Turn): Promise<void> {
  const { wording } = turn;
  if (turn.reader.sendTime === null) return unsubscribe(turn);
  turn.reply(
    say(wording.stopQuestion, [
      button(wording.stopYes, { kind: 'unsubscribe', sure: true }),
      button(wording.stopPause, { kind: 'pause' }),
      button(wording.stopNo, { kind: 'unsubscribe', sure: false }),
    ]),
  );
}

export async function unsubscribe(turn: Turn): Promise<void> {
  const { wording } = turn;
  turn.awaitAnswer(null);
  if (turn.reader.sendTime === null) return turn.reply(say(wording.notSubscribed));
  await turn.changeReader({ sendTime: null, next: null, paused: null });
  turn.reply(say(wording.unsubscribed, [button(wording.subscribe, { kind: 'subscribe', time: null })]));
}
