import { localDateOf, localMoment } from '../../digests/next-send.ts';
import { inOrder } from '../../digests/parse-wall-times.ts';
import { planMoved } from '../../digests/plan-next.ts';
import type { ReaderSettings } from '../../digests/reader.ts';
import { formatWallTime, readWallTime, type WallTime } from '../../digests/wall-time.ts';
import type { SettingsChange } from '../bot-action.ts';
import type { Turn } from '../turn.ts';
import { addInterests, removeInterest } from './interests-page.ts';
import { MOST_TIMES } from './schedule-pages.ts';
import { planned } from './settings.ts';

const DAY_MS = 24 * 60 * 60_000;

/** True where the change is made; false where a time is wanted but the reader's zone is not known yet. */
export async function changeSettings(turn: Turn, change: SettingsChange): Promise<boolean> {
  const { reader } = turn;
  if ('time' in change) return setTimes(turn, change.time === null ? [] : timesIn([change.time]));
  if ('addTime' in change)
    return setTimes(turn, [...reader.times, ...timesIn([change.addTime])].slice(0, MOST_TIMES));
  if ('removeTime' in change)
    return setTimes(
      turn,
      reader.times.filter((time) => formatWallTime(time) !== change.removeTime),
    );
  await turn.changeReader(settingsOf(turn, change));
  return true;
}

function settingsOf(
  turn: Turn,
  change: Exclude<SettingsChange, { time: unknown } | { addTime: unknown } | { removeTime: unknown }>,
): ReaderSettings {
  const { reader } = turn;
  if ('days' in change) return planned(turn, { days: [...change.days].map(Number).toSorted() });
  if ('quiet' in change) {
    const [from, to] = [readWallTime(change.quiet?.from ?? ''), readWallTime(change.quiet?.to ?? '')];
    return { quiet: from === null || to === null ? null : { from, to } };
  }
  if ('pausedFor' in change) {
    const from = turn.now.getTime() + change.pausedFor * DAY_MS;
    return pausedUntil(turn, localDateOf(new Date(from), turn.zone));
  }
  if ('paused' in change)
    return change.paused
      ? { paused: 'reader', pausedUntil: null }
      : planned(turn, { paused: null, pausedUntil: null });
  if ('remove' in change) return { interests: removeInterest(reader.interests, change.list, change.remove) };
  if ('add' in change) {
    const added = addInterests(reader.interests, change.list, change.add);
    return added.kind === 'added' ? { interests: added.interests } : {};
  }
  if ('onlyTopics' in change) return { interests: { ...reader.interests, onlyTopics: change.onlyTopics } };
  return change;
}

/** No digest before the local date begins. */
export function pausedUntil(turn: Turn, localDate: string): ReaderSettings {
  const moment = localMoment(localDate, { time: { hour: 0, minute: 0 }, zone: turn.zone });
  const until = moment.kind === 'no-such-date' ? new Date(`${localDate}T00:00Z`) : moment.at;
  return planned(turn, { paused: null, pausedUntil: until });
}

/** Takes the times for those of the reader; none: no more digests. */
export async function setTimes(turn: Turn, wanted: readonly WallTime[]): Promise<boolean> {
  const { reader } = turn;
  if (wanted.length > 0 && reader.zone === null) return false;
  const distinct = new Map(wanted.map((time) => [formatWallTime(time), time]));
  const times = inOrder([...distinct.values()]).slice(0, MOST_TIMES);
  const next = planMoved(reader, { ...reader, times }, turn.now);
  await turn.changeReader({ times, next });
  return true;
}

function timesIn(texts: readonly string[]): readonly WallTime[] {
  return texts.flatMap((text) => readWallTime(text) ?? []);
}
