import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { WritingStyle } from '../../answers/writing/sentence-model.ts';
import { defined } from '../../defined.ts';
import { NO_INTERESTS } from '../../digests/interests.ts';
import { EVERY_DAY, type Pause, type Reader, type ReaderSettings } from '../../digests/reader.ts';
import type { QuietHours } from '../../digests/wall-time.ts';
import { formatWallTime, formatWallTimes, readWallTime, readWallTimes } from '../../digests/wall-time.ts';
import type { Tables } from './tables.ts';

type Row = Selectable<Tables['readers']>;

const texts = z.array(z.string());
const storedInterests = z.object({
  topics: texts.default([]),
  muted: texts.default([]),
  mutedSources: texts.default([]),
  onlyTopics: z.exactOptional(z.boolean()),
});

/** Settings of another shape than today's are read as the defaults: no interests, every day, no quiet hours. */
export function toReader(row: Row): Reader {
  const interests = storedInterests.safeParse(JSON.parse(row.interests));
  const days = [...row.days].map(Number);
  return {
    id: row.id,
    chatId: row.chat_id,
    threadId: row.thread_id,
    kind: row.kind === 'group' ? 'group' : 'private',
    language: row.language,
    zone: row.zone,
    times: readWallTimes(row.send_time),
    days: days.length === 0 ? EVERY_DAY : days,
    quiet: toQuiet(row),
    stories: row.stories,
    style: row.style === 'short' ? 'short' : 'full',
    interests: interests.success ? interests.data : NO_INTERESTS,
    silent: row.silent === 1,
    paused: toPause(row.paused),
    writingStyle: toWritingStyle(row.writing_style),
    pausedUntil: toDate(row.paused_until),
    lastLocalDate: row.last_local_date,
    lastSlot: row.last_slot,
    lastDigestAt: toDate(row.last_digest_at),
    next:
      row.next_send_at === null || row.next_local_date === null
        ? null
        : { at: new Date(row.next_send_at), localDate: row.next_local_date, slot: row.next_slot },
  };
}

/** The columns of those settings that are given. */
export function toReaderColumns(settings: ReaderSettings): Partial<Row> {
  const { threadId, language, zone, times, days, quiet, stories, style, interests } = settings;
  const { silent, paused, pausedUntil, next, writingStyle } = settings;
  return {
    ...defined({
      thread_id: threadId,
      language,
      zone,
      send_time: times && (formatWallTimes(times) || null),
      days: days?.join(''),
      quiet_from: quiet && formatWallTime(quiet.from),
      quiet_to: quiet && formatWallTime(quiet.to),
      stories,
      style,
      interests: interests && JSON.stringify(interests),
      silent: silent === undefined ? undefined : silent ? 1 : 0,
      paused,
      writing_style: writingStyle,
      paused_until: pausedUntil === undefined ? undefined : (pausedUntil?.getTime() ?? null),
    }),
    ...(next === undefined ? {} : toNextColumns(next)),
  };
}

/** No next digest empties the columns. */
export function toNextColumns(next: Reader['next']) {
  return {
    next_send_at: next?.at.getTime() ?? null,
    next_local_date: next?.localDate ?? null,
    next_slot: next?.slot ?? 0,
  };
}

function toQuiet({ quiet_from, quiet_to }: Row): QuietHours | null {
  const [from, to] = [readWallTime(quiet_from ?? ''), readWallTime(quiet_to ?? '')];
  return from === null || to === null ? null : { from, to };
}

function toDate(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}

function toWritingStyle(style: string | null): WritingStyle | null {
  return style === 'exact' || style === 'fluent' ? style : null;
}

function toPause(paused: string | null): Pause | null {
  return paused === 'reader' || paused === 'blocked' ? paused : null;
}
