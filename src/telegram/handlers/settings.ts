import { nextSend } from '../../digests/next-send.ts';
import { placeName } from '../../digests/place-name.ts';
import { formatWallTime, readWallTime } from '../../digests/wall-time.ts';
import type { SettingsChange } from '../bot-action.ts';
import { type BotTree, say } from '../bot-tree.ts';
import { tellMoment } from '../told-moment.ts';
import { button, type Turn } from '../turn.ts';
import { WORDINGS } from '../wording/wordings.ts';

export type SettingsPage = 'main' | 'time' | 'stories' | 'language';

const TIMES = ['06:00', '07:00', '08:00', '09:00', '12:00', '18:00', '20:00', '22:00'];
const STORY_COUNTS = [3, 5, 8, 10];

/** The one message that is edited in place; each button says its present value. */
export function settingsPage(turn: Turn, page: SettingsPage): BotTree {
  const { wording, reader } = turn;
  const back = button(wording.back, { kind: 'page', page: 'main' });
  const set = (label: string, change: SettingsChange) => button(label, { kind: 'set', change });
  switch (page) {
    case 'main':
      return mainPage(turn);
    case 'time':
      return say(
        wording.chooseTime,
        TIMES.slice(0, 4).map((time) => set(time, { time })),
        TIMES.slice(4).map((time) => set(time, { time })),
        [...(reader.sendTime === null ? [] : [set(wording.settingTime(null), { time: null })]), back],
      );
    case 'stories':
      return say(
        wording.chooseStories,
        STORY_COUNTS.map((stories) => set(`${stories}`, { stories })),
        [back],
      );
    case 'language':
      return say(
        wording.chooseLanguage,
        [...WORDINGS].map(([language, { languageName }]) => set(languageName, { language })),
        [back],
      );
  }
}

function mainPage(turn: Turn): BotTree {
  const { wording, reader } = turn;
  const time = reader.sendTime && formatWallTime(reader.sendTime);
  const isPaused = reader.paused !== null;
  const next =
    reader.next === null || isPaused
      ? wording.noNextDigest
      : wording.nextDigest(
          tellMoment(reader.next.at, turn.now, { zone: turn.zone, language: reader.language, wording }),
        );
  return {
    blocks: [
      { kind: 'paragraph', children: [{ kind: 'strong', text: wording.settings }] },
      { kind: 'paragraph', children: [{ kind: 'text', text: next }] },
    ],
    buttons: [
      [
        button(wording.settingTime(time), { kind: 'page', page: 'time' }),
        button(wording.settingZone(reader.zone && placeName(reader.zone, reader.language)), {
          kind: 'other-zone',
          time,
        }),
      ],
      [
        button(wording.settingStories(reader.stories), { kind: 'page', page: 'stories' }),
        button(wording.settingLanguage(wording.languageName), { kind: 'page', page: 'language' }),
      ],
      [
        button(wording.settingSilent(reader.silent), { kind: 'set', change: { silent: !reader.silent } }),
        button(wording.settingPaused(isPaused), { kind: 'set', change: { paused: !isPaused } }),
      ],
    ],
  };
}

/** True where the change is made; false where a time is wanted but the reader's zone is not known yet. */
export async function changeSettings(turn: Turn, change: SettingsChange): Promise<boolean> {
  const { reader } = turn;
  if ('time' in change) {
    const sendTime = change.time === null ? null : readWallTime(change.time);
    if (sendTime !== null && reader.zone === null) return false;
    await turn.changeReader({ sendTime, ...planned(turn, sendTime) });
  } else if ('paused' in change)
    await turn.changeReader({
      paused: change.paused ? 'reader' : null,
      ...(change.paused ? {} : planned(turn, reader.sendTime)),
    });
  else await turn.changeReader(change);
  return true;
}

/** When the next digest comes, counted from now: what a pause left out is not made up for. */
function planned({ reader, now }: Turn, sendTime: typeof reader.sendTime) {
  return {
    next:
      sendTime === null || reader.zone === null
        ? null
        : nextSend({ time: sendTime, zone: reader.zone }, now, reader.lastLocalDate),
  };
}
