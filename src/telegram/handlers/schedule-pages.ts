import { EVERY_DAY } from '../../digests/reader.ts';
import { formatWallTime } from '../../digests/wall-time.ts';
import type { SettingsChange } from '../bot-action.ts';
import { type BotTree, say } from '../bot-tree.ts';
import { button } from '../button.ts';
import { shortDay } from '../short-days.ts';
import type { Turn } from '../turn.ts';

const TIMES = ['06:00', '07:00', '08:00', '09:00', '12:00', '18:00', '20:00', '22:00'];
const QUIET = [
  { from: '22:00', to: '07:00' },
  { from: '23:00', to: '08:00' },
];
/** Digests that a day can have. */
export const MOST_TIMES = 6;

const set = (label: string, change: SettingsChange) => button(label, { kind: 'set', change });
const back = ({ wording }: Turn) => button(wording.back, { kind: 'page', page: 'main' });

/** Offers the hour of a daily digest; where there are several, each of the reader's can be taken away. */
export function timePage(turn: Turn): BotTree {
  const { wording, reader } = turn;
  const times = reader.times.map(formatWallTime);
  const removable = times.length < 2 ? [] : times;
  return say(
    wording.chooseTime,
    ...rowsOf(TIMES.map((time) => set(time, { time }))),
    ...rowsOf(
      removable.map((time) => set(wording.pages.removeTime(time), { removeTime: time })),
      3,
    ),
    [
      ...(times.length === 0
        ? []
        : [
            button(wording.pages.addTime, { kind: 'page', page: 'times' }),
            set(wording.pages.turnOff, { time: null }),
          ]),
      back(turn),
    ],
  );
}

/** Offers hours to add to those there are, until they are `MOST_TIMES`. */
export function timesPage(turn: Turn): BotTree {
  const { wording, reader } = turn;
  const known = new Set(reader.times.map(formatWallTime));
  const others = TIMES.filter((time) => !known.has(time));
  const page =
    known.size >= MOST_TIMES ? wording.pages.tooManyTimes(MOST_TIMES) : wording.pages.chooseMoreTimes;
  const rows = known.size >= MOST_TIMES ? [] : rowsOf(others.map((time) => set(time, { addTime: time })));
  return say(page, ...rows, [button(wording.back, { kind: 'page', page: 'time' })]);
}

/** The days of the week to switch on and off; the last one that is on cannot be switched off. */
export function daysPage(turn: Turn): BotTree {
  const { wording, reader } = turn;
  const { pages } = wording;
  const toggled = (day: number) => {
    const days = reader.days.includes(day)
      ? reader.days.filter((each) => each !== day)
      : [...reader.days, day].toSorted();
    return days.length === 0 ? [day] : days;
  };
  const dayButtons = EVERY_DAY.map((day) =>
    set(`${reader.days.includes(day) ? '✓ ' : ''}${shortDay(day, wording)}`, { days: toggled(day).join('') }),
  );
  return say(
    pages.chooseDays,
    [
      set(pages.everyDay, { days: '1234567' }),
      set(pages.weekdays, { days: '12345' }),
      set(pages.weekend, { days: '67' }),
    ],
    ...rowsOf(dayButtons),
    [back(turn)],
  );
}

/** Hours to be left in peace, and a button for none. */
export function quietPage(turn: Turn): BotTree {
  const { pages } = turn.wording;
  return say(
    pages.chooseQuiet,
    [
      ...QUIET.map(({ from, to }) => set(`${from}–${to}`, { quiet: { from, to } })),
      set(pages.noQuiet, { quiet: null }),
    ],
    [back(turn)],
  );
}

/** A pause of a day, of a week, or until the reader ends it. */
export function pausePage(turn: Turn): BotTree {
  const { pages } = turn.wording;
  return say(
    pages.choosePause,
    [
      set(pages.pauseForDay, { pausedFor: 1 }),
      set(pages.pauseForWeek, { pausedFor: 7 }),
      set(pages.pauseOpen, { paused: true }),
    ],
    [back(turn)],
  );
}

function rowsOf<T>(buttons: readonly T[], perRow = 4): readonly (readonly T[])[] {
  const rows: T[][] = [];
  for (let at = 0; at < buttons.length; at += perRow) rows.push(buttons.slice(at, at + perRow));
  return rows;
}
