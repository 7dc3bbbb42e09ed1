import { placeName } from '../../digests/place-name.ts';
import { planNext } from '../../digests/plan-next.ts';
import { formatWallTime } from '../../digests/wall-time.ts';
import type { SettingsChange, SettingsPage } from '../bot-action.ts';
import { type BotTree, ourWords, say } from '../bot-tree.ts';
import { button } from '../button.ts';
import { shortDays } from '../short-days.ts';
import { tellMoment } from '../told-moment.ts';
import type { Turn } from '../turn.ts';
import { WORDINGS } from '../wording/wordings.ts';
import { listPage } from './interests-page.ts';
import { daysPage, pausePage, quietPage, timePage, timesPage } from './schedule-pages.ts';

export const STORY_COUNTS = [3, 5, 10, 15];

/** The one message that is edited in place; each button says its present value. */
export function settingsPage(turn: Turn, page: SettingsPage): BotTree {
  const { wording } = turn;
  const back = button(wording.back, { kind: 'page', page: 'main' });
  const set = (label: string, change: SettingsChange) => button(label, { kind: 'set', change });
  switch (page) {
    case 'main':
      return mainPage(turn);
    case 'time':
      return timePage(turn);
    case 'times':
      return timesPage(turn);
    case 'days':
      return daysPage(turn);
    case 'quiet':
      return quietPage(turn);
    case 'pause':
      return pausePage(turn);
    case 'topics':
    case 'muted':
    case 'sources':
      return listPage(turn, page);
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

/** Pages whose question may also be answered in words. */
const ASKING_PAGES: ReadonlySet<SettingsPage> = new Set<SettingsPage>([
  'times',
  'days',
  'quiet',
  'pause',
  'topics',
  'muted',
  'sources',
]);

/** Shows a page in the place of a message, and takes for its answer what is written next. */
export async function openPage(turn: Turn, page: SettingsPage, messageId: number | null): Promise<void> {
  // The page says that a time may also be written.
  if (page === 'time') turn.awaitAnswer({ kind: 'time' });
  else turn.awaitAnswer(ASKING_PAGES.has(page) ? { kind: 'setting', page } : null);
  await turn.edit(messageId, settingsPage(turn, page));
}

function mainPage(turn: Turn): BotTree {
  const { wording } = turn;
  return {
    blocks: [
      { kind: 'paragraph', children: [{ kind: 'strong', text: wording.settings }] },
      ourWords(nextLine(turn)),
    ],
    buttons: [...scheduleButtons(turn), ...choiceButtons(turn), ...otherButtons(turn)],
  };
}

function nextLine({ wording, reader, now, zone }: Turn): string {
  if (reader.next === null || reader.paused !== null) return wording.noNextDigest;
  return wording.nextDigest(tellMoment(reader.next.at, now, { zone, language: reader.language, wording }));
}

function scheduleButtons(turn: Turn) {
  const { wording, reader } = turn;
  const { pages } = wording;
  const times = reader.times.map(formatWallTime);
  const quiet = reader.quiet && `${formatWallTime(reader.quiet.from)}–${formatWallTime(reader.quiet.to)}`;
  return [
    [
      button(wording.settingTime(times.length === 0 ? null : times.join(', ')), {
        kind: 'page',
        page: 'time',
      }),
      button(wording.settingZone(reader.zone && placeName(reader.zone, reader.language)), {
        kind: 'other-zone',
        time: times[0] ?? null,
      }),
    ],
    [
      button(pages.settingDays(shortDays(reader.days, wording)), { kind: 'page', page: 'days' }),
      button(pages.settingQuiet(quiet), { kind: 'page', page: 'quiet' }),
    ],
  ];
}

function choiceButtons({ wording, reader }: Turn) {
  const { pages } = wording;
  const { topics, muted, mutedSources } = reader.interests;
  return [
    [
      button(pages.settingTopics(topics.length), { kind: 'page', page: 'topics' }),
      button(pages.settingMuted(muted.length), { kind: 'page', page: 'muted' }),
    ],
    [
      button(pages.settingSources(mutedSources.length), { kind: 'page', page: 'sources' }),
      button(wording.settingStories(reader.stories), { kind: 'page', page: 'stories' }),
    ],
  ];
}

function otherButtons(turn: Turn) {
  const { wording, reader } = turn;
  const other = reader.style === 'full' ? 'short' : 'full';
  return [
    [
      button(wording.pages.settingStyle(reader.style), { kind: 'set', change: { style: other } }),
      button(wording.settingLanguage(wording.languageName), { kind: 'page', page: 'language' }),
    ],
    [
      button(wording.settingSilent(reader.silent), { kind: 'set', change: { silent: !reader.silent } }),
      pauseButton(turn),
    ],
    ...writingButtons(turn),
  ];
}

/** Where a model writes, a reader may choose how freely. */
function writingButtons({ wording, reader, services }: Turn) {
  const { writingStyle } = services.settings;
  if (writingStyle === undefined) return [];
  const style = reader.writingStyle ?? writingStyle;
  const other = style === 'exact' ? 'fluent' : 'exact';
  return [[button(wording.settingWriting(style), { kind: 'set', change: { writingStyle: other } })]];
}

function pauseButton({ wording, reader, now, zone }: Turn) {
  const until = reader.pausedUntil;
  if (reader.paused !== null)
    return button(wording.settingPaused(true), { kind: 'set', change: { paused: false } });
  if (until === null || until <= now)
    return button(wording.settingPaused(false), { kind: 'page', page: 'pause' });
  const { day } = tellMoment(until, now, { zone, language: reader.language, wording });
  return button(wording.pages.settingPausedUntil(day), { kind: 'set', change: { paused: false } });
}

/** When the next digest comes, counted from now: what a pause left out is not made up for. */
export function planned(turn: Turn, changes: Partial<Turn['reader']>) {
  return { ...changes, next: planNext({ ...turn.reader, ...changes }, turn.now) };
}
